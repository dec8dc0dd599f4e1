import {expect} from '@open-wc/testing';
import {mount} from '../support/harness.js';
import {openScriptFrame} from '../support/script-frame.js';

// The script's styles are put together and minified when it is built.

/**
 * An element's rules as the browser has understood them, but for how values are written as text and
 * what the custom properties are called that no page sets: here they are numbered.
 */
function rulesIn(place: Element): string[] {
  const inner: string[] = [];
  const numbered = (name: string) => {
    if (!inner.includes(name)) inner.push(name);
    return `--${inner.indexOf(name)}`;
  };
  place.innerHTML = '<statement-card></statement-card>';
  const [sheet] = place.firstElementChild!.shadowRoot!.adoptedStyleSheets;
  return Array.from(sheet!.cssRules, ({cssText}) =>
    cssText
      .replace(/--(?!statement-)\w+/g, numbered)
      .replace(/\s+/g, '')
      .replace(/\b0\./g, '.')
      .replaceAll("'", '"'),
  );
}

it('the script has the styles of the sources', async () => {
  const frame = await openScriptFrame();
  const script = rulesIn(frame.contentDocument!.querySelector('main')!);
  const sources = rulesIn(mount(''));
  frame.remove();
  expect(sources.filter((rule) => rule.startsWith('@media'))).to.have.length.above(1);
  for (const [index, rule] of sources.entries()) expect(script[index]).to.equal(rule);
  expect(script).to.have.length(sources.length);
});
