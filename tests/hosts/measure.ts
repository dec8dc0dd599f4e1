/** Everything that can be seen of a card: computed styles and boxes of all that is in it, by path. */
export type Measurement = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Measures the card in a shadow root, down from the element with `part="card"`. */
export function measure(element: Element): Measurement {
  const card = element.shadowRoot?.querySelector('[part=card]');
  if (!card) throw new Error(`no card in ${element.outerHTML}`);
  const measurement = new Map<string, Record<string, string>>();
  const origin = card.getBoundingClientRect();
  const visit = (one: Element, path: string) => {
    measurement.set(path, {...stylesOf(one), box: boxOf(one, origin)});
    for (const pseudo of ['::before', '::after']) {
      const styles = one.ownerDocument.defaultView!.getComputedStyle(one, pseudo);
      if (styles.content !== 'none') measurement.set(path + pseudo, valuesOf(styles, ofPseudo));
    }
    [...one.children].forEach((child, index) => {
      visit(child, `${path} > ${child.localName}:nth-child(${index + 1})`);
    });
  };
  visit(card, 'card');
  return measurement;
}

/** The rest of what pseudo-elements are like, they inherit. */
const ofPseudo = ['content', 'display', 'color', 'width', 'height', 'font', 'padding-inline-end'];

function boxOf(element: Element, origin: DOMRect): string {
  const {x, y, width, height} = element.getBoundingClientRect();
  return [x - origin.x, y - origin.y, width, height].join(' ');
}

/** Follows from the box; engines round it differently from run to run. */
const ofBox = ['perspective-origin', 'transform-origin'];

let names: readonly string[] | undefined;

/** Custom properties are not among them: they are the page's way to speak to the card. */
function stylesOf(element: Element): Record<string, string> {
  const styles = element.ownerDocument.defaultView!.getComputedStyle(element);
  names ??= [...styles].filter((name) => !name.startsWith('--') && !ofBox.includes(name));
  return valuesOf(styles, names);
}

function valuesOf(styles: CSSStyleDeclaration, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, styles.getPropertyValue(name)]));
}

/** In words: what is different in `found` from `expected`, each property at its outermost place. */
export function differences(expected: Measurement, found: Measurement): readonly string[] {
  const lines = new Map<string, string>();
  for (const [path, properties] of expected) {
    const others = found.get(path) ?? {};
    for (const [name, value] of Object.entries(properties)) {
      if (!lines.has(name) && !isSame(name, value, others[name])) {
        lines.set(name, `${path} { ${name}: ${value} → ${others[name] ?? 'nothing'} }`);
      }
    }
  }
  if (expected.size !== found.size) lines.set('size', `${expected.size} → ${found.size} boxes`);
  return [...lines.values()];
}

/** Half a pixel of a box is rounding. */
function isSame(name: string, value: string, other = ''): boolean {
  if (name !== 'box') return value === other;
  const lengths = other.split(' ').map(Number);
  return value.split(' ').every((length, index) => {
    const distance = Math.abs(Number(length) - (lengths[index] ?? NaN));
    return distance <= 0.5;
  });
}
