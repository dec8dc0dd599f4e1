import {InvalidArgumentError, Option} from 'commander';
import {
  customPropertyNames,
  parseCustomProperty,
  type CustomProperties,
  type CustomProperty,
} from '../../snippets/custom-properties.js';
import {parseHeadingLevel, parts, themes, type Part} from '../../source/options.js';

/** What the command line takes of how a card looks and what it shows, by the names of `CardOptions`. */
export function cardOptionFlags(): Option[] {
  return [
    new Option('--theme <theme>', 'colours').choices(themes),
    new Option('--heading-level <level>', 'of the first heading, 1 to 6').argParser(headingLevel),
    new Option('--show <parts>', `parts, in order: “${parts.join(' ')}”`).argParser(shownParts),
    new Option('--addressee <id>', 'only the demands on this one'),
    new Option('--properties <name=value...>', 'custom properties, such as accent=#b00020')
      .argParser(customProperty)
      .default({}, 'the card’s own'),
  ];
}

function headingLevel(typed: string): number {
  const level = parseHeadingLevel(typed);
  if (String(level) !== typed) throw new InvalidArgumentError('Give a number from 1 to 6.');
  return level;
}

function shownParts(typed: string): readonly Part[] {
  const names = typed.split(/[\s,]+/).filter(Boolean);
  const known = names.filter((name): name is Part => (parts as readonly string[]).includes(name));
  if (known.length === 0 || known.length < names.length) {
    throw new InvalidArgumentError(`Give some of: ${parts.join(', ')}.`);
  }
  return [...new Set(known)];
}

function customProperty(typed: string, others: CustomProperties): CustomProperties {
  const [name = '', written = ''] = typed.split(/=(.*)/s);
  const value = parseCustomProperty(written);
  if (!(customPropertyNames as readonly string[]).includes(name) || value === undefined) {
    const names = customPropertyNames.join(', ');
    throw new InvalidArgumentError(`Give NAME=VALUE; names are ${names}.`);
  }
  return {...others, [name as CustomProperty]: value};
}
