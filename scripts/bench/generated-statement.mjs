/** Statements of fictional coalitions of any size, the same each time. */

/** A generator of numbers from 0 to 1 (mulberry32): the same seed gives the same ones. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const alphabets = {
  latin: 'aeinorstlmdup',
  cyrillic: 'аеиноврстлмдк',
  arabic: 'ابتدرسعلمنهوي',
  greek: 'αειονρστλμδπκ',
};

const alphabetOf = {uk: 'cyrillic', bg: 'cyrillic', sr: 'cyrillic', ar: 'arabic', el: 'greek'};

/** Seventeen, the interface's nine among them. */
export const manyLanguages = [
  ...['en', 'uk', 'crh', 'tr', 'pl', 'de', 'fr', 'es', 'ar'],
  ...['bg', 'cs', 'el', 'it', 'nl', 'pt', 'ro', 'sr'],
];

/**
 * A statement with a logo for each signatory.
 *
 * @returns The document, and the logos' files by name.
 */
export function generatedStatement({signatories, languages, seed = 1}) {
  const random = randomNumbers(seed);
  const integer = (least, most) => least + Math.floor(random() * (most - least + 1));

  function words(count, language) {
    const letters = alphabets[alphabetOf[language] ?? 'latin'];
    const word = () =>
      Array.from({length: integer(2, 9)}, () => letters[integer(0, letters.length - 1)]).join('');
    return Array.from({length: count}, word).join(' ');
  }

  const text = (count) =>
    Object.fromEntries(languages.map((language) => [language, words(count, language)]));
  const list = (length, item) => Array.from({length}, (_, index) => item(`n-${index + 1}`));

  function logo() {
    const shapes = list(8, () => {
      const [x, y, size] = [integer(0, 100), integer(0, 40), integer(4, 20)];
      return `<path d="M${x} ${y}h${size}v${size}z" fill="#${integer(100, 999)}"/>`;
    });
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60">${shapes.join('')}</svg>`;
  }

  const logos = new Map();
  const document = {
    format: 1,
    id: 'generated',
    version: 1,
    published: '2024-03-04',
    languages: Object.fromEntries(
      languages.map((language, index) => [
        language,
        {translation: index === 0 ? 'original' : 'official', of: 1},
      ]),
    ),
    publisher: {name: 'Green Rivers Coalition', url: 'https://green-rivers.example/'},
    title: text(7),
    summary: text(90),
    quotes: list(2, () => ({text: text(20), by: words(3)})),
    figures: list(4, (id) => ({id, value: integer(2, 9999), precision: 'about', label: text(3)})),
    demands: list(4, (id) => ({
      id,
      addressee: text(3),
      items: list(4, (item) => ({id: item, text: text(18)})),
    })),
    signatories: list(signatories, (id) => {
      logos.set(`${id}.svg`, logo());
      return {
        id,
        name: words(4),
        url: `https://${id}.example/`,
        signed: '2024-03-04',
        logo: {src: `${id}.svg`, width: 120, height: 60},
      };
    }),
  };
  return {document, logos};
}
