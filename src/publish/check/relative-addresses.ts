import {access} from 'node:fs/promises';
import type {Finding} from '../finding.js';
import {localFile} from '../local-file.js';
import type {Question} from './question.js';

/** Does every relative link lead to something beside the document? Logos are asked about elsewhere. */
export const relativeAddresses: Question = async ({path: document, places, finding}) => {
  const logos = places.filter(({definition}) => definition === 'logo').map(({path}) => `${path}.`);
  const links = places.filter(
    ({definition, path}) =>
      (definition === 'address' || definition === 'localizedAddress') &&
      !logos.some((logo) => path.startsWith(logo)),
  );
  const answers = links.map(async ({path, value}): Promise<Finding[]> => {
    const file = typeof value === 'string' ? localFile(value, document) : undefined;
    if (file === undefined || (await exists(file))) return [];
    return [
      finding(
        'warning',
        path,
        `leads nowhere: there is no ${JSON.stringify(value)} beside the document`,
      ),
    ];
  });
  return (await Promise.all(answers)).flat();
};

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
