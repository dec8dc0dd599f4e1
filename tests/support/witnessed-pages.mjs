import {text} from 'node:stream/consumers';

/** What stands before everything else on a page: the witness of what should not happen there. */
export const witness = '<script src="/tests/support/witness.js"></script>';

/**
 * Middleware of the test server, to stand before all that answers: HTML that is asked for with `?witness` begins
 * with its witness, wherever it comes from. A plugin would not see what middleware has answered.
 */
export async function witnessPages(context, next) {
  await next();
  if (!('witness' in context.query) || !context.response.is('html')) return;
  const html = typeof context.body === 'string' ? context.body : await text(context.body);
  context.body = html.replace('<head>', `$&${witness}`);
}
