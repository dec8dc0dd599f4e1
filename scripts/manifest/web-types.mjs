const described = ({name, description}) => ({name, description});

const attribute = ({name, description, type, default: value}) => ({
  name,
  description,
  value: {type: type.text, default: value?.replaceAll("'", '')},
});

const element = ({tagName, description, attributes, members, events, cssProperties, cssParts}) => ({
  name: tagName,
  description,
  attributes: attributes.map(attribute),
  js: {
    properties: members.map(({name, description, type}) => ({name, description, type: type.text})),
    events: events.map(described),
  },
  css: {properties: cssProperties.map(described), parts: cssParts.map(described)},
});

/** The elements in the format in which editors of JetBrains take them. */
export function webTypes(elements, {name, version}) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {html: {elements: elements.map(element)}},
  };
}
