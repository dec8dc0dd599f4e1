import {safeAddress} from '../source/address.js';
import {canonicalTag} from './language-tag.js';
import {describeShape, describeValue} from './describe.js';
import type {DocumentProblem} from './problem.js';
import {remember} from './remember.js';
import type {Shape} from './shape.js';

/** A value read by its shape, and everything found wrong on the way. */
export interface Reading {
  /** A copy that holds only what the shape knows, with absolute addresses. */
  readonly value: unknown;
  /** Places where the value is not what the shape asks for. */
  readonly problems: readonly DocumentProblem[];
  /** Addresses that are not safe to use; they are left out of the copy. */
  readonly unsafeAddresses: readonly DocumentProblem[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks and copies a value in one pass, along the shape rather than along the value: neither depth
 * nor unknown fields of hostile input reach the code.
 * Language tags come out in canonical form.
 *
 * @param languageTag Shape of the tags by which texts are given.
 * @param base What relative addresses are relative to.
 */
export function readShape(root: Shape, languageTag: Shape, value: unknown, base?: string): Reading {
  const problems: DocumentProblem[] = [];
  const unsafeAddresses: DocumentProblem[] = [];

  function report(list: DocumentProblem[], shape: Shape, value: unknown, path: string): void {
    list.push({path, expected: describeShape(shape), found: describeValue(value)});
  }

  function read(given: Shape, value: unknown, path: string): unknown {
    const shape = resolve(given, value);
    if (!fits(shape, value)) {
      report(problems, shape, value, path);
      return undefined;
    }
    if (Array.isArray(value)) return readItems(shape, value, path);
    if (isObject(value)) {
      return shape.fields
        ? readFields(shape.fields, value, path)
        : readByLanguage(shape, value, path);
    }
    return shape.format === 'uri-reference' ? readAddress(shape, value as string, path) : value;
  }

  function readItems({items = {}}: Shape, list: readonly unknown[], path: string): unknown[] {
    return [...list]
      .map((item, index) => read(items, item, `${path}[${index}]`))
      .filter((item) => item !== undefined);
  }

  function readFields(fields: Fields, given: Fields, path: string): unknown {
    const copy = emptyObject();
    let usable = true;
    for (const [field, shape] of Object.entries(fields)) {
      const name = field.replace('?', '');
      const isOptional = name !== field;
      if (isOptional && !has(given, name)) continue;
      const value = read(shape as Shape, own(given, name), path ? `${path}.${name}` : name);
      if (value !== undefined) copy[name] = value;
      // What cannot do without an address that is not safe is left out with it.
      else if (!isOptional) usable = false;
    }
    return usable ? copy : undefined;
  }

  function readByLanguage({byLanguage = {}}: Shape, given: Fields, path: string): unknown {
    const copy = emptyObject();
    for (const tag of Object.keys(given)) {
      const at = `${path}.${tag}`;
      if (!read(languageTag, tag, at)) continue;
      const value = read(byLanguage, given[tag], at);
      if (value !== undefined) copy[canonicalTag(tag) ?? tag] = value;
    }
    return copy;
  }

  function readAddress(shape: Shape, address: string, path: string): string | undefined {
    const safe = safeAddress(address, base);
    if (!safe) report(unsafeAddresses, shape, address, path);
    return safe;
  }

  return {value: read(root, value, ''), problems, unsafeAddresses};
}

/** Picks the alternative that the value means to be, where there are several. */
function resolve(shape: Shape, value: unknown): Shape {
  const alternatives = shape.anyOf?.map((alternative) => resolve(alternative, value));
  const meant = alternatives?.find((alternative) =>
    alternative.fields
      ? isObject(value) && hasRequired(alternative.fields, value)
      : fits(alternative, value),
  );
  return meant ?? shape;
}

function hasRequired(fields: Fields, value: Fields): boolean {
  return Object.keys(fields).every((field) => field.endsWith('?') || has(value, field));
}

/** Whether the value itself, without what it contains, is as the shape says. */
function fits(shape: Shape, value: unknown): boolean {
  if (shape.enum) return shape.enum.includes(value);
  if (Array.isArray(value)) return shape.items !== undefined;
  if (typeof value === 'string') return fitsText(shape, value);
  if (typeof value === 'number') return fitsNumber(shape, value);
  if (!isObject(value)) return false;
  return Boolean(shape.fields ?? (shape.byLanguage && Object.keys(value).length > 0));
}

const patternOf = remember((pattern) => new RegExp(pattern));

function fitsText({pattern, format}: Shape, text: string): boolean {
  if (format === 'date') return isDate(text);
  return format !== undefined || (pattern !== undefined && patternOf(pattern).test(text));
}

function fitsNumber({number, minimum}: Shape, value: number): boolean {
  if (minimum !== undefined) return Number.isInteger(value) && value >= minimum;
  return number === true && Number.isFinite(value);
}

/** A day that exists: engines differ in which others they take for a neighbouring day. */
function isDate(text: string): boolean {
  // What is no day at all gives nothing.
  const written = new Date(text).toJSON() as string | null;
  return /^\d{4}-\d\d-\d\d$/.test(text) && Boolean(written?.startsWith(text));
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One that inherits nothing: neither by nature nor what the page has added to all objects. */
function emptyObject(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

function has(value: Fields, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(value, name);
}

/** Never what an object inherits. */
function own(value: Fields, name: string): unknown {
  return has(value, name) ? value[name] : undefined;
}
