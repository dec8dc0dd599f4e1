import {valuesOf} from './elements.mjs';

const markdown = (value) => ({kind: 'markdown', value});

const attribute = (described) => ({
  name: described.name,
  description: markdown(described.description),
  values: valuesOf(described).map((name) => ({name})),
});

/** The tags and attributes in the format in which VS Code's editor of HTML takes them. */
export function htmlCustomData(elements) {
  return {
    version: 1.1,
    tags: elements.map(({tagName, description, attributes}) => ({
      name: tagName,
      description: markdown(description),
      attributes: attributes.map(attribute),
    })),
  };
}
