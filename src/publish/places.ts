import {schema} from './generated/schema.js';
import type {JsonSchema} from './json-schema.js';

/** A value in a document for which the schema has a word. */
export interface Place {
  /** Names and positions on the way to it. */
  readonly steps: readonly (string | number)[];
  /** The same as messages tell it, such as `demands[1].items[0].text.uk`; nothing for the document. */
  readonly path: string;
  /** The same by the ids of what stands in lists, such as `demands/council/items/measure/text`. */
  readonly id: string;
  /** Name of the schema's definition of it, such as `text`; none for what is defined where it stands. */
  readonly definition: string | undefined;
  /** What the schema says of it, else of what it is a part of. */
  readonly description: string;
  /** Names of the fields that the schema knows there; none where it is no object with fields. */
  readonly fields: readonly string[] | undefined;
  /** What stands there, whether or not it is what the schema asks for. */
  readonly value: unknown;
}

interface Resolved extends Pick<Place, 'definition'> {
  readonly meant: JsonSchema;
}

type Way = Pick<Place, 'steps' | 'path' | 'id' | 'description'>;

/** Everything in a document that the schema knows, in the schema's order; the document may be broken. */
export function placesOf(document: unknown): Place[] {
  return [...walk(schema, document, {steps: [], path: '', id: '', description: ''})];
}

/** The fields of an object, by name; none of anything else. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(isObject(value) ? Object.entries(value) : []);
}

function* walk(given: JsonSchema, value: unknown, way: Way): Generator<Place> {
  const {definition, meant} = resolve(given, value);
  const {properties, additionalProperties, items} = meant;
  const description = given.description ?? (properties && meant.description) ?? way.description;
  const here = {...way, description};
  const fields = properties && Object.keys(properties);
  yield {...here, definition, fields, value};
  if (Array.isArray(value)) {
    for (const [position, item] of value.entries()) {
      if (items) yield* walk(items, item, intoItem(here, position, item));
    }
    return;
  }
  const own = fieldsOf(value);
  for (const [name, property] of Object.entries(properties ?? {})) {
    if (own.has(name)) yield* walk(property, own.get(name), intoField(here, name));
  }
  if (!additionalProperties) return;
  for (const [name, entry] of own) {
    yield* walk(additionalProperties, entry, intoField(here, name));
  }
}

function intoField({steps, path, id, description}: Way, name: string): Way {
  return {
    steps: [...steps, name],
    path: path ? `${path}.${name}` : name,
    id: id ? `${id}/${name}` : name,
    description,
  };
}

function intoItem({steps, path, id, description}: Way, position: number, item: unknown): Way {
  const own = fieldsOf(item).get('id');
  return {
    steps: [...steps, position],
    path: `${path}[${position}]`,
    id: `${id}/${typeof own === 'string' ? own : position}`,
    description,
  };
}

/** Follows references, and picks the alternative that the value means to be, where there are several. */
function resolve(given: JsonSchema, value: unknown, definition?: string): Resolved {
  if (given.$ref) {
    const name = given.$ref.slice('#/$defs/'.length);
    return resolve(schema.$defs?.[name] ?? {}, value, name);
  }
  if (given.anyOf) {
    const own = fieldsOf(value);
    const alternatives = given.anyOf.map((alternative) => resolve(alternative, value));
    const object = alternatives.find(({meant}) => meant.required?.every((name) => own.has(name)));
    const other = alternatives.find(({meant}) => !meant.properties);
    return object ?? other ?? {definition, meant: given};
  }
  return {definition, meant: given};
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
