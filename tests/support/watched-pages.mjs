import {buffer} from 'node:stream/consumers';

const script = '<script src="/watch-violations.js"></script>';

/** Keeps what a page's own policy forbids, from the first element on, in a global of that page. */
const watching = `
  const violations = (globalThis.violations = []);
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
    violations.push([effectiveDirective, blockedURI].join(' '));
  });`;

/**
 * Middleware of the test server: with `?watched`, any page of this server says what its policy has forbidden.
 */
export async function watchPages(context, next) {
  if (context.path === '/watch-violations.js') {
    context.type = 'text/javascript';
    context.body = watching;
    return;
  }
  await next();
  if (!('watched' in context.query)) return;
  const {body, type} = context;
  const html = typeof body === 'string' ? body : String(await buffer(body));
  context.body = html.replace('<title>', `${script}<title>`);
  context.type = type;
}
