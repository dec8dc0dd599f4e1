import type {Shape} from './shape.js';

/** What a shape asks for, in words. */
export function describeShape({title, enum: choices, fields, items}: Shape): string {
  if (title) return title;
  if (choices) return choices.map((choice) => JSON.stringify(choice)).join(' or ');
  if (fields) return 'an object';
  return items ? 'a list' : 'a number';
}

/** What a value is, in words and short enough for one line. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- objects have been told apart
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
