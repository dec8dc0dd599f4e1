import type {Statement} from '../../statement/statement.js';

/**
 * Places where the text that organisations have signed is not what it was: title, summary, quotes, figures
 * and demands. A language that comes or goes changes nothing for the readers of the others.
 *
 * @returns Paths such as `demands[1].items[0].text.uk`.
 */
export function changedTexts(last: Statement, next: Statement): string[] {
  const languages = {last: Object.keys(last.languages), next: Object.keys(next.languages)};
  const isNew = (name: string) => languages.next.includes(name) && !languages.last.includes(name);
  const isGone = (name: string) => languages.last.includes(name) && !languages.next.includes(name);
  const changed: string[] = [];

  function compare(before: unknown, after: unknown, path: string): void {
    if (before === undefined || after === undefined) {
      if (before !== after) changed.push(path);
    } else if (Array.isArray(before) && Array.isArray(after)) {
      const length = Math.max(before.length, after.length);
      for (let index = 0; index < length; index += 1) {
        compare(before[index], after[index], `${path}[${String(index)}]`);
      }
    } else if (isObject(before) || isObject(after)) {
      const [one, other] = alike(before, after);
      for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
        const isTranslated = !(name in one) && languages.next.includes(name);
        if (isTranslated || isNew(name) || isGone(name)) continue;
        compare(one[name], other[name], path === '' ? name : `${path}.${name}`);
      }
    } else if (before !== after) {
      changed.push(path);
    }
  }

  compare(signedText(last), signedText(next), '');
  return changed;
}

type Fields = Readonly<Record<string, unknown>>;

/** What a name stands under. */
function signedText({title, summary, quotes = [], figures = [], demands}: Statement): Fields {
  return {
    title,
    summary,
    quotes,
    figures: figures.map(({id, value, precision, label}) => ({id, value, precision, label})),
    demands,
  };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** A string is the same in each of the languages in which the other text is given. */
function alike(before: unknown, after: unknown): [Fields, Fields] {
  const spread = (value: unknown, like: unknown): Fields => {
    if (isObject(value)) return value;
    if (typeof value !== 'string' || !isObject(like)) return {};
    return Object.fromEntries(Object.keys(like).map((language) => [language, value]));
  };
  return [spread(before, after), spread(after, before)];
}
