import {Command} from 'commander';
import {languageTag} from '../language-argument.js';
import {createStatement} from '../new/create-statement.js';
import {today} from '../today.js';

const help = `
The folder holds statement.json, with a placeholder for every text and comments on what is not obvious; a
logo; and the schema, by which editors such as VS Code complete and check the document as you type.

Examples:
  statement-card new clean-rivers
  statement-card new clean-rivers --languages uk,en     the original's language first
  statement-card check clean-rivers/statement.json      lists what is still to be filled in`;

/** `statement-card new`: a statement document to fill in. */
export function newCommand(): Command {
  return new Command('new')
    .description('make a folder with a statement document to fill in')
    .argument(
      '<name>',
      "the folder, which must not be there yet; its name becomes the statement's id",
    )
    .option('--languages <tags>', 'BCP 47 tags with commas between them', languageTags, ['en'])
    .addHelpText('after', help)
    .action(async (name: string, {languages}: {languages: string[]}) => {
      const [document, ...others] = await createStatement(name, languages, today());
      for (const file of [document, ...others]) console.log(file);
      console.error(
        `Fill in what stands in square brackets: “statement-card check ${document}” lists what is left.`,
      );
    });
}

function languageTags(typed: string): string[] {
  return [...new Set(typed.split(',').map(languageTag))];
}
