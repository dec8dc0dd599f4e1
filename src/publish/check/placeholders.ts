import {textsOf} from '../texts.js';
import {eachString} from './strings.js';
import type {Question} from './question.js';

/** Hosts that stand in examples only, by RFC 2606. */
const exampleHost = /^https?:\/\/([^/]+\.)?(example|example\.(com|net|org))(:\d+)?([/?#]|$)/i;

/** Is anything still as it was in an example? */
export const placeholders: Question = ({places, finding}) => {
  const texts = textsOf(places).flatMap((place): {path: string}[] => {
    const strings = eachString(place);
    const left = strings.filter(({text}) => /^\[[^\]]*\]$/.test(text.trim()));
    return left.length === strings.length ? [place] : left;
  });
  const addresses = places.filter(
    ({definition, value}) =>
      (definition === 'address' || definition === 'localizedAddress') &&
      typeof value === 'string' &&
      exampleHost.test(value),
  );
  const [first] = addresses;
  return [
    ...texts.map(({path}) => finding('warning', path, 'is still a placeholder')),
    ...(first
      ? [
          finding(
            'warning',
            first.path,
            addresses.length === 1
              ? 'is an address for examples'
              : `is an address for examples, as are ${addresses.length - 1} more`,
          ),
        ]
      : []),
  ];
};
