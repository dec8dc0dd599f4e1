import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {Publication} from '../../src/publish/publication.js';
import {withoutWithdrawn, type TextFile} from '../../src/snippets/embeddable.js';
import {parseStatement} from '../../src/statement/parse-statement.js';
import type {StatementDocument} from '../../src/statement/statement.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const fixture = JSON.parse(read('tests/fixtures/statement.json')) as StatementDocument;

/** Statements of the repository, by a short name; and one that more have signed than a card first shows. */
export const documents = {
  bundled: JSON.parse(read('src/bundled/statement.json')) as StatementDocument,
  crowd: {
    ...fixture,
    signatories: Array.from({length: 130}, (_, index) => ({
      id: `s-${String(index)}`,
      name: `Signatory ${String(index)}`,
    })),
  },
  fixture,
  rivers: JSON.parse(read('demo/green-rivers/statement.json')) as StatementDocument,
};

/** A statement as it would be published at an address, with the built scripts. */
export function publicationOf(
  document: StatementDocument,
  at = 'https://statements.example/rivers/',
): Publication {
  const parsed = parseStatement(document, at);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return {
    at,
    document,
    statement: withoutWithdrawn(parsed.statement),
    script: file(at, 'statement-card.js', read('dist/statement-card-blank.js')),
    frameScript: file(at, 'frame.js', read('dist/frame.js')),
    documentFile: file(at, 'statement.json', JSON.stringify(document)),
  };
}

function file(at: string, name: string, text: string): TextFile {
  const hash = (algorithm: string) => createHash(algorithm).update(text);
  const short = hash('sha256').digest('hex').slice(0, 8);
  return {
    stable: at + name,
    pinned: at + name.replace('.', `-${short}.`),
    integrity: `sha384-${hash('sha384').digest('base64')}`,
    text,
  };
}
