/** A statement of a fictional coalition whose signatories say which text they have signed. */
const digest = `sha256-${'A'.repeat(43)}=`;

const statement = {
  format: 1,
  id: 'signed',
  version: 1,
  published: '2024-03-04',
  languages: {en: {translation: 'original'}},
  publisher: {name: 'Green Rivers Coalition'},
  title: 'Clean water for every village',
  summary: 'Three associations along the rivers ask for the same three measures.',
  demands: [],
  signatories: ['Aldermoor Anglers', 'Dunmere Water Watch', 'Five Valleys Rowers'].map(
    (name, index) => ({
      id: `association-${index}`,
      name,
      signedDigest: {version: 1, language: 'en', digest},
    }),
  ),
};

/** Its data, to be put inside an element. */
export const signed = `<script type="application/json">${JSON.stringify(statement)}</script>`;
