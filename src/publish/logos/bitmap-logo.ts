/** What browsers show as an image, by file name extension. */
export type BitmapFormat = 'png' | 'jpg' | 'webp' | 'gif' | 'avif';

/** A logo as it is published, with a note on what became of it. */
export interface BitmapLogo {
  readonly bytes: Uint8Array;
  /** Without a full stop; none where the file is published as it was. */
  readonly note?: string | undefined;
}

/** Cards show logos at no more than 76 × 40 pixels, screens have up to four for each, and pages print. */
const largest = {width: 480, height: 320};

/** How files of each format begin, in Latin-1. */
const beginnings: readonly (readonly [BitmapFormat, RegExp])[] = [
  ['png', /^\x89PNG\r\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['gif', /^GIF8[79]a/],
  ['avif', /^[^]{4}ftypavi[fs]/],
];

/** The format of a file, by its first bytes rather than by its name; nothing for any other. */
export function bitmapFormat(bytes: Uint8Array): BitmapFormat | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return beginnings.find(([, pattern]) => pattern.test(beginning))?.[0];
}

/**
 * A bitmap at a size that is sane for a logo. Where the image library is not installed, and for
 * animations, it stays as it is.
 *
 * @throws What the image library says of a damaged file.
 */
export async function bitmapLogo(bytes: Uint8Array): Promise<BitmapLogo> {
  const sharp = await imageLibrary();
  if (!sharp) return {bytes, note: 'copied as it is, because sharp is not installed'};
  const image = sharp(bytes, {failOn: 'error'});
  const {width, height, pages = 1} = await image.metadata();
  if (pages > 1) return {bytes, note: 'copied as it is, because it is animated'};
  if (width <= largest.width && height <= largest.height) {
    await image.stats();
    return {bytes};
  }
  const {data, info} = await image
    .autoOrient()
    .resize({...largest, fit: 'inside'})
    .toBuffer({resolveWithObject: true});
  const [before, after] = [sizeOf(width, height), sizeOf(info.width, info.height)];
  return {bytes: data, note: `made smaller, from ${before} to ${after} pixels`};
}

function sizeOf(width: number, height: number): string {
  return `${String(width)} × ${String(height)}`;
}

async function imageLibrary() {
  try {
    return (await import('sharp')).default;
  } catch {
    return undefined;
  }
}
