/**
 * Elements as HTML, for servers and for whoever writes pages ahead of their readers. Node only, and the
 * one module that needs `@lit-labs/ssr`.
 */
import {renderThunked} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {bundledStatement} from '../bundled/bundled-statement.js';
import {describeProblem} from '../elements/problem.js';
import {renderingKey} from '../elements/prerendered.js';
import {elementsByTag, type Tag} from '../elements/tags.js';
import {chooseLocale, inLocale} from '../i18n/locale.js';
import {attribute} from '../markup/attribute.js';
import {jsonScript} from '../markup/json-script.js';
import {cardTemplate} from '../render/card.js';
import type {Look, Selection} from '../render/card-model.js';
import {styles} from '../render/styles.js';
import {withoutWithdrawn} from '../snippets/embeddable.js';
import {safeAddress} from '../source/address.js';
import {parseHeadingLevel, parseTheme, type Theme} from '../source/options.js';
import {inLanguage} from '../statement/in-language.js';
import {parseStatement, type ParsedStatement} from '../statement/parse-statement.js';
import type {Statement, StatementDocument} from '../statement/statement.js';
import {elementMarkup, withoutMarkers} from './markup.js';
import {InvalidStatementError} from './invalid-statement-error.js';

export {InvalidStatementError, type StatementDocument, type Tag, type Theme};

/** How an element is prerendered: its tag, its attributes, what is in it. */
export interface PrerenderOptions {
  /** Which of the four elements; `statement-card` by default. */
  readonly tag?: Tag | undefined;
  /** Language wanted, BCP 47; by default the statement's first. */
  readonly lang?: string | undefined;
  /** `auto`, `light` or `dark`. */
  readonly theme?: Theme | undefined;
  /** Level of the first heading, 1 to 6. */
  readonly headingLevel?: number | undefined;
  /** Parts to show, in order: `summary figures demands signatories`. */
  readonly show?: string | undefined;
  /** Id of the only addressee to show. */
  readonly addressee?: string | undefined;
  /**
   * Address from which the live element loads the statement. Without it the statement stands in the
   * element as JSON, without those who have withdrawn, unless it is the one that the script carries.
   */
  readonly src?: string | undefined;
  /** Subresource Integrity hash of the bytes at `src`. */
  readonly integrity?: string | undefined;
  /** Absolute address that relative ones in the statement count from; by default an absolute `src`. */
  readonly base?: string | undefined;
  /** Children, as HTML: text and a link, shown by engines that know no declarative shadow roots. */
  readonly fallback?: string | undefined;
}

/**
 * The whole element as HTML, with its shadow root declared: readable before the script, and without it.
 *
 * What is not safe to link to is left out, as by the live element, with a line in the console.
 *
 * @param document A statement document; `null` for the statement that the script carries.
 * @throws {InvalidStatementError} The document is no statement: with every problem and its path.
 */
export async function prerender(
  document: StatementDocument | null,
  options: PrerenderOptions = {},
): Promise<string> {
  const {tag = 'statement-card', lang, theme, headingLevel, show, addressee} = options;
  const {src, integrity, fallback = ''} = options;
  const base = options.base === undefined ? safeAddress(src ?? '') : new URL(options.base).href;
  const statement = document
    ? statementOf(parseStatement(document, base), base)
    : bundledStatement();
  const {card, rendering} = await cardMarkup(statement, options);
  // A document goes along even where it equals what this package bundles: other scripts carry others, or none.
  const isCarried = src === undefined && document === null;
  return elementMarkup({
    tag,
    attributes: {src, integrity, lang, theme, 'heading-level': headingLevel, show, addressee},
    root: `<style${attribute('data-rendering', isCarried ? rendering : undefined)}>${styles}</style>${card}${withoutScripts}`,
    children:
      (src === undefined && !isCarried ? jsonScript(withoutWithdrawn(statement)) : '') + fallback,
  });
}

function statementOf(parsed: ParsedStatement, url: string | undefined): Statement {
  if ('problems' in parsed) throw new InvalidStatementError(parsed.problems);
  const {statement, unsafeAddresses: problems} = parsed;
  if (problems.length > 0) {
    console.warn(`[statement-card] ${describeProblem({kind: 'unsafe-addresses', url, problems})}`);
  }
  return statement;
}

/** What does nothing is not shown: buttons, and fields to search by. */
const withoutScripts = '<noscript><style>button,[part=filter]{display:none}</style></noscript>';

/** Nobody clicks in Node. */
const unheard = () => undefined;

/** The card's HTML, and what it is rendered by. */
async function cardMarkup(statement: Statement, options: PrerenderOptions) {
  const {lang, src, integrity} = options;
  const wanted = lang === undefined ? [] : [lang];
  const view = inLanguage(statement, wanted);
  const look: Look = {
    ...selectionOf(options),
    theme: parseTheme(options.theme),
    headingLevel: parseHeadingLevel(options.headingLevel),
  };
  const {template, rendering} = inLocale(chooseLocale(wanted), () => ({
    template: cardTemplate({
      ...look,
      view,
      switchLanguage: unheard,
      isPinned: Boolean(src && integrity?.trim()),
      slices: 1,
      keptSlices: 0,
      showAll: unheard,
      quote: unheard,
      search: unheard,
      digests: undefined,
      checkSigned: unheard,
    }),
    rendering: renderingKey(view, look),
  }));
  const markup = await collectResult(renderThunked(template));
  return {card: withoutMarkers(markup), rendering};
}

/** What the element itself says that it shows. It is asked without being made, which takes a page. */
function selectionOf({tag = 'statement-card', show, addressee}: PrerenderOptions): Selection {
  const properties = {show: show ?? null, addressee: addressee ?? null};
  return Reflect.get(elementsByTag[tag].prototype, 'selection', properties) as Selection;
}
