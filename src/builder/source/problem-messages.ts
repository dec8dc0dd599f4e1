import {msg, str} from '@lit/localize';
import {formatNumber} from '../../i18n/formats.js';
import type {DocumentProblem} from '../../statement/problem.js';
import type {BuilderProblem} from './load-statement.js';
import type {Obstacle} from '../code/snippet-for.js';

/** More would bury the beginning. */
const toldProblems = 5;

/** Why there is no statement to write a snippet for, in the current locale. */
export function problemWords(problem: BuilderProblem): string {
  switch (problem.kind) {
    case 'address':
      return msg(str`${problem.url} is no address that begins with https://.`, {
        id: 'builder-problem-address',
        desc: 'The address that was typed is not one from which statements are loaded.',
      });
    case 'unreachable':
    case 'integrity': {
      const reason = 'status' in problem && problem.status ? `HTTP ${problem.status}` : '';
      return reason
        ? msg(str`The server has answered “${reason}” instead of the document.`, {
            id: 'builder-problem-status',
            desc: 'The document could not be loaded; the reason is such as "HTTP 404".',
          })
        : msg(
            'The document could not be loaded: there is no connection, no such server, or the server does not let other sites read it (CORS).',
            {
              id: 'builder-problem-unreachable',
              desc: 'The document could not be loaded. CORS is a technical term.',
            },
          );
    }
    case 'too-large':
      return msg(str`The document is larger than ${formatNumber(problem.maximumBytes)} bytes.`, {
        id: 'builder-problem-too-large',
        desc: 'The document is not read to its end.',
      });
    case 'not-json':
      return msg(str`The document is not JSON: ${problem.detail}`, {
        id: 'builder-problem-not-json',
        desc: 'What stands at the address is something else; the browser’s own words follow, in English mostly.',
      });
    case 'invalid':
      return msg(str`The document is not a statement: ${listed(problem.problems)}`, {
        id: 'builder-problem-invalid',
        desc: 'What is wrong follows, in English.',
      });
    case 'no-statement':
      return msg('The script of this page carries no statement.', {
        id: 'builder-problem-no-statement',
        desc: 'The page is meant to show the statement that its script carries.',
      });
  }
}

/** What is left out of a statement that is shown. */
export function unsafeAddressWords(problems: readonly DocumentProblem[]): string {
  return msg(str`Not all addresses are safe. These are left out: ${listed(problems)}`, {
    id: 'builder-unsafe-addresses',
    desc: 'The statement is shown without some links; which ones follows, in English.',
  });
}

/** Why a kind of snippet cannot show a statement. */
export function obstacleWords(obstacle: Obstacle): string {
  switch (obstacle) {
    case 'folder':
      return msg(
        'A frame shows a page of the folder in which a statement is published. This one has none.',
        {
          id: 'builder-obstacle-folder',
          desc: 'Why there is no frame for a statement that has no published folder.',
        },
      );
    case 'address':
      return msg(
        'A quotation holds the address of a document, not the document: put it on a host and choose “Another one, at an address”.',
        {
          id: 'builder-obstacle-address',
          desc: 'Why there is no quotation for a document that was pasted. The words in quotation marks are those of "builder-address".',
        },
      );
    case 'hashes':
      return msg('Browsers compute the hashes only on pages that begin with https://.', {
        id: 'builder-obstacle-hashes',
        desc: 'Why there is no snippet for one version only on this page. Hashes are checksums.',
      });
  }
}

/** Problems of a document, in English, as they are told in the console. */
function listed(problems: readonly DocumentProblem[]): string {
  const lines = problems
    .slice(0, toldProblems)
    .map(({path, expected, found}) => `${path} expected ${expected}, found ${found}`);
  return lines.join('; ') + (problems.length > toldProblems ? ' …' : '');
}
