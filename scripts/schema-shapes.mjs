/**
 * The browser's form of the JSON Schema, as `src/statement/shape.ts` describes it. Whatever the schema
 * says that the browser would not check is an error here rather than a silence there.
 */

const nameOf = (reference) => reference.slice('#/$defs/'.length);

/** Stands for a reference in what becomes JSON, where it is the only text of its kind. */
const mark = (reference) => `→${nameOf(reference)}`;

const known = new Set(
  [
    [
      '$schema',
      '$defs',
      '$ref',
      'title',
      'description',
      'type',
      'const',
      'enum',
      'pattern',
      'format',
    ],
    ['minimum', 'minProperties', 'propertyNames', 'additionalProperties', 'items', 'anyOf'],
    ['required', 'properties'],
  ].flat(),
);

function expectKnown(schema, path) {
  const unknown = Object.keys(schema).filter((keyword) => !known.has(keyword));
  if (unknown.length > 0) throw new Error(`${path}: the browser does not check ${unknown}`);
  const types = [schema.type].flat();
  const object = types.includes('object');
  if (object && !schema.properties && (schema.minProperties !== 1 || !schema.propertyNames)) {
    throw new Error(`${path}: the browser takes maps to be by language and not empty`);
  }
  const text = types.includes('string');
  if (text && schema.pattern === undefined && schema.format === undefined) {
    throw new Error(`${path}: the browser checks text by a pattern or a format`);
  }
  if (types.includes('integer') && schema.minimum === undefined) {
    throw new Error(`${path}: the browser checks whole numbers by their minimum`);
  }
}

function fieldsOf({properties, required = []}, path) {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => name !== '$schema')
      .map(([name, property]) => [
        required.includes(name) ? name : `${name}?`,
        shapeOf(property, `${path}/${name}`),
      ]),
  );
}

function shapeOf(schema, path) {
  expectKnown(schema, path);
  if (schema.$ref) return mark(schema.$ref);
  const {title, pattern, format, minimum} = schema;
  return {
    title,
    pattern,
    format,
    minimum,
    enum: schema.enum ?? ('const' in schema ? [schema.const] : undefined),
    number: schema.type === 'number' ? true : undefined,
    byLanguage: schema.additionalProperties && mark(schema.additionalProperties.$ref),
    items: schema.items && mark(schema.items.$ref),
    fields: schema.properties && fieldsOf(schema, path),
    anyOf: schema.anyOf?.map(({$ref}) => mark($ref)),
  };
}

/**
 * Declarations of the schema's definitions as shapes, each before those that refer to it.
 *
 * @param root Name for the schema itself.
 */
export function schemaShapes(schema, root) {
  const declared = new Map();
  function declare(name, definition) {
    if (declared.has(name)) return;
    const json = JSON.stringify(shapeOf(definition, name)).replace(/"→(\w+)"/g, (_, used) => {
      declare(used, schema.$defs[used]);
      return used;
    });
    declared.set(name, `export const ${name}: Shape = ${json};\n`);
  }
  for (const [name, definition] of Object.entries(schema.$defs)) declare(name, definition);
  declare(root, schema);
  return [...declared.values()].join('');
}
