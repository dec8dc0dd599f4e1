import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {answer} from './answer.mjs';

const good = new URL('../fixtures/statement.json', import.meta.url);

const script = new URL('../../dist/statement-card.js', import.meta.url);

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a statement's address may answer with, by the last part of its path: `/served/404`, … */
const answers = {
  good: async () => ({body: await readFile(good)}),
  slow: async () => {
    await wait(1500);
    return {body: await readFile(good)};
  },
  404: () => ({status: 404, body: 'Not Found'}),
  500: () => ({status: 500, body: '{"format": 1}'}),
  html: () => ({body: '<!doctype html><title>Sign in</title>', type: 'text/html'}),
  truncated: async () => ({body: (await readFile(good)).subarray(0, 200)}),
  empty: () => ({body: ''}),
  null: () => ({body: 'null'}),
  array: () => ({body: '[]'}),
  shape: () => ({body: '{"format": 2, "title": 5}'}),
  deep: () => ({body: '['.repeat(200_000)}),
  huge: () => ({body: `"${'x'.repeat(20_000_000)}"`}),
  // To where a page may not go itself: plain http and, as far as a name tells, another machine.
  redirect: async () => ({
    status: 302,
    location: `http://[::ffff:127.0.0.1]:${await otherOriginPort()}/open/`,
  }),
  // As a static host serves it that names no encoding.
  'statement-card': async () => ({body: await readFile(script), type: 'text/javascript'}),
  'bare-page': () => ({
    body: '<!doctype html><html lang="uk"><script async src="/served/statement-card"></script><statement-card></statement-card>',
    // What browsers take a page to be that names none either.
    type: 'text/html; charset=windows-1252',
  }),
  'other-origin': async () => ({
    body: `http://127.0.0.1:${await otherOriginPort()}/`,
    type: 'text/plain',
  }),
};

let otherOrigin;

/** A server of another origin; what is not under `/open/` comes without a CORS header. Its port. */
async function otherOriginPort() {
  if (!otherOrigin) {
    otherOrigin = createServer(async ({url}, response) => {
      if (url.startsWith('/open/')) response.setHeader('Access-Control-Allow-Origin', '*');
      response.end(await readFile(good));
    }).unref();
    await new Promise((resolve) => otherOrigin.listen(0, '127.0.0.1', resolve));
  }
  return otherOrigin.address().port;
}

/** Middleware of the test server: documents of every kind of quality under `/served/`. */
export async function serveDocuments(context, next) {
  const [, name] = /^\/served\/([\w-]+)$/.exec(context.path) ?? [];
  if (!answers[name]) return next();
  const {body = '', status = 200, type = 'application/json', location} = await answers[name]();
  answer(context, body, type);
  context.status = status;
  if (location) context.set('Location', location);
}
