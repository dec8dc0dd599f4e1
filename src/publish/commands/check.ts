import {Command} from 'commander';
import {describeFinding} from '../finding.js';
import {anywhere, readStatementFile} from '../statement-file.js';

/** `statement-card check`: everything that an editor would ask about a document. */
export function checkCommand(): Command {
  return new Command('check')
    .description('read a statement document as an editor would, and list all there is to mend')
    .argument('<statement.json>', 'the document')
    .action(async (path: string) => {
      const {unsafeAddresses} = await readStatementFile(path, anywhere);
      for (const finding of unsafeAddresses) console.log(describeFinding(finding));
    });
}
