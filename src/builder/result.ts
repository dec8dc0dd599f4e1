import {html, nothing, type TemplateResult} from 'lit';
import {currentLocale} from '../i18n/locale.js';
import {messages as cardMessages} from '../i18n/messages.js';
import {scriptTag} from '../snippets/markup.js';
import {inLanguage} from '../statement/in-language.js';
import type {Configuration, ConfiguredSource} from './configuration.js';
import type {EmbedStepsNeedEvent} from './steps/embed-steps.js';
import type {FieldContext} from './form/field.js';
import type {HostPreviewHostEvent} from './preview/host-preview.js';
import type {Host} from './preview/hosts.js';
import type {LoadedEmbeddable} from './source/load-embeddable.js';
import type {BuilderProblem} from './source/load-statement.js';
import {builderMessages as messages} from './messages.js';
import {needMessages} from './form/need-messages.js';
import {obstacleWords, problemWords, unsafeAddressWords} from './source/problem-messages.js';
import {obstacleFor, snippetFor, snippetOptions} from './code/snippet-for.js';
import type {StatementSource} from './source/statement-source.js';

/** What there is to show for a configuration. */
export interface ResultContext {
  readonly configuration: Configuration;
  readonly loaded: LoadedEmbeddable;
  /** Whether another statement is on its way: nobody should copy the snippet of the last one meanwhile. */
  readonly isLoading: boolean;
  /** Usual language of the text in the snippet. */
  readonly language: string | undefined;
  /** Absolute address from which this page can load the script. */
  readonly script: string;
  readonly host: Host;
  readonly switchHost: (event: HostPreviewHostEvent) => void;
}

/** How it stands with the statement, and what to do about it. */
export interface StatusContext {
  readonly status: Pick<StatementSource, 'loaded' | 'problem' | 'isLoading'>;
  readonly source: ConfiguredSource;
  /** Usual language of the statement's title. */
  readonly language: string;
  readonly tryAgain: () => Promise<void>;
}

/** How it stands with the statement; announced. Of a pasted document's addresses the editor tells, line by line. */
export function statusTemplate(context: StatusContext): TemplateResult {
  const {status, source} = context;
  const {loaded, problem, isLoading} = status;
  const notice = (words: string) => html`<p class="notice">${words}</p>`;
  const isMissing = !loaded && !problem;
  const unsafe = source === 'pasted' ? [] : (loaded?.unsafeAddresses ?? []);
  return html`
    <div role="status">
      ${isMissing ? notice(isLoading ? cardMessages.loading() : messages.nothingYet()) : nothing}
      ${problem ? problemTemplate(problem, context) : nothing}
      ${loaded && source === 'address' ? loadedTemplate(loaded, context) : nothing}
      ${unsafe.length > 0 ? notice(unsafeAddressWords(unsafe)) : nothing}
    </div>
  `;
}

/** The button stays while it does its work, and the focus with it; the words change, so that they are told again. */
function problemTemplate(
  problem: BuilderProblem,
  {status, source, tryAgain}: StatusContext,
): TemplateResult {
  const again = html`
    <button type="button" class="again" @click=${tryAgain}>${messages.tryAgain()}</button>
  `;
  return html`
    <div class="notice problem">
      <p>${status.isLoading ? cardMessages.loading() : problemWords(problem)}</p>
      ${mayPass(problem, source) ? again : nothing}
    </div>
  `;
}

/** Whether a problem can go without anything being typed, pasted or built anew. */
function mayPass({kind}: BuilderProblem, source: ConfiguredSource): boolean {
  if (kind === 'invalid') return source !== 'pasted';
  return kind !== 'address' && kind !== 'no-statement';
}

/** Those who see have the preview. */
function loadedTemplate(
  {embeddable}: LoadedEmbeddable,
  {status, language}: StatusContext,
): TemplateResult {
  if (status.isLoading) return html`<p class="unseen">${cardMessages.loading()}</p>`;
  const {title} = inLanguage(embeddable.statement, [language]);
  return html`
    <p class="unseen">
      ${messages.loaded()} <span lang=${title.lang ?? nothing} dir=${title.dir}>${title.text}</span>
    </p>
  `;
}

/** What a partner gets: the snippet, and how it looks. */
export function resultTemplate(context: ResultContext): TemplateResult {
  const {configuration, isLoading, language, script, host, switchHost} = context;
  const {near} = context.loaded;
  return html`
    <section class="snippet" aria-labelledby="snippet" ?inert=${isLoading}>
      <h2 id="snippet" tabindex="-1">${messages.snippet()}</h2>
      ${snippetTemplate(context)}
    </section>
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">${messages.preview()}</h2>
      <host-preview
        .locale=${currentLocale()}
        .snippet=${snippetFor(configuration, near, language) ?? ''}
        .script=${script}
        .host=${host}
        .lang=${snippetOptions(configuration, near, language).text}
        @host-preview-host=${switchHost}
      ></host-preview>
    </section>
  `;
}

/** The way to the snippet, which on phones is far below. */
export function shortcutTemplate(goToSnippet: () => void): TemplateResult {
  return html`
    <div class="shortcut">
      <button type="button" @click=${goToSnippet}>
        ${messages.toSnippet()} <span aria-hidden="true">↓</span>
      </button>
    </div>
  `;
}

/** What to do with the snippet. */
export function stepsTemplate({
  configuration,
  change,
}: Pick<FieldContext, 'configuration' | 'change'>): TemplateResult {
  const take = ({need}: EmbedStepsNeedEvent) => {
    change({need});
  };
  return html`
    <section class="steps" aria-labelledby="steps">
      <h2 id="steps">${messages.steps()}</h2>
      <embed-steps
        .locale=${currentLocale()}
        .need=${configuration.need}
        @embed-steps-need=${take}
      ></embed-steps>
    </section>
  `;
}

function snippetTemplate({configuration, loaded, language}: ResultContext): TemplateResult {
  const {embeddable} = loaded;
  const {need} = configuration;
  const obstacle = obstacleFor(configuration, embeddable);
  if (obstacle) return html`<p class="notice">${obstacleWords(obstacle)}</p>`;
  return html`
    <p class="hint">${needMessages[need].hint()}</p>
    <snippet-code
      .locale=${currentLocale()}
      .name=${messages.snippet()}
      .code=${snippetFor(configuration, embeddable, language) ?? ''}
    ></snippet-code>
    ${
      need === 'placeholder'
        ? html`
            <p class="label">${messages.scriptLine()}</p>
            <snippet-code
              .locale=${currentLocale()}
              .name=${messages.scriptLine()}
              .code=${scriptTag(embeddable)}
            ></snippet-code>
          `
        : nothing
    }
  `;
}
