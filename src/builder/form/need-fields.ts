import {html, nothing, type TemplateResult} from 'lit';
import type {Embeddable} from '../../snippets/embeddable.js';
import {snippetKinds} from '../../snippets/snippets.js';
import {changing, type FieldContext} from './field.js';
import {contentMessages as messages} from './content-messages.js';
import {needMessages} from './need-messages.js';
import {obstacleFor} from '../code/snippet-for.js';
import {obstacleWords} from '../source/problem-messages.js';

/**
 * What the snippet is needed for. What cannot show the statement can be chosen all the same, so that a reader
 * learns why.
 */
export function needFields(
  context: FieldContext,
  embeddable: Embeddable | undefined,
): TemplateResult {
  const {configuration} = context;
  return html`
    <fieldset>
      <legend>${messages.need()}</legend>
      <div class="choices">
        ${snippetKinds.map(({need}) => {
          const obstacle = embeddable && obstacleFor({...configuration, need}, embeddable);
          return html`
            <label class=${obstacle ? 'choice impossible' : 'choice'}>
              <input
                type="radio"
                name="need"
                .value=${need}
                .checked=${configuration.need === need}
                @change=${changing(context, () => ({need}))}
              />
              <span>
                ${needMessages[need].title()}
                <small>${needMessages[need].use()}</small>
                ${obstacle ? html`<small class="obstacle">${obstacleWords(obstacle)}</small>` : nothing}
              </span>
            </label>
          `;
        })}
      </div>
    </fieldset>
  `;
}
