import {readFile} from 'node:fs/promises';
import {text} from 'node:stream/consumers';

const read = async (path) => JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url)));

/** What there is to prerender, beside documents that tests send. */
const documents = {
  good: () => read('tests/fixtures/statement.json'),
  rivers: () => read('demo/green-rivers/statement.json'),
  bundled: () => null,
};

/** Prerenders in this process, by the built module. */
async function prerendered({document, ...options}) {
  const {prerender} = await import('../../dist/prerender.js');
  const isName = typeof document === 'string';
  return prerender(isName ? await documents[document]() : document, options);
}

/**
 * Middleware of the test server.
 *
 * - `/prerender`, with a document (or its name) and options in JSON: the tag; of no statement, the error.
 * - `/page?html=…` goes on with the tag in the place of each `<?prerender {…}?>`.
 */
export async function servePrerendered(context, next) {
  if (context.path === '/prerender') {
    try {
      context.body = await prerendered(JSON.parse(await text(context.req)));
    } catch (error) {
      context.status = 400;
      context.body = String(error);
    }
    context.type = 'text/plain';
    return undefined;
  }
  const {html = ''} = context.query;
  if (context.path === '/page' && html.includes('<?prerender')) {
    const parts = await Promise.all(
      html
        .split(/<\?prerender (.*?)\?>/s)
        .map((part, index) => (index % 2 ? prerendered(JSON.parse(part)) : part)),
    );
    context.query = {...context.query, html: parts.join('')};
  }
  return next();
}
