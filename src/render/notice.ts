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
  /** Whether the statement will not come, rather than not be here yet. */
  readonly failed: boolean;
  /** Address of the document that could not be shown. */
  readonly url: string | undefined;
  readonly theme: Theme;
}

/** The element's children; without any, a short notice in the reader's language. */
export function noticeTemplate({hasFallback, failed, url, theme}: Absence): TemplateResult {
  if (hasFallback) return html`<slot></slot>`;
  return container(html`
    <div part="card" class=${`card ${theme}`} lang=${currentLocale()} dir=${currentDirection()}>
      <p part="notice" class=${failed ? 'line' : 'line late'}>
        <span>${interfaceText(failed ? messages.failed() : messages.loading())}</span>
        ${url ? link(url, inInterface(messages.openDocument())) : nothing}
      </p>
    </div>
  `);
}
