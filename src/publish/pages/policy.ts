import {createHash} from 'node:crypto';

/** What a page's Content-Security-Policy has to know of it. */
export interface PolicyOptions {
  /** Absolute address of the published folder, whose scripts run and whose data may be fetched. */
  readonly at: string;
  /** The page's body: its styles are allowed, and no others. */
  readonly body: string;
  /** The page's own styles. */
  readonly styles: string;
  /**
   * Whether the page holds the builder: it loads statements from anywhere that partners name, and its preview
   * is a frame, which may hold one of the folder's.
   */
  readonly builds?: boolean;
}

/**
 * A Content-Security-Policy for a published page: no script but the folder's own, no style but those
 * that were written into the page. Logos may stand on other hosts.
 */
export function contentSecurityPolicy({at, body, styles, builds}: PolicyOptions): string {
  const {origin} = new URL(at);
  const written = [...body.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text = '']) => text);
  const hashes = [...new Set([styles, ...written])].map((text) => `'${hashOf(text)}'`);
  return [
    "default-src 'none'",
    `script-src 'self' ${origin}`,
    `style-src ${hashes.join(' ')}`,
    `img-src 'self' ${origin} https:`,
    `connect-src 'self' ${origin}${builds ? ' https:' : ''}`,
    ...(builds ? [`frame-src 'self' ${origin}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types statement-card${builds ? ' lit-html statement-builder' : ''}`,
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
