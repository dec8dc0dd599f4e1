import {prerender, type PrerenderOptions} from '../../prerender/prerender.js';
import type {Publication} from '../publication.js';
import {withRelativeAddresses} from './relative.js';

/**
 * The prerendered card for a page of the published folder.
 *
 * @param page Absolute address of that page.
 */
export async function cardMarkup(
  {at, statement}: Publication,
  page: string,
  options: PrerenderOptions,
): Promise<string> {
  const card = await prerender(statement, {headingLevel: 1, ...options});
  return withRelativeAddresses(card, page, at);
}
