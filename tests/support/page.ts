import {loadFrame} from './frame.js';

/** A page to open in a frame. */
export interface Page {
  readonly html: string;
  /** Media type; HTML for none. */
  readonly type?: string;
  /** Content-Security-Policy. */
  readonly policy?: string;
  /** Attributes of the frame. */
  readonly frame?: Readonly<Record<string, string>>;
}

/** A frame that is open until the test ends, with elements and globals of its own. */
export interface OpenFrame {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

/** A frame with a page that a test has written. */
export interface OpenPage extends OpenFrame {
  /** Directives of the policy that the browser has reported as violated. */
  readonly violations: () => Promise<readonly string[]>;
}

/** To be put before everything else on a page: the witness of what should not happen there. */
export const witness = '<script src="/tests/support/witness.js"></script>';

/** What the witness on a page has seen: warnings and errors, also of its policy and of what it could not load. */
export function witnessedOn({window}: OpenFrame): readonly string[] {
  return (window as unknown as WitnessedPage).witnessed;
}

/** A frame with a page of this server, and a witness of what should not happen on it. */
export interface WitnessedPage extends OpenFrame {
  /** What {@link witnessedOn} tells, as it comes. */
  readonly witnessed: readonly string[];
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Opens a page and waits until it is loaded. */
export async function openPage({html, type, policy, frame = {}}: Page): Promise<OpenPage> {
  const id = crypto.randomUUID();
  const query = new URLSearchParams({html, id, ...(type && {type}), ...(policy && {policy})});
  const page = await openFrame({src: `/page?${query.toString()}`, ...frame});
  return {...page, violations: () => violationsOf(id)};
}

/** Opens what a frame's attributes say and waits until it is loaded. */
export async function openFrame(attributes: Readonly<Record<string, string>>): Promise<OpenFrame> {
  const frame = await loadFrame({height: '600', ...attributes});
  frames.push(frame);
  return {
    frame,
    window: frame.contentWindow as OpenFrame['window'],
    document: frame.contentDocument!,
  };
}

/** Opens an address of this server with a witness, and waits until its page is loaded. */
export async function openWitnessed(address: string, width: number): Promise<WitnessedPage> {
  const {pathname, hash} = new URL(address, location.href);
  const page = await openFrame({src: `${pathname}?witness${hash}`, width: String(width)});
  return {...page, witnessed: witnessedOn(page)};
}

interface Report {
  readonly 'csp-report': Readonly<Record<'effective-directive' | 'violated-directive', string>>;
}

async function violationsOf(id: string): Promise<readonly string[]> {
  const reports = (await (await fetch(`/reports/${id}`)).json()) as Report[];
  return reports.map(
    ({'csp-report': report}) => report['effective-directive'] || report['violated-directive'],
  );
}
