import type {XastChild, XastElement, XastRoot} from 'svgo';

/** What was taken out of a drawing, in a publisher's words, such as `<script>` or `onload of <rect>`. */
export type Removal = string;

/** By prefix; the empty one is for names without. */
type Namespaces = Readonly<Record<string, string>>;

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Elements of SVG that run code, or hold pages. */
const active = new Set(['script', 'foreignobject', 'handler', 'listener']);

/**
 * Takes out of a drawing whatever runs, and whatever is loaded from elsewhere. Images on a page may do
 * neither, but a logo also has an address of its own, on the publisher's host.
 *
 * @returns What was taken out, in the order of the file; nothing for a drawing that stands for itself.
 */
export function makeSelfContained(root: XastRoot): Removal[] {
  const removals: Removal[] = [];
  clean(root, {}, removals);
  return removals;
}

/** Whether the outermost element is an SVG one: browsers show no other as an image. */
export function isDrawing({children}: XastRoot): boolean {
  const element = children.find((child) => child.type === 'element');
  if (element === undefined) return false;
  const [name, namespace] = expandedName(element, declaredIn(element, {}));
  return name === 'svg' && namespace === svgNamespace;
}

function clean(parent: XastRoot | XastElement, outer: Namespaces, removals: Removal[]): void {
  parent.children = parent.children.filter((child) => {
    const removal = reasonToRemove(child, outer);
    if (removal !== undefined) removals.push(removal);
    return removal === undefined;
  });
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    cleanAttributes(child, removals);
    if (localName(child.name) === 'style') cleanStyleSheet(child, removals);
    clean(child, declaredIn(child, outer), removals);
  }
}

function reasonToRemove(child: XastChild, outer: Namespaces): Removal | undefined {
  if (child.type === 'instruction') {
    return child.name === 'xml' ? undefined : `<?${child.name}?>`;
  }
  if (child.type !== 'element') return undefined;
  const [name, namespace] = expandedName(child, declaredIn(child, outer));
  if (namespace !== svgNamespace || active.has(name)) return `<${child.name}>`;
  const animated = localName(child.attributes.attributeName ?? '');
  return isLoading(animated) || isHandler(animated)
    ? `<${child.name}> that changes ${animated}`
    : undefined;
}

function cleanAttributes(element: XastElement, removals: Removal[]): void {
  for (const [attribute, value] of Object.entries(element.attributes)) {
    if (attribute.startsWith('xmlns')) continue;
    const name = localName(attribute);
    const isSafe = isLoading(name)
      ? isInside(value)
      : !isHandler(name) && attribute !== 'xml:base' && isSelfContainedCss(value);
    if (isSafe) continue;
    removals.push(`${attribute} of <${element.name}>`);
    Reflect.deleteProperty(element.attributes, attribute);
  }
}

/** Imports go and the rest stays: as an image, the drawing has never had them. */
function cleanStyleSheet(style: XastElement, removals: Removal[]): void {
  // Browsers read the pieces as one text.
  const written = style.children
    .map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''))
    .join('');
  const commentless = written.replace(/\/\*.*?(\*\/|$)/gs, ' ');
  const css = commentless
    .replace(/@import[^;]*(;|$)/gi, '')
    .replace(cssAddress, (text, address: string) => (isInside(address) ? text : 'none'));
  if (css !== commentless || !isSelfContainedCss(css)) {
    removals.push(`what <${style.name}> loads`);
  }
  style.children = isSelfContainedCss(css) ? [{type: 'text', value: css}] : [];
}

/** An address with a space, a bracket or a star in it is none here: a comment could begin or end there. */
const cssAddress = /url\(\s*["']?([^"'()\s*]*)["']?\s*\)/gi;

/** Escapes could spell any of the words that are looked for, and comments could hide them. */
function isSelfContainedCss(css: string): boolean {
  const rest = css.replace(cssAddress, (written, address: string) =>
    isInside(address) ? '' : written,
  );
  return !/\\|\/\*|@import|(url|image|image-set|src)\(/i.test(rest);
}

/** A part of the same file, or a bitmap that is written out in it. */
function isInside(address: string): boolean {
  return /^\s*(#|data:image\/(png|jpeg|gif|webp|avif)[;,])/i.test(address);
}

function isLoading(name: string): boolean {
  return name === 'href' || name === 'src';
}

function isHandler(name: string): boolean {
  return name.startsWith('on');
}

/** Names of HTML, which drawings may hold, are the same in small and capital letters. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function declaredIn({attributes}: XastElement, outer: Namespaces): Namespaces {
  const declared = Object.entries(attributes)
    .filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
    .map(([name, namespace]) => [name.slice('xmlns:'.length), namespace] as const);
  return {...outer, ...Object.fromEntries(declared)};
}

function expandedName(
  {name}: XastElement,
  namespaces: Namespaces,
): [name: string, namespace: string | undefined] {
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  return [localName(name), namespaces[prefix]];
}
