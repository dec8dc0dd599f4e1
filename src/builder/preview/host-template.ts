import {html, type TemplateResult} from 'lit';
import {hostMessages as words} from './host-messages.js';
import type {Host} from './hosts.js';

/**
 * The body of a made-up web page, in the current locale; the same elements for every host, so that the card
 * in `.embed` stays when another one is chosen.
 *
 * @param words.lang Language of its words.
 * @param wanted Language of the page, which the card follows.
 */
export function hostTemplate(host: Host, lang: string, wanted: string): TemplateResult {
  return html`
    <header lang=${lang}>
      <div>
        <p class="brand">${words[host]()}</p>
        <nav aria-label=${words.menu()}>
          <ul>
            ${[words.news(), words.events(), words.about()].map(
              (section) => html`<li><span>${section}</span></li>`,
            )}
          </ul>
        </nav>
      </div>
    </header>
    <div class="page">
      <main>
        <article lang=${lang}>
          <p class="kicker">${words.news()}</p>
          <h1>${words.title()}</h1>
          <p class="lead">${words.lead()}</p>
          <div class="embed" lang=${wanted}></div>
          <div class="picture"></div>
          <p>${words.after()}</p>
        </article>
      </main>
      <aside lang=${lang} aria-labelledby="more">
        <h2 id="more">${words.more()}</h2>
        <ul>
          ${[words.library(), words.concert(), words.garden()].map(
            (title) => html`<li><span class="thumbnail"></span><span>${title}</span></li>`,
          )}
        </ul>
      </aside>
    </div>
    <footer lang=${lang}>
      <div><p>${words.notReal()}</p></div>
    </footer>
  `;
}
