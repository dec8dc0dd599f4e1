import {DOMParser, onErrorStopParsing} from '@xmldom/xmldom';

/** What is to be known of an image's size. */
export interface Image {
  readonly width: number;
  readonly height: number;
  /** Whether it fits the room it is given: every image but an SVG without `viewBox` and size. */
  readonly scales: boolean;
}

/** Reads an image; nothing for what browsers do not show. */
export type ReadImage = (bytes: Buffer) => Promise<Image | undefined>;

const shown: readonly string[] = ['svg', 'png', 'jpeg', 'webp', 'gif', 'heif'];

/** A reader of images; nothing where its optional library is not installed. */
export async function loadImageReader(): Promise<ReadImage | undefined> {
  const sharp = await import('sharp').then(({default: load}) => load).catch(() => undefined);
  if (!sharp) return undefined;
  return async (bytes) => {
    try {
      const {format, width, height} = await sharp(bytes).metadata();
      if (!shown.includes(format)) return undefined;
      return {width, height, scales: format !== 'svg' || svgScales(bytes.toString())};
    } catch {
      return undefined;
    }
  };
}

function svgScales(source: string): boolean {
  const root = new DOMParser({onError: onErrorStopParsing}).parseFromString(
    source,
    'image/svg+xml',
  ).documentElement;
  const has = (name: string) => root?.hasAttribute(name) === true;
  return has('viewBox') || (has('width') && has('height'));
}
