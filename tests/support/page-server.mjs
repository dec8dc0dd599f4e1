import {readFile} from 'node:fs/promises';
import {text} from 'node:stream/consumers';
import {answer} from './answer.mjs';

/** Reports of violated policies, by the id of the page's request. */
const reports = new Map();

/** Scripts of old that npm does not have, from Debian's packages. */
const debianScripts = {
  prototype: '/usr/share/javascript/prototype/prototype.js',
  mootools: '/usr/share/javascript/mootools/mootools-core.min.js',
};

/**
 * Middleware of the test server.
 *
 * - `/page?html=…&type=…&policy=…&id=…`: that markup, of that media type, under that
 *   Content-Security-Policy, whose violations are reported under the id.
 * - `/reports/ID`: what has been reported so far.
 * - `/concatenated?before=…`: the built script with other code in front of it.
 * - `/debian/NAME`: a script of Debian's packages, if installed.
 */
export async function servePages(context, next) {
  const [, kind, name] = /^\/(page|reports|concatenated|debian)\/?(.*)$/.exec(context.path) ?? [];
  switch (kind) {
    case 'page': {
      const {html = '', type = 'text/html; charset=utf-8', policy, id} = context.query;
      if (policy) context.set('Content-Security-Policy', `${policy}; report-uri /reports/${id}`);
      return answer(context, html, type);
    }
    case 'reports':
      if (context.method === 'POST') {
        reports.set(name, [...(reports.get(name) ?? []), JSON.parse(await text(context.req))]);
        return answer(context, '', 'text/plain');
      }
      return answer(context, JSON.stringify(reports.get(name) ?? []), 'application/json');
    case 'concatenated': {
      const script = await readFile(new URL('../../dist/statement-card.js', import.meta.url));
      return answer(context, `${context.query.before}${script}`, 'text/javascript');
    }
    case 'debian':
      try {
        return answer(context, await readFile(debianScripts[name]), 'text/javascript');
      } catch {
        context.status = 404;
        return undefined;
      }
    default:
      return next();
  }
}
