import {Command} from 'commander';
import {checkDocument} from '../check/check-document.js';
import {countFindings, describeFinding, hasErrors} from '../finding.js';
import {today} from '../today.js';

const help = `
Errors have to be mended before the statement is published; warnings are for you to judge.
Exits with 1 where there are errors, with --strict where there is anything at all.

Examples:
  statement-card check statement.json
  statement-card check --strict statement.json       for a build that has to be clean
  statement-card check --json statement.json         for programs: a list of
                                                     {level, file, line, path, message}`;

/** `statement-card check`: everything that an editor would ask about a document. */
export function checkCommand(): Command {
  return new Command('check')
    .description('read a statement document as an editor would, and list all there is to mend')
    .argument('<statement.json>', 'the document')
    .option('--json', 'print the findings as JSON')
    .option('--strict', 'take warnings for errors')
    .addHelpText('after', help)
    .action(async (path: string, {json, strict}: {json?: true; strict?: true}) => {
      const findings = await checkDocument(path, today());
      if (json) {
        console.log(JSON.stringify(findings, null, 2));
      } else {
        for (const finding of findings) console.log(describeFinding(finding));
        console.log(countFindings(findings));
      }
      if (hasErrors(findings) || (strict && findings.length > 0)) process.exitCode = 1;
    });
}
