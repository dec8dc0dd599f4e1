import {html, nothing, type PropertyDeclarations} from 'lit';
import type {Locale} from '../../i18n/locale.js';
import {messages} from '../../i18n/messages.js';
import {needs, type Need} from '../../snippets/snippet.js';
import {BuilderElement} from '../builder-element.js';
import {embedStepsStyles} from './embed-steps.styles.js';
import type {Platform, Source} from './platform.js';
import {stepsMessages} from './steps-messages.js';
import {platforms, stepsFor} from './steps.js';

/** The reader wants the snippet for another need, because the chosen one does not work on the platform. */
export class EmbedStepsNeedEvent extends Event {
  /** What the reader wants instead. */
  readonly need: Need;

  constructor(need: Need) {
    super('embed-steps-need', {bubbles: true, composed: true});
    this.need = need;
  }
}

/**
 * What to do with a snippet in the system in which a website is made: a list of systems, and the steps for
 * the one that the reader chooses, with how it is known that they are right.
 *
 * @fires {EmbedStepsNeedEvent} embed-steps-need - The reader wants the snippet for another need.
 */
export class EmbedSteps extends BuilderElement {
  static override readonly properties: PropertyDeclarations = {
    need: {},
    platform: {},
  };

  static override readonly styles = embedStepsStyles;

  /** What the snippet is for: one of `needs`; `plain` for anything else. */
  declare need: string;

  /** Identifier of the platform chosen, one of `platforms`; the first for anything else. */
  declare platform: string;

  constructor() {
    super();
    this.need = 'plain';
    this.platform = '';
  }

  protected override render(): unknown {
    const platform = platforms.find(({id}) => id === this.platform) ?? platforms[0];
    if (!platform) return nothing;
    const need = needs.find((name) => name === this.need) ?? 'plain';
    return html`
      <div lang=${this.locale} dir=${this.dirOfWords}>
        <label for="platform">${stepsMessages.platform()}</label>
        <select id="platform" @change=${this._choose}>
          ${platforms.map(
            ({id, name}) => html`
              <option value=${id} .selected=${id === platform.id}>${name()}</option>
            `,
          )}
        </select>
        ${stepsTemplate(platform, need)}
        <div role="status">${this._obstacleTemplate(platform, need)}</div>
        ${evidenceTemplate(platform, this.locale)}
      </div>
    `;
  }

  private _obstacleTemplate({obstacles, instead}: Platform, need: Need): unknown {
    const obstacle = obstacles?.[need];
    if (!obstacle || !instead) return nothing;
    const take = () => {
      this.dispatchEvent(new EmbedStepsNeedEvent(instead));
    };
    const name = instead === 'frame' ? stepsMessages.takeFrame() : stepsMessages.takePlaceholder();
    return html`
      <div class="obstacle">
        <p>${obstacle()}</p>
        <button type="button" @click=${take}>${name}</button>
      </div>
    `;
  }

  private readonly _choose = ({currentTarget}: Event): void => {
    this.platform = (currentTarget as HTMLSelectElement).value;
  };
}

function stepsTemplate(platform: Platform, need: Need): unknown {
  const steps = stepsFor(platform, need);
  if (!steps) return nothing;
  return html`
    <ol role="list" aria-label=${platform.name()}>
      ${steps.map((step) => html`<li>${step()}</li>`)}
    </ol>
  `;
}

/** How it is known that the steps are right. */
function evidenceTemplate({tried, sources}: Platform, locale: Locale): unknown {
  const documented = tried ? stepsMessages.documentedRest() : stepsMessages.documented();
  const sourcesTemplate = html`
    <p>${documented}</p>
    <ul>
      ${sources.map(sourceTemplate)}
    </ul>
    ${locale === 'en' ? nothing : html`<p>${stepsMessages.english()}</p>`}
  `;
  return html`
    <div class="evidence">
      ${tried?.map((words) => html`<p>${words()}</p>`)}
      ${sources.length > 0 ? sourcesTemplate : nothing}
    </div>
  `;
}

/** Opens in a tab of its own: what is in the form is not lost. */
function sourceTemplate({title, address, asOf}: Source): unknown {
  return html`
    <li>
      <a href=${address} target="_blank" rel="noopener noreferrer" lang="en" dir="ltr">${title}</a>
      ${asOf ? `(${messages.asOf(asOf)})` : nothing}
    </li>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'embed-steps': EmbedSteps;
  }
  interface GlobalEventHandlersEventMap {
    'embed-steps-need': EmbedStepsNeedEvent;
  }
}
