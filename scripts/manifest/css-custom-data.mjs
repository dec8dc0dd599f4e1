/**
 * The custom properties and parts in the format in which VS Code's editor of CSS takes them. All elements
 * have the same.
 */
export function cssCustomData([{cssProperties, cssParts}]) {
  return {
    version: 1.1,
    properties: cssProperties.map(({name, description}) => ({name, description})),
    pseudoElements: cssParts.map(({name, description}) => ({name: `::part(${name})`, description})),
  };
}
