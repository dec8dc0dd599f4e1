import {
  fromParameters,
  toParameters,
  usualOptions,
  type CardOptions,
} from '../snippets/card-options.js';
import {customPropertyEntries, type CustomProperties} from '../snippets/custom-properties.js';
import {snippetKinds} from '../snippets/snippets.js';
import type {Need} from '../snippets/snippet.js';
import {canonicalTag} from '../statement/language-tag.js';
import {understoodProperty} from './understood-property.js';

/** Which statement is shown: that of the page; one at an address; one that is pasted. */
export const sources = ['own', 'address', 'pasted'] as const;
/** See {@link sources}. */
export type ConfiguredSource = (typeof sources)[number];

/** All that a partner has chosen, but for a pasted document. */
export interface Configuration extends CardOptions {
  readonly source: ConfiguredSource;
  /** Address of the document, as it was typed. */
  readonly src: string;
  /** Address of the script on the partner's own host, as it was typed; empty for where it is now. */
  readonly script: string;
  readonly need: Need;
  /** Language that the card is held to; empty for that of the page around it. */
  readonly lang: string;
  /** Language of the text in the snippet, where the card is held to none; empty for the usual one. */
  readonly textLang: string;
}

/** What stands before anybody has chosen. */
export const usualConfiguration: Configuration = {
  ...usualOptions,
  source: 'own',
  src: '',
  script: '',
  need: 'plain',
  lang: '',
  textLang: '',
};

/** A configuration as the fragment of an address, with its `#`; empty for the usual one. */
export function toFragment(configuration: Configuration): string {
  const {source, src, script, need, lang, textLang} = configuration;
  const words = {source, src, script, need, lang, 'text-lang': textLang};
  const usual: Readonly<Record<string, string>> = {source: 'own', need: 'plain'};
  const parameters = new URLSearchParams(
    Object.entries(words).filter(([name, word]) => word !== (usual[name] ?? '')),
  );
  const options = toParameters(configuration);
  const written = [parameters, options].map(String).filter(Boolean).join('&');
  return written && `#${written}`;
}

/** The configuration in such a fragment; the usual one in the place of whatever is missing or nonsense. */
export function fromFragment(fragment: string): Configuration {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const word = (name: string) => (parameters.get(name) ?? '').trim();
  const options = fromParameters(parameters);
  return {
    ...options,
    properties: understoodProperties(options.properties),
    source: sources.find((source) => source === word('source')) ?? 'own',
    src: word('src'),
    script: word('script'),
    need: snippetKinds.find(({need}) => need === word('need'))?.need ?? 'plain',
    lang: canonicalTag(word('lang')) ?? '',
    textLang: canonicalTag(word('text-lang')) ?? '',
  };
}

function understoodProperties(properties: CustomProperties): CustomProperties {
  return Object.fromEntries(
    customPropertyEntries(properties).filter(([name, value]) => understoodProperty(name, value)),
  );
}
