import {text} from 'node:stream/consumers';
import {serveFolder, type Served} from '../support/serve-folder.js';

/** What a partner has pasted, as HTML. */
export interface Pasted {
  /** Into an empty page. */
  readonly page: string;
  /** Into the footer of the site. */
  readonly footer: string;
}

/**
 * Serves a partner's site on an origin of its own: an empty page, and at `edit` the form in which its webmaster
 * pastes HTML into it.
 */
export async function servePartner(): Promise<Served> {
  let pasted: Pasted = {page: '', footer: ''};
  return serveFolder('tests/journeys', {
    hostname: '127.0.0.1',
    middleware: [
      async (context, next) => {
        if (!['/', '/edit'].includes(context.path)) {
          await next();
          return;
        }
        if (context.method === 'POST') {
          const form = new URLSearchParams(await text(context.req));
          pasted = {page: form.get('page') ?? '', footer: form.get('footer') ?? ''};
          context.redirect('/');
          return;
        }
        context.type = 'html';
        context.body = context.path === '/edit' ? editor : pageWith(pasted);
      },
    ],
  });
}

/** A page in English with what was pasted. */
export function pageWith({page, footer}: Pasted): string {
  return documentOf(`<h1>Our page</h1>\n${page}\n<footer>${footer}</footer>`);
}

const editor = documentOf(
  '<form method="post"><textarea name="page"></textarea><textarea name="footer"></textarea><button>Save</button></form>',
);

function documentOf(body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A partner</title><link rel="icon" href="data:,"></head>
<body>${body}</body>
</html>`;
}
