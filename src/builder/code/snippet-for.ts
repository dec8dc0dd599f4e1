import type {Embeddable} from '../../snippets/embeddable.js';
import type {SnippetKind, SnippetOptions} from '../../snippets/snippet.js';
import {obstacleTo, snippetKinds} from '../../snippets/snippets.js';
import {matchLanguages} from '../../statement/match-language.js';
import type {Configuration} from '../configuration.js';

/** What keeps a snippet from being written: something is missing, or nothing here can compute hashes. */
export type Obstacle = NonNullable<SnippetKind['takes']> | 'hashes';

/**
 * The snippet that a partner has configured.
 *
 * @param language Usual language of the text in it; by default the statement's first.
 */
export function snippetFor(
  configuration: Configuration,
  embeddable: Embeddable,
  language?: string,
): string | undefined {
  if (obstacleFor(configuration, embeddable)) return undefined;
  const kind = kindOf(configuration);
  return kind.write(embeddable, snippetOptions(configuration, embeddable, language));
}

/** Why there is no such snippet; nothing where there is. */
export function obstacleFor(
  configuration: Configuration,
  embeddable: Embeddable,
): Obstacle | undefined {
  const obstacle = obstacleTo(kindOf(configuration), embeddable);
  if (obstacle || configuration.need !== 'pinned') return obstacle;
  const {script, documentFile} = embeddable;
  const hashes = [
    script.integrity,
    ...(typeof documentFile === 'object' ? [documentFile.integrity] : []),
  ];
  return hashes.includes('') ? 'hashes' : undefined;
}

/** How the configured card speaks and looks, for this statement. */
export function snippetOptions(
  {lang, textLang, ...options}: Configuration,
  {statement}: Embeddable,
  language = '',
): SnippetOptions {
  const available = Object.keys(statement.languages);
  const [fixed] = matchLanguages([lang], available);
  const [text = ''] = matchLanguages([lang, textLang, language], available);
  const {theme, headingLevel, show, addressee, properties} = options;
  const isThere = statement.demands.some(({id}) => id === addressee);
  return {
    theme,
    headingLevel,
    show,
    addressee: isThere ? addressee : '',
    properties,
    text: text || (available[0] ?? ''),
    isFixed: fixed !== undefined,
  };
}

function kindOf({need}: Configuration): SnippetKind {
  const kind = snippetKinds.find((one) => one.need === need);
  if (!kind) throw new Error(`no snippet for ${need}`);
  return kind;
}
