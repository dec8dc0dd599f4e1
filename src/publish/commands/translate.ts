import {dirname, join, relative} from 'node:path';
import {Command} from 'commander';
import {readText} from '../document-file.js';
import {describeFinding} from '../finding.js';
import {languageTag} from '../language-argument.js';
import {Refusal} from '../refusal.js';
import {anywhere, readStatementFile} from '../statement-file.js';
import {makeTranslationFile} from '../translate/make-translation-file.js';
import {readXliff} from '../translate/read-xliff.js';
import {takeBack} from '../translate/take-back.js';
import {languagePair} from '../translate/translatable.js';
import {writeXliff} from '../translate/write-xliff.js';
import {createFile, replaceFile} from '../write-file.js';

const help = `
The file is XLIFF 1.2, as Weblate, OmegaT and Poedit read it. It holds the texts that the language lacks; of
a language that translates an older version ("of"), it holds all texts with their translations as drafts.
Coming back, empty translations are left out, and so are those whose text has changed since: you are told
which. A new language is listed as unofficial; whether the publisher stands by it is yours to say.

Examples:
  statement-card translate statement.json --to pl           writes pl.xlf beside the document
  statement-card translate statement.json --to pl --source-language uk
  statement-card translate --from pl.xlf                    puts the translations into the document
  statement-card translate statement.json --from back/pl.xlf`;

interface Options {
  readonly to?: string;
  readonly sourceLanguage?: string;
  readonly output?: string;
  readonly from?: string;
}

/** `statement-card translate`: texts out to a translator's tool, and back. */
export function translateCommand(): Command {
  return new Command('translate')
    .description(
      "give what is missing or stale in a language to a translator's tool, and take it back",
    )
    .argument(
      '[statement.json]',
      'the document; with --from, by default the one that the file names',
    )
    .option(
      '--to <language>',
      'write a file for translators: BCP 47 tag of the language',
      languageTag,
    )
    .option(
      '--source-language <language>',
      'with --to: the language to translate from',
      languageTag,
    )
    .option('--output <file.xlf>', 'with --to: the file; by default it is named after the language')
    .option('--from <file.xlf>', 'take the translations in this file back')
    .addHelpText('after', help)
    .action(async (path: string | undefined, options: Options, command: Command) => {
      const {to, from} = options;
      if (to !== undefined && from === undefined && path !== undefined) {
        await writeTranslationFile(path, to, options);
      } else if (from !== undefined && to === undefined) {
        await takeTranslationsBack(from, path);
      } else {
        command.error('error: either a document and --to, or --from');
      }
    });
}

async function writeTranslationFile(path: string, to: string, options: Options): Promise<void> {
  const file = await readStatementFile(path, anywhere);
  const pair = languagePair(file, to, options.sourceLanguage);
  const output = options.output ?? join(dirname(path), `${pair.target}.xlf`);
  const original = relative(dirname(output), path).replaceAll('\\', '/');
  const translation = makeTranslationFile(file, pair, original);
  const count = translation.units.length;
  if (count === 0) {
    console.log(`${path}: nothing is missing or stale in ${pair.target}`);
    return;
  }
  await createFile(output, writeXliff(translation));
  console.log(`${output}: texts to translate from ${pair.source} into ${pair.target}: ${count}`);
}

async function takeTranslationsBack(from: string, path: string | undefined): Promise<void> {
  const translation = readXliff(from, await readText(from));
  if (path === undefined && translation.original === '') {
    const message = 'does not say which document it is of: name that before --from';
    throw new Refusal([{level: 'error', file: from, message}]);
  }
  const document = path ?? join(dirname(from), translation.original);
  const file = await readStatementFile(document, anywhere);
  const {text, taken, findings} = takeBack(file, translation, from);
  for (const finding of findings) console.error(describeFinding(finding));
  if (text !== file.text) await replaceFile(document, file.byteOrderMark + text);
  console.log(`${document}: texts taken from ${from}: ${taken} of ${translation.units.length}`);
}
