import {readFile} from 'node:fs/promises';
import {autop} from '@wordpress/autop';
import {tsImport} from 'tsx/esm/api';
import {answer} from './answer.mjs';

/** What writes the pages: sources in TypeScript, read when the first of them is asked for. */
const sources = [
  './publication.ts',
  '../../src/publish/embed/embed-page.ts',
  '../../src/publish/pages/frame-page.ts',
  '../../src/publish/pages/statement-page.ts',
  '../../src/snippets/card-options.ts',
  '../../src/snippets/snippets.ts',
];

let modules;

async function writers() {
  modules ??= Promise.all(sources.map((source) => tsImport(source, import.meta.url)));
  return Object.assign({}, ...(await modules));
}

/** Names of the scripts that published pages have asked for. */
const scripts = [];

/**
 * Middleware of the test server: statements of the repository as they are published, without any
 * header that a plain static host would not send.
 *
 * - `/published/NAME/LANGUAGE/`, `/published/NAME/frame/LANGUAGE/`: the pages.
 * - `/published/NAME/LANGUAGE/embed.html`: the builder.
 * - `/published/NAME/written/NEED?text=LANGUAGE`: a snippet as the command line writes it, with the options in
 *   the rest of the query and, with `&fixed`, held to the language.
 * - `/published/NAME/snippets/NEED`: a partner's page with a snippet; with `?classic`, as WordPress's
 *   classic editor would have it.
 * - `/published/NAME/*.js`, `statement.json`: what they load.
 * - `/published/scripts`: names of the scripts that were asked for since the last time.
 */
export async function servePublished(context, next) {
  const [, name, path] = /^\/published\/(\w+)\/?(.*)$/.exec(context.path) ?? [];
  if (!name) return next();
  if (name === 'scripts') {
    return answer(context, JSON.stringify(scripts.splice(0)), 'application/json');
  }
  const {
    documents,
    publicationOf,
    embedPage,
    framePage,
    statementPage,
    fromParameters,
    snippetKinds,
  } = await writers();
  const publication = publicationOf(documents[name], `${context.origin}/published/${name}/`);
  const [, isFrame, language] = /^(frame\/)?([\w-]+)\/$/.exec(path) ?? [];
  if (language) {
    const write = isFrame ? framePage : statementPage;
    return answer(context, await write(publication, language), 'text/html');
  }
  const [, embedLanguage] = /^([\w-]+)\/embed\.html$/.exec(path) ?? [];
  if (embedLanguage) return answer(context, embedPage(publication, embedLanguage), 'text/html');
  if (path === 'builder.js') {
    return answer(context, await readFile('dist/builder.js'), 'text/javascript');
  }
  const written = snippetKinds.find(({need}) => path === `written/${need}`);
  if (written) {
    const {searchParams: query} = new URL(context.href);
    const language = {text: query.get('text'), isFixed: query.has('fixed')};
    query.delete('text');
    const code = written.write(publication, {...fromParameters(query), ...language});
    return answer(context, code, 'text/plain');
  }
  const kind = snippetKinds.find(({need}) => path === `snippets/${need}`);
  if (kind) {
    const code = kind.write(publication, {text: 'en', isFixed: false});
    const pasted = 'classic' in context.query ? autop(code) : code;
    return answer(context, `<!doctype html><html lang="en"><body>${pasted}`, 'text/html');
  }
  const files = [publication.script, publication.frameScript, publication.documentFile];
  const file = files.find(({stable, pinned}) => [stable, pinned].includes(publication.at + path));
  if (!file) {
    const logo = new URL(`../../demo/green-rivers/${path}`, import.meta.url);
    return answer(context, await readFile(logo), 'image/svg+xml');
  }
  if (file === publication.documentFile) return answer(context, file.text, 'application/json');
  scripts.push(file.stable.slice(publication.at.length));
  return answer(context, file.text, 'text/javascript');
}
