import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {compileFunction} from 'node:vm';
import {bundle} from '../../scripts/bundle-on-request.mjs';
import {witness} from '../support/witnessed-pages.mjs';

/**
 * Middleware of the test server: pages with one application, as `/frameworks/react?rendered={…}`, and
 * the applications' scripts.
 *
 * `rendered`: settings in JSON with which the server renders the page; without it, the page is empty.
 * `damaged`: whether that loses the card on its way.
 * `script`: `first` for a page that has loaded the card's script before its own.
 */
export async function serveApplications(request, next) {
  const [, framework, script] = /^\/frameworks\/([\w-]+)(\/client\.js)?$/.exec(request.path) ?? [];
  if (!framework) return next();
  request.type = script ? 'text/javascript' : 'text/html';
  request.body = script
    ? await bundleOnce(framework, 'client')
    : await page(framework, request.query);
}

async function page(framework, {rendered, damaged, script}) {
  const {head, body, complaints} = await renderOnServer(framework, rendered);
  return `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <title>${framework}</title>
        ${witness}
        <script>
          witnessed.push(...${JSON.stringify(complaints)});
        </script>
        ${script === 'first' ? '<script src="/dist/statement-card.js"></script>' : ''}
        <script type="module">
          import * as client from '/frameworks/${framework}/client.js';
          window.client = client;
        </script>
        ${head}
      </head>
      <body><div id="root">${
        damaged ? body.replace(/<statement-card.*<\/statement-card>/s, '') : body
      }</div></body>
    </html>`;
}

/** What a framework's own server renderer makes of the application, and what it complains about. */
async function renderOnServer(framework, settings) {
  if (!settings) return {head: '', body: '', complaints: []};
  if (!servers.has(framework)) servers.set(framework, startServer(framework));
  const {render, complaints} = await servers.get(framework);
  const rendered = await render(JSON.parse(settings));
  return {head: '', ...rendered, complaints: complaints.splice(0)};
}

const servers = new Map();

async function startServer(framework) {
  const code = await bundleOnce(framework, 'server');
  const complaints = [];
  const complain = (...words) => complaints.push(words.join(' '));
  const module = {exports: {}};
  compileFunction(code, ['module', 'require', 'console'])(module, createRequire(import.meta.url), {
    warn: complain,
    error: complain,
  });
  return {render: module.exports.render, complaints};
}

const bundles = new Map();

/** One of an application's scripts in its development build; three engines ask for it many times. */
function bundleOnce(framework, target) {
  const path = `tests/frameworks/${framework}/${target}.ts`;
  if (!bundles.has(path)) {
    const isThere = existsSync(new URL(`../../${path}`, import.meta.url));
    bundles.set(path, bundle(isThere ? path : `${path}x`, target, ['development']));
  }
  return bundles.get(path);
}
