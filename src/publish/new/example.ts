/** Names of languages in English, for translators of the placeholders; codes where there is no name. */
const languageNames = new Intl.DisplayNames('en', {type: 'language'});

/**
 * A statement document to fill in: every text is a placeholder in square brackets, every address one for
 * examples. `$comment` says what is not told by the schema; published documents do without.
 *
 * @param id A slug.
 * @param languages BCP 47 tags, at least one; the first is that of the original.
 * @param today ISO date.
 */
export function exampleDocument(id: string, languages: readonly string[], today: string) {
  const [original] = languages;
  const text = (placeholder: string) =>
    Object.fromEntries(
      languages.map((tag) => [
        tag,
        tag === original
          ? `[${placeholder}]`
          : `[${placeholder}, in ${languageNames.of(tag) ?? tag}]`,
      ]),
    );
  return {
    $schema: './statement.schema.json',
    $comment:
      'Replace what stands in square brackets and every address at example.org; “statement-card check” lists what is left. A text may be a single string, the same in every language. Leave out fields that you do not need: “url”, “quotes”, “figures”, “reports” and others are optional. After publication, raise “version” with every change of the text, give the day in “updated”, and tell readers in “corrections”, a list of {"date", "version", "note"}. Comments such as this one are not published.',
    format: 1,
    id,
    version: 1,
    published: today,
    languages: Object.fromEntries(
      languages.map((tag) => [tag, tag === original ? originalLanguage : translatedLanguage]),
    ),
    publisher: {name: '[Your coalition]', url: 'https://example.org/'},
    url: 'https://example.org/statement/',
    title: text('Headline: what you stand for or against, in one line'),
    summary: text(
      'First paragraph: what has happened, and what you say to it.\n\nSecond paragraph: what is at stake',
    ),
    quotes: [
      {
        text: text('A sentence of the statement or of a witness that is worth setting apart'),
        by: '[Who says so; leave “by” out where it is the statement itself]',
      },
    ],
    figures: [
      {
        $comment:
          '“precision” is “exact”, “about”, “more-than” or “fewer-than”: the card says it in words.',
        id: 'people',
        value: 100,
        precision: 'more-than',
        label: text('people are affected: what is counted, to be read after the number'),
        source: {name: '[Who counted]', url: 'https://example.org/count/'},
        date: today,
      },
    ],
    demands: [
      {
        $comment:
          'One group per addressee. An “id” stays as it is once the statement is published.',
        id: 'government',
        addressee: text('The government'),
        items: [
          {id: 'first', text: text('What the government has to do first')},
          {id: 'then', text: text('What it has to do then')},
        ],
      },
    ],
    signatories: [
      {
        $comment:
          '“country” is a code of ISO 3166-1. “width” and “height” are those of the logo’s file; “dark” names another for a dark ground, if there is one. “evidence” is the address where the organisation itself says that it has signed. “signedDigest”, {"version", "language", "digest"}, tells which text it has signed: “statement-card digest” prints it once the texts are final.',
        id: 'first-organisation',
        name: '[First organisation]',
        url: 'https://example.org/first/',
        country: 'UA',
        logo: {src: 'logo.svg', width: 240, height: 80},
        signed: today,
        evidence: 'https://example.org/first/we-have-signed/',
      },
      {
        $comment:
          'Without a logo, the card draws a monogram. For an organisation that withdraws, add the day as “withdrawn”: it is no longer shown or counted.',
        id: 'second-organisation',
        name: '[Second organisation]',
        signed: today,
        evidence: 'https://example.org/second/we-have-signed/',
      },
    ],
    reports: [{name: '[Medium that reported]', url: 'https://example.org/report/', date: today}],
  };
}

const originalLanguage = {
  $comment:
    'The languages, most important first. Where the direction of writing does not follow from the language, add “dir”: “ltr” or “rtl”.',
  translation: 'original',
};

const translatedLanguage = {
  $comment:
    '“official” if the publisher stands by the translation, else “unofficial”; “of” is the version that it translates.',
  translation: 'unofficial',
  of: 1,
  translator: '[Who translated it]',
};

/** A logo to replace, of the size that the example says. */
export const exampleLogo = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="80" viewBox="0 0 240 80">
  <circle cx="40" cy="40" r="28" fill="none" stroke="#555" stroke-width="8"/>
  <path d="M88 28h136M88 52h96" stroke="#555" stroke-width="8"/>
</svg>
`;
