import {Command} from 'commander';
import {readBuiltFiles} from '../built-files.js';
import {describeFinding} from '../finding.js';
import {readLastPublication} from '../folder/last-publication.js';
import {planFolder} from '../folder/plan-folder.js';
import {writeFolder, type Written} from '../folder/write-folder.js';
import type {Publication} from '../publication.js';
import {readStatementFile} from '../statement-file.js';
import {folderAddress} from './folder-address.js';

const help = `
Examples:
  statement-card publish statement.json --to site --at https://statements.example/rivers/
Publish into the same folder again after each change: what has an address keeps it.`;

/** `statement-card publish`: writes a folder for any static host. */
export function publishCommand(): Command {
  return new Command('publish')
    .description('write a folder for any static host: the statement, its pages, and what shows it')
    .argument('<statement.json>', 'the document')
    .requiredOption('--to <folder>', 'where to write; a folder that holds nothing else')
    .requiredOption('--at <address>', 'where the folder will stand, https://…', folderAddress)
    .addHelpText('after', help)
    .action(async (path: string, {to, at}: {to: string; at: string}) => {
      const file = await readStatementFile(path, at);
      const last = await readLastPublication(to);
      const plan = await planFolder(file, at, await readBuiltFiles(), last);
      const written = await writeFolder(to, plan.files);
      for (const finding of plan.findings) console.error(describeFinding(finding));
      console.log(report(plan.publication, to, written));
    });
}

function report(publication: Publication, to: string, written: Written): string {
  const {at, statement, script, documentFile} = publication;
  const number = (value: number) => value.toLocaleString('en');
  return [
    `${statement.id}, version ${String(statement.version)}, is in ${to}: ${number(written.files)} files, ${number(written.bytes)} bytes; ${number(written.changed)} are new or changed.`,
    `Put the folder at ${at}`,
    '',
    `snippets   ${at}embed.html`,
    `statement  ${documentFile.stable}`,
    `           ${documentFile.pinned}`,
    `           ${documentFile.integrity}`,
    `script     ${script.stable}`,
    `           ${script.pinned}`,
    `           ${script.integrity}`,
  ].join('\n');
}
