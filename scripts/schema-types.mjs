/**
 * TypeScript declarations of `statement.schema.json`: an interface
 * or alias per definition, documented by the schema's own descriptions. General converters inline
 * every described reference under a made-up name; these types are read by publishers' developers.
 */

const primitives = {string: 'string', integer: 'number', number: 'number', boolean: 'boolean'};

const capitalized = (name) => name.charAt(0).toUpperCase() + name.slice(1);

const comment = (text, indent = '') => (text ? `${indent}/** ${text} */\n` : '');

/** The type expression of a schema where it is used. */
function typeOf(schema) {
  if (schema.$ref) return capitalized(schema.$ref.slice('#/$defs/'.length));
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (Array.isArray(schema.type)) {
    return schema.type.map((type) => typeOf({...schema, type})).join(' | ');
  }
  if (schema.type === 'array') return `readonly ${typeOf(schema.items)}[]`;
  if (schema.type === 'object') {
    return `{readonly [languageTag: string]: ${typeOf(schema.additionalProperties)}}`;
  }
  return primitives[schema.type];
}

function declaration(name, schema) {
  const documentation = comment(schema.description ?? schema.title);
  if (!schema.properties) return `${documentation}export type ${name} = ${typeOf(schema)};\n`;
  const members = Object.entries(schema.properties).map(([key, property]) => {
    const optional = schema.required?.includes(key) ? '' : '?';
    return `${comment(property.description, '  ')}  readonly ${key}${optional}: ${typeOf(property)};\n`;
  });
  return `${documentation}export interface ${name} {\n${members.join('')}}\n`;
}

/**
 * @param schema Root of the schema.
 * @param name Name of the root's type.
 */
export function schemaTypes(schema, name) {
  const definitions = Object.entries(schema.$defs).map(([key, definition]) =>
    declaration(capitalized(key), definition),
  );
  return [declaration(name, schema), ...definitions].join('\n');
}
