/** A statement of a fictional coalition with more signatories than a wall shows at first. */
const statement = {
  format: 1,
  id: 'crowd',
  version: 1,
  published: '2024-03-04',
  languages: {en: {translation: 'original'}},
  publisher: {name: 'Green Rivers Coalition'},
  title: 'Clean water for every village',
  summary: 'Seventy associations along the rivers ask for the same three measures.',
  demands: [],
  signatories: Array.from({length: 70}, (_, index) => ({
    id: `village-${index}`,
    name: `Association of river village ${index + 1}`,
  })),
};

/** Its data, to be put inside an element. */
export const crowd = `<script type="application/json">${JSON.stringify(statement)}</script>`;
