import {expect} from '@open-wc/testing';
import {mount, next} from '../support/harness.js';

// The script's Lit is trimmed and its templates are minified: nothing of that may show.

const elements = {
  'the bundled card': '<statement-card lang="en"></statement-card>',
  'a card in Crimean Tatar': '<statement-card lang="crh" theme="dark"></statement-card>',
  'a loaded card in Arabic':
    '<statement-card lang="ar" theme="dark" src="/served/good"></statement-card>',
  'a loaded card in Polish':
    '<statement-card lang="pl" heading-level="4" show="figures signatories" src="/served/good"></statement-card>',
  'a summary': '<statement-summary lang="uk" heading-level="1"></statement-summary>',
  'the demands on one addressee':
    '<statement-demands lang="tr" addressee="ukraine" heading-level="6"></statement-demands>',
  'the signatories': '<statement-signatories lang="fr"></statement-signatories>',
  'a failure': '<statement-card lang="de" src="/served/404"></statement-card>',
  'a failure with children': '<statement-card lang="de" src="/served/404">text</statement-card>',
};

const settled = (target: EventTarget) =>
  Promise.race([next(target, 'statement-ready'), next(target, 'statement-error')]);

/**
 * Markup without Lit's markers, without white space, which the build may fold, and without the mark of
 * images that have failed to load by now.
 */
function markup(element: Element): string {
  const html = element.shadowRoot!.innerHTML;
  return html
    .replace(/<!--.*?-->| hidden=""/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>]) ?/g, '$1');
}

async function fromScript(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="${document.documentElement.lang}"><script src="/dist/statement-card.js"></script><main></main>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  document.body.append(frame);
  await loaded;
  return frame;
}

describe('the script shows what the sources show:', () => {
  let frame: HTMLIFrameElement;

  before(async () => {
    frame = await fromScript();
  });

  after(() => {
    frame.remove();
  });

  async function inScript(html: string): Promise<Element> {
    const page = frame.contentDocument!;
    const ready = settled(page);
    page.querySelector('main')!.innerHTML = html;
    await ready;
    return page.querySelector('main')!.firstElementChild!;
  }

  async function inSources(html: string): Promise<Element> {
    const host = mount('');
    const ready = settled(host);
    host.innerHTML = html;
    await ready;
    return host.firstElementChild!;
  }

  for (const [name, html] of Object.entries(elements)) {
    it(name, async () => {
      const [script, sources] = [await inScript(html), await inSources(html)];
      expect(markup(sources)).to.not.equal('');
      expect(markup(script)).to.equal(markup(sources));
    });
  }

  it('through a switch of the language, a change of theme and of parts', async () => {
    const html = '<statement-card lang="en" src="/served/good"></statement-card>';
    const cards = [await inScript(html), await inSources(html)];
    for (const card of cards) {
      const switched = next(card, 'statement-language');
      card.shadowRoot!.querySelector<HTMLElement>('button[lang=uk]')!.click();
      await switched;
      card.setAttribute('show', 'demands summary');
      card.setAttribute('theme', 'dark');
      await (card as Element & {updateComplete: Promise<boolean>}).updateComplete;
    }
    const [script, sources] = cards.map(markup);
    expect(sources).to.include('Місто').and.to.include('card dark');
    expect(script).to.equal(sources);
  });
});
