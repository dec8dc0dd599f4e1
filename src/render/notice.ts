import {html, nothing, type TemplateResult} from 'lit';
import {currentDirection, currentLocale} from '../i18n/locale.js';
import {messages} from '../i18n/messages.js';
import type {Theme} from '../source/options.js';
import {container} from './container.js';
import {inInterface, interfaceText, link} from './local-text.js';

/** Why there is no statement to show, as far as a reader needs to know. */
export interface Absence {
  /** Whether the element has children that stand in for the statement. */
  readonly hasFallback: boolean;
  /** It is not here yet, will not come, or is not confirmed to be the one that the page asks for. */
  readonly reason: 'loading' | 'failed' | 'unconfirmed';
  /** Address of the document that could not be shown. */
  readonly url: string | undefined;
  readonly theme: Theme;
}

/**
 * The element's children; without any, a short notice in the reader's language. It stands below children,
 * too, where these are not the text that the page has asked for.
 */
export function noticeTemplate(absence: Absence): unknown {
  const {hasFallback, reason} = absence;
  return [
    hasFallback ? html`<slot></slot>` : nothing,
    hasFallback && reason !== 'unconfirmed' ? nothing : notice(absence),
  ];
}

function notice({reason, url, theme}: Absence): TemplateResult {
  return container(html`
    <div part="card" class=${`card ${theme}`} lang=${currentLocale()} dir=${currentDirection()}>
      <p part="notice" class=${reason === 'loading' ? 'line late' : 'line'}>
        <span>${interfaceText(messages[reason]())}</span>
        ${url ? link(url, inInterface(messages.openDocument())) : nothing}
      </p>
    </div>
  `);
}
