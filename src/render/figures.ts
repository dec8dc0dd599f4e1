import {html, nothing, type TemplateResult} from 'lit';
import {formatDate, formatNumber} from '../i18n/formats.js';
import {chooseLocale, currentLocale, inLocale} from '../i18n/locale.js';
import {messages} from '../i18n/messages.js';
import type {FigureView} from '../statement/view.js';
import type {CardModel} from './card-model.js';
import {dateText, interfaceText, linkedText, localText} from './local-text.js';

/** Numbers with their precision in words, what they count, who counted and when. */
export function figuresPart({view: {figures}}: CardModel): TemplateResult | typeof nothing {
  const [first] = figures;
  if (!first) return nothing;
  const haveOneSource = figures.every((figure) => sourceKey(figure) === sourceKey(first));
  return html`
    <section part="figures">
      <ul role="list">
        ${figures.map(
          (figure) => html`
            <li part="figure">
              <p class="value">${valueText(figure)}</p>
              <p>${localText(figure.label)}</p>
              ${haveOneSource ? nothing : sourceLine(figure)}
            </li>
          `,
        )}
      </ul>
      ${haveOneSource ? sourceLine(first) : nothing}
    </section>
  `;
}

/** The label goes on with the sentence that the precision begins: both take the label's language. */
function valueText({value, precision, label}: FigureView): TemplateResult {
  return inLocale(chooseLocale([label.lang ?? '', currentLocale()]), () => {
    const number = formatNumber(value);
    const [before, after] = messages[precision](value).split(number);
    return interfaceText(html`${before}<strong>${number}</strong>${after}`);
  });
}

/** Whether a figure's day is more than a year before the reader's. */
export function isOld({date}: Pick<FigureView, 'date'>): boolean {
  return Date.now() - Date.parse(date ?? '') > 366 * 864e5;
}

function sourceKey({source, date}: FigureView): string {
  return JSON.stringify([source, date]);
}

function sourceLine({source, date}: FigureView): TemplateResult | typeof nothing {
  if (!source && !date) return nothing;
  return html`
    <p class="line">
      ${
        source
          ? html`<span>${interfaceText(messages.source())} ${linkedText(source)}</span>`
          : nothing
      }
      ${date ? dateText(date, isOld({date}) ? messages.asOf(date) : formatDate(date)) : nothing}
    </p>
  `;
}
