import {html, nothing, type TemplateResult} from 'lit';
import {formatList} from '../i18n/formats.js';
import {foreignLanguageName} from '../i18n/language-name.js';
import {messages} from '../i18n/messages.js';
import type {SignedDigest} from '../statement/statement.js';
import type {LocalText, SignatoryView} from '../statement/view.js';
import type {CardModel} from './card-model.js';
import {interfaceText, localText} from './local-text.js';

/**
 * A button that tells which signatories have signed the text shown; none where none says what it signed.
 * Those that have signed the same share a line.
 */
export function signedTextCheck(model: CardModel): TemplateResult | typeof nothing {
  const {view, digests, checkSigned} = model;
  const signatories = view.signatories.filter(({signedDigest}) => signedDigest);
  if (!signatories[0]) return nothing;
  return html`
    <button type="button" part="check" @click=${checkSigned}>
      ${interfaceText(messages.checkSigned())}
    </button>
    <div role="status">
      ${
        digests
          ? [...new Set(signatories.map(digestKey))].map((key) =>
              verdictLine(
                JSON.parse(key) as SignedDigest,
                signatories.filter((signatory) => digestKey(signatory) === key),
                model,
              ),
            )
          : nothing
      }
    </div>
  `;
}

function digestKey({signedDigest}: SignatoryView): string {
  return JSON.stringify(signedDigest);
}

function verdictLine(
  signed: SignedDigest,
  signatories: readonly SignatoryView[],
  model: CardModel,
): TemplateResult {
  const names = signatories.map(({name}) => name);
  return html`
    <p class="line">
      <strong>${sentenceAbout(names, verdict(signed, model))}</strong>
      <span>${interfaceText(messages.version(signed.version))}</span>
      <span>${interfaceText(foreignLanguageName(signed.language))}</span>
    </p>
  `;
}

/** What to say of those who have signed it. */
function verdict({version, language, digest}: SignedDigest, {view, digests}: CardModel) {
  const shown = digests?.get(language);
  if (!shown) return (names: string) => `${messages.unconfirmed()} ${names}`;
  return version === view.version && digest === shown ? messages.asSigned : messages.notAsSigned;
}

/** A sentence of the interface with names in it, each in its own language. */
function sentenceAbout(
  names: readonly LocalText[],
  sentence: (names: string) => string,
): TemplateResult {
  // Languages place and list names differently: each stands in as a sign that no text has.
  const words = sentence(formatList(names.map(() => '\0'))).split('\0');
  const texts = names.map(localText);
  return interfaceText(html`${words.map((part, index) => [part, texts[index]])}`);
}
