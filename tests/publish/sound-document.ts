/** A statement document at which no editor would find fault. */
export const soundDocument = () => ({
  format: 1,
  id: 'clean-rivers',
  version: 2,
  published: '2024-03-04',
  updated: '2024-04-05',
  languages: {
    en: {translation: 'original'},
    de: {translation: 'official', of: 2, translator: 'Erika'},
  },
  publisher: {name: 'Green Rivers', url: 'https://rivers.test/'},
  title: {en: 'Clean water', de: 'Sauberes Wasser'},
  summary: {en: 'One.\n\nTwo.', de: 'Eins.\n\nZwei.'},
  quotes: [{text: {en: 'We drank from it.', de: 'Wir tranken daraus.'}, by: 'A boatman'}],
  figures: [
    {
      id: 'places',
      value: 41,
      precision: 'exact',
      label: {en: 'places closed', de: 'Badestellen geschlossen'},
      source: {name: {en: 'Water Watch', de: 'Wasserwacht'}},
      date: '2024-01-01',
    },
  ],
  demands: [
    {
      id: 'council',
      addressee: {en: 'The council', de: 'Der Rat'},
      items: [
        {id: 'measure', text: {en: 'Measure.', de: 'Messen.'}},
        {id: 'repair', text: {en: 'Repair.', de: 'Reparieren.'}},
      ],
    },
  ],
  signatories: [
    {id: 'anglers', name: 'Anglers', signed: '2024-03-01', evidence: 'https://anglers.test/we'},
  ],
  corrections: [{date: '2024-04-05', version: 2, note: {en: 'A number.', de: 'Eine Zahl.'}}],
});

export type SoundDocument = ReturnType<typeof soundDocument>;
