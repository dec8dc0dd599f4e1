import {jsonScript} from '../../markup/json-script.js';
import {prerender, type PrerenderOptions} from '../../prerender/prerender.js';
import type {Signatory} from '../../statement/statement.js';
import type {Publication} from '../publication.js';
import {relativeAddress, withRelativeAddresses} from './relative.js';

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
  const near = (address: string) => relativeAddress(address, page, at);
  const signatories = statement.signatories.map((signatory) => withLogoFrom(signatory, near));
  // Where the card has no `src`, the statement stands in it, and is read by the script.
  const data = jsonScript({...statement, signatories});
  return withRelativeAddresses(card, page, at).replace(jsonScript(statement), () => data);
}

/** A signatory with its logo at other addresses. */
function withLogoFrom(signatory: Signatory, near: (address: string) => string): Signatory {
  const {logo} = signatory;
  if (!logo) return signatory;
  const {src, dark} = logo;
  return {...signatory, logo: {...logo, src: near(src), ...(dark && {dark: near(dark)})}};
}
