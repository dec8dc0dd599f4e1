import {table} from './table.mjs';

const code = (text) => `\`${text}\``;

/** Each item of the elements' lists under its name, in the order of those that all elements have. */
function byName(lists) {
  const items = [...lists].sort((a, b) => a.length - b.length).flat();
  return [...new Map(items.map((item) => [item.name, item])).values()];
}

const oneLine = (text) => text.replaceAll('\n', ' ');

/** What is said of an item that only some elements have: which. */
function meaning({name, description}, elements, list) {
  const having = elements.filter((element) => element[list].some((item) => item.name === name));
  const text = oneLine(description);
  if (having.length === elements.length) return text;
  return `${having.map(({tagName}) => code(`<${tagName}>`)).join(', ')} only: ${text}`;
}

/** The elements and what they show. */
export function elementsTable(elements) {
  return table(
    ['element', 'shows'],
    elements.map(({tagName, description}) => [code(`<${tagName}>`), description]),
  );
}

/** The attributes with their properties, and the properties that no attribute sets. */
export function attributesTable(elements) {
  const attributes = byName(elements.map(({attributes}) => attributes));
  const members = byName(elements.map(({members}) => members));
  const rows = attributes.map((attribute) => [
    code(attribute.name),
    code(attribute.fieldName ?? attribute.name),
    meaning(attribute, elements, 'attributes'),
    /^(null|undefined)$/.test(attribute.default) ? '' : code(attribute.default.replaceAll("'", '')),
  ]);
  const others = members
    .filter(({attribute}) => !attribute)
    .map((member) => ['', code(member.name), meaning(member, elements, 'members'), '']);
  return table(['attribute', 'property', 'meaning', 'default'], [...rows, ...others]);
}

/** The events and what each carries: the fields of its class. */
export function eventsTable(elements, classes) {
  const rows = byName(elements.map(({events}) => events)).map((event) => {
    const {members} = classes.find(({name}) => name === event.type.text);
    return [
      code(event.name),
      meaning(event, elements, 'events'),
      members.map(({name, description}) => `${code(name)}: ${oneLine(description)}`).join('<br>'),
    ];
  });
  return table(['event', 'when', 'carries'], rows);
}

/** The names by which a page styles elements; all elements have the same. */
export function stylingNames([{cssProperties, cssParts}]) {
  const names = (items) => items.map(({name}) => code(name)).join(', ');
  return `Custom properties: ${names(cssProperties)}.\n\nParts: ${names(cssParts)}.`;
}
