import {readFile} from 'node:fs/promises';
import type {DocumentFile} from '../document-file.js';
import type {Finding} from '../finding.js';
import {localFile} from '../local-file.js';
import {fieldsOf, type Place} from '../places.js';
import {loadImageReader, type Image, type ReadImage} from './image.js';
import type {Question} from './question.js';

/** A logo of a few hundred pixels needs far less than so many bytes. */
const manyBytes = 100_000;

/** Shapes that differ by less look the same. */
const sameShape = 0.03;

/** Is every logo there, light, and of the size that the document says? Logos on hosts are not looked at. */
export const logos: Question = async (file) => {
  const places = file.places.filter(({definition}) => definition === 'logo');
  const images = places.flatMap((logo) =>
    ['src', 'dark'].flatMap((field) => {
      const address = fieldsOf(logo.value).get(field);
      const path = typeof address === 'string' ? localFile(address, file.path) : undefined;
      return path === undefined ? [] : {logo, field, path};
    }),
  );
  if (images.length === 0) return [];
  const readImage = await loadImageReader();
  const answers = images.map(({logo, field, path}) =>
    askAbout(file, logo, `${logo.path}.${field}`, path, readImage),
  );
  return [
    ...(readImage ? [] : [file.finding('warning', 'signatories', unread)]),
    ...(await Promise.all(answers)).flat(),
  ];
};

const unread =
  'the logos’ own sizes were not looked at, because the package “sharp” is not installed';

async function askAbout(
  {finding}: DocumentFile,
  logo: Place,
  path: string,
  imagePath: string,
  readImage: ReadImage | undefined,
): Promise<Finding[]> {
  let bytes: Buffer;
  try {
    bytes = await readFile(imagePath);
  } catch {
    return [finding('error', path, `there is no file ${JSON.stringify(imagePath)}`)];
  }
  const size = Math.ceil(bytes.length / 1000);
  const heavy =
    bytes.length > manyBytes
      ? [
          finding(
            'warning',
            path,
            `is ${size} kB for every reader; ${manyBytes / 1000} kB is plenty`,
          ),
        ]
      : [];
  if (!readImage) return heavy;
  const image = await readImage(bytes);
  if (!image) return [...heavy, finding('error', path, 'is no image that browsers can show')];
  return [...heavy, ...sizeFindings(logo, image).map((told) => finding('warning', path, told))];
}

function sizeFindings({value}: Place, {width, height, scales}: Image): string[] {
  const fields = fieldsOf(value);
  const [declaredWidth, declaredHeight] = [fields.get('width'), fields.get('height')];
  if (!scales) return ['is an SVG without “viewBox” or size, which browsers cut off'];
  if (typeof declaredWidth !== 'number' || typeof declaredHeight !== 'number') return [];
  const ratio = width / height / (declaredWidth / declaredHeight);
  return Math.abs(ratio - 1) > sameShape
    ? [
        `has another shape, ${width} × ${height}, than the document says, ${declaredWidth} × ${declaredHeight}`,
      ]
    : [];
}
