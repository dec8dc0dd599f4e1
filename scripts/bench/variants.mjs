/** The ways of showing one statement that are compared: each a bare page with text around the cards. */
import {prerender} from '../../dist/prerender.js';

/** The ways, in the order of the tables' columns; ratios are to the first. */
export const names = {
  pasted: 'pasted HTML',
  frame: 'iframe',
  snippet: 'snippet',
  fallback: 'with fallback',
  prerendered: 'prerendered',
};

const scriptTag = '<script async src="/statement-card.js"></script>';

const paragraphs = (count) =>
  '<p>The harbour has been the heart of the town for three hundred years, and everybody who lives here has something to say about what becomes of it.</p>'.repeat(
    count,
  );

/** A page of the webmaster's own. */
export function hostPage(content, head = '') {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>${head}</head><body><h1>A page</h1>${paragraphs(2)}${content}${paragraphs(4)}</body></html>`;
}

const fittingFrames = `<script>
addEventListener('message', ({source, data}) => {
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.style.height = data.height + 'px';
});
</script>`;

const framedPage = ({styles, markup}) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Statement</title>${styles}<style>body {margin: 0}</style></head><body>${markup}<script>
const tell = () => parent.postMessage({height: document.body.scrollHeight}, location.origin);
new ResizeObserver(tell).observe(document.body);
</script></body></html>`;

/** The statement's text in about the card's length, as a webmaster would write it. */
function fallbackText({title, summary, figures, demands, signatories}) {
  const english = (text) => text.en ?? text;
  const list = (tag, items) =>
    `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
  return [
    `<h2>${english(title)}</h2>`,
    ...english(summary)
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph}</p>`),
    list(
      'ul',
      figures.map(({value, label}) => `${value}: ${english(label)}`),
    ),
    ...demands.flatMap(({addressee, items}) => [
      `<h3>${english(addressee)}</h3>`,
      list(
        'ol',
        items.map(({text}) => english(text)),
      ),
    ]),
    '<h3>Signatories</h3>',
    list(
      'ul',
      signatories.map(({name}) => english(name)),
    ),
  ].join('');
}

/**
 * Publishes a page for each way, with so many cards of a statement on it.
 *
 * @param options.card The statement's {@link staticCard}.
 * @param options.child What stands in the element: its statement, or nothing for the bundled one.
 * @returns By the ways' names: address, bytes of the document and of all that it loads.
 */
export async function publishVariants(
  {server, scriptBytes},
  {statement, card, child = '', cards = 1, path},
) {
  const bytesOfFrame = server.publish(`/${path}/framed`, framedPage(card));
  const tag = await prerender(child ? statement : null, {lang: 'en'});
  const ways = {
    pasted: [hostPage(card.markup.repeat(cards), card.styles), 0],
    frame: [
      hostPage(
        `<iframe src="/${path}/framed" title="Statement" style="width: 100%; border: 0"></iframe>`.repeat(
          cards,
        ),
        fittingFrames,
      ),
      bytesOfFrame,
    ],
    snippet: [
      hostPage(scriptTag + `<statement-card>${child}</statement-card>`.repeat(cards)),
      scriptBytes,
    ],
    fallback: [
      hostPage(
        scriptTag +
          `<statement-card>${child}${fallbackText(statement)}</statement-card>`.repeat(cards),
      ),
      scriptBytes,
    ],
    prerendered: [hostPage(scriptTag + tag.repeat(cards)), scriptBytes],
  };
  return Object.fromEntries(
    Object.entries(ways).map(([name, [html, otherBytes]]) => {
      const bytes = server.publish(`/${path}/${name}`, html);
      const address = `${server.origin}/${path}/${name}`;
      return [name, {address, document: bytes, transfer: bytes + otherBytes}];
    }),
  );
}
