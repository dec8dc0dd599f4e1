/** Places that do not exist, each in a country that does, in Latin letters and in Ukrainian. */
const places = [
  ['Aldermoor', 'Альдермур', 'GB'],
  ['Brackwater', 'Бракватер', 'GB'],
  ['Ciarnach', 'Кярнах', 'IE'],
  ['Dębniany', 'Дембняни', 'PL'],
  ['Eichenbrück', 'Айхенбрюк', 'DE'],
  ['Frênaux', 'Френо', 'FR'],
  ['Göllüce', 'Ґьоллюдже', 'TR'],
  ['Holmsjö', 'Гольмше', 'SE'],
  ['Irenín', 'Іренін', 'CZ'],
  ['Jauniškė', 'Яунишке', 'LT'],
  ['Kyïvets', 'Київець', 'UA'],
  ['Łąkowo', 'Лонково', 'PL'],
  ['Montreuse', 'Монтрез', 'FR'],
  ['Nádasrét', 'Надашрет', 'HU'],
  ['Ørskov', 'Ерсков', 'DK'],
  ['Peñaluz', 'Пеньялус', 'ES'],
  ['Quintãs', 'Кінташ', 'PT'],
  ['Rîuleni', 'Риулень', 'RO'],
  ['Strumyn', 'Струмин', 'UA'],
  ['Tõrvala', 'Тирвала', 'EE'],
  ['Uferlingen', 'Уферлінґен', 'DE'],
  ['Verkhovets', 'Верховець', 'UA'],
  ['Westfen', 'Вестфен', 'GB'],
  ['Yeşilbük', 'Єшильбюк', 'TR'],
  ['Žabokreky', 'Жабокреки', 'SK'],
];

const associations = [
  ['Anglers', 'рибалки'],
  ['Beekeepers', 'пасічники'],
  ['Botanists', 'ботаніки'],
  ['Canoeists', 'байдарочники'],
  ['Choir', 'хор'],
  ['Doctors', 'лікарі'],
  ['Farmers', 'землероби'],
  ['Fire Brigade', 'пожежники'],
  ['Foresters', 'лісники'],
  ['Gardeners', 'садівники'],
  ['Historians', 'історики'],
  ['Hikers', 'мандрівники'],
  ['Librarians', 'бібліотекарі'],
  ['Millers', 'мірошники'],
  ['Parents', 'батьки'],
  ['Potters', 'гончарі'],
  ['Rowers', 'веслярі'],
  ['School', 'школа'],
  ['Swimmers', 'плавці'],
  ['Teachers', 'учителі'],
];

const words = {
  title: {
    en: 'Clean water for every village',
    uk: 'Чисту воду кожному селу',
  },
  summary: {
    en: 'Associations along the rivers, none of which exists, ask for the same measures.',
    uk: 'Громади вздовж річок, жодної з яких не існує, вимагають однакових заходів.',
  },
};

/** Of each there are so many: the first, the second … of its place. */
const most = places.length * associations.length;

/** The same signatory for the same number: neighbours are of different places and kinds. */
function signatory(index) {
  const mixed = (index * 137) % most;
  const [place, placeInUkrainian, country] = places[mixed % places.length];
  const [kind, kindInUkrainian] = associations[Math.floor(mixed / places.length)];
  const round = Math.floor(index / most);
  const number = round > 0 ? ` ${round + 1}` : '';
  return {
    id: `n-${index + 1}`,
    name: {
      en: `${place} ${kind}${number}`,
      uk: `${placeInUkrainian}${number}: ${kindInUkrainian}`,
    },
    country,
  };
}

/** A statement of a coalition that does not exist, with so many signatories. */
export function crowd(signatories) {
  return {
    format: 1,
    id: `crowd-${signatories}`,
    version: 1,
    published: '2024-03-04',
    languages: {en: {translation: 'original'}, uk: {translation: 'official', of: 1}},
    publisher: {name: 'Green Rivers Coalition', url: 'https://green-rivers.example/'},
    ...words,
    demands: [],
    signatories: Array.from({length: signatories}, (_, index) => signatory(index)),
  };
}
