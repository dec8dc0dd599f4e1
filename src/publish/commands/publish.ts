import {Command, InvalidArgumentError} from 'commander';
import {readBuiltFiles} from '../built-files.js';
import {warningsOf} from '../check/warnings-of.js';
import {describeFinding} from '../finding.js';
import {readLastPublication} from '../folder/last-publication.js';
import {planFolder, type FolderPlan} from '../folder/plan-folder.js';
import {writeFolder, type Written} from '../folder/write-folder.js';
import type {Publication} from '../publication.js';
import {readStatementFile} from '../statement-file.js';
import {today} from '../today.js';
import {folderAddress} from './folder-address.js';
import {mentionWarnings} from './mention-warnings.js';

const help = `
Examples:
  statement-card publish statement.json --to site --at https://statements.example/rivers/
Publish into the same folder again after each change: what has an address keeps it. What “check” calls an
error is refused.`;

/** `statement-card publish`: writes a folder for any static host. */
export function publishCommand(): Command {
  return new Command('publish')
    .description('write a folder for any static host: the statement, its pages, and what shows it')
    .argument('<statement.json>', 'the document')
    .requiredOption(
      '--to <folder>',
      'where to write: a folder published before, an empty one, or none yet',
      folderPath,
    )
    .requiredOption('--at <address>', 'where the folder will stand, https://…', folderAddress)
    .addHelpText('after', help)
    .action(async (path: string, {to, at}: {to: string; at: string}) => {
      const warnings = await warningsOf(path, today());
      const file = await readStatementFile(path, at);
      const built = await readBuiltFiles();
      const {plan, written} = await writePlan(to, async () =>
        planFolder(file, at, built, await readLastPublication(to)),
      );
      for (const finding of plan.findings) console.error(describeFinding(finding));
      mentionWarnings(path, warnings);
      console.log(report(plan.publication, to, written));
    });
}

/** A script whose variable is empty does not mean the folder that it runs in. */
function folderPath(typed: string): string {
  if (typed.trim() === '') throw new InvalidArgumentError('Give the path of a folder.');
  return typed;
}

/** Reads what is there, plans and writes, with nobody else at the folder. */
async function writePlan(
  folder: string,
  makePlan: () => Promise<FolderPlan>,
): Promise<{plan: FolderPlan; written: Written}> {
  const plans: FolderPlan[] = [];
  const written = await writeFolder(folder, async () => {
    const plan = await makePlan();
    plans.push(plan);
    return plan.files;
  });
  const [plan] = plans as [FolderPlan];
  return {plan, written};
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
