/** Somebody else's widget: with a Lit and a configured localize library of its own. */
import {configureLocalization, msg} from '@lit/localize';
import {html, LitElement} from 'lit';

const {setLocale} = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['uk'],
  loadLocale: () => Promise.resolve({templates: {languages: 'Чужі слова'}}),
});

class OtherWidget extends LitElement {
  override render() {
    return html`<p>${msg('Foreign words', {id: 'languages'})}</p>`;
  }
}

void setLocale('uk').then(() => {
  customElements.define('other-widget', OtherWidget);
});
