import {expect} from '@open-wc/testing';
import type {Host} from '../../../src/builder/preview/hosts.js';
import type {HostPreview} from '../../../src/builder/preview/host-preview.js';
import {until as untilInSight} from '../../frame/embedded.js';
import {titleOf, until, english} from '../../hosts/cards.js';
import {mount, next, one} from '../../support/harness.js';
import '../define.js';

const script = '/served/statement-card';

const plain = `<script async src="https://cdn.example/statement-card.js"></script>
<statement-card lang="en"><a href="https://partner.example/">fallback</a></statement-card>`;

/** A preview whose frame is loaded. */
async function preview(properties: Partial<HostPreview> = {}): Promise<HostPreview> {
  const element = document.createElement('host-preview');
  Object.assign(element, {script, snippet: plain, lang: 'en', ...properties});
  mount('<div></div>').append(element);
  await element.updateComplete;
  await next(frameOf(element), 'load');
  await element.updateComplete;
  return element;
}

const frameOf = (element: HostPreview) => one(element, 'iframe') as HTMLIFrameElement;

const pageOf = (element: HostPreview) => frameOf(element).contentDocument!;

const cardsOf = (element: HostPreview) => [
  ...pageOf(element).querySelectorAll<HTMLElement>('statement-card'),
];

/** Waits until exactly one card is to be seen, and it shows its statement. */
async function shownCard(element: HostPreview): Promise<HTMLElement> {
  await until(() => cardsOf(element).length === 1 && titleOf(cardsOf(element)[0]!));
  return cardsOf(element)[0]!;
}

const handleOf = (element: HostPreview) => one(element, '[role=separator]');

const press = (element: HTMLElement, key: string) =>
  element.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));

describe('the preview', () => {
  it('shows the snippet’s card on a page in standards mode, by the script that it is given', async () => {
    const element = await preview();
    const card = await shownCard(element);
    expect(titleOf(card)).to.equal(english);
    expect(pageOf(element).compatMode).to.equal('CSS1Compat');
    const scripts = [...pageOf(element).scripts].map(({src}) => src);
    expect(scripts).to.deep.equal([new URL(script, location.href).href]);
  });

  it('shows a placeholder as the card that it becomes', async () => {
    const snippet = '<blockquote class="statement-card" data-lang="en">text</blockquote>';
    expect(titleOf(await shownCard(await preview({snippet})))).to.equal(english);
  });

  it('shows data inside the snippet as a statement', async () => {
    const document = await (await fetch('/served/good')).text();
    const snippet = `<statement-card lang="en"><script type="application/json">${document.replaceAll('<', '\\u003c')}</script></statement-card>`;
    const {title} = JSON.parse(document) as {title: {en: string}};
    expect(titleOf(await shownCard(await preview({snippet})))).to.equal(title.en);
  });

  it('carries over the styles of the snippet’s elements', async () => {
    const card = await shownCard(
      await preview({
        snippet: '<statement-card style="--statement-accent: #b00020"></statement-card>',
      }),
    );
    expect(card.style.getPropertyValue('--statement-accent')).to.equal('#b00020');
    expect(card.hasAttribute('data-set-style')).to.be.false;
  });

  it('opens links elsewhere, so that the page stays', async () => {
    const element = await preview();
    expect(pageOf(element).querySelector('base')?.target).to.equal('_blank');
  });

  it('shows it again where the preview is moved on its page', async () => {
    const element = await preview();
    const old = await shownCard(element);
    mount('<div></div>').append(element);
    await next(frameOf(element), 'load');
    expect(await shownCard(element)).not.to.equal(old);
    expect(pageOf(element).querySelector('h1')).to.exist;
  });

  it('loads the page again for another script alone', async () => {
    const element = await preview();
    const page = pageOf(element);
    element.script = '/dist/statement-card-blank.js';
    await until(() => pageOf(element) !== page && pageOf(element).querySelector('h1'));
    expect([...pageOf(element).scripts].map(({src}) => src)).to.deep.equal([
      new URL('/dist/statement-card-blank.js', location.href).href,
    ]);
  });

  it('is empty of what is not there', async () => {
    const element = await preview({snippet: '', script: ''});
    expect(pageOf(element).querySelector('h1')).to.exist;
    expect(cardsOf(element)).to.be.empty;
  });
});

describe('a new snippet in the preview', () => {
  it('keeps the page, and takes the place of the old one only when it is there', async () => {
    const element = await preview();
    const page = pageOf(element);
    const old = await shownCard(element);
    element.snippet = '<statement-card lang="uk" src="/served/slow"></statement-card>';
    await until(() => cardsOf(element).length === 2);
    expect(old.getClientRects()).to.have.length(1);
    expect(cardsOf(element)[1]!.getClientRects()).to.have.length(0);
    const shown = await shownCard(element);
    expect(shown).not.to.equal(old);
    expect(shown.getClientRects()).to.have.length(1);
    expect(pageOf(element)).to.equal(page);
  });

  it('is shown once only when it changes fast', async () => {
    const element = await preview();
    await shownCard(element);
    let added = 0;
    const observer = new MutationObserver((records) => {
      added += records.flatMap(({addedNodes}) => [...addedNodes]).length;
    });
    observer.observe(pageOf(element).querySelector('.embed')!, {childList: true});
    for (const theme of ['a', 'b', 'c', 'd']) {
      element.snippet = `<statement-card lang="en" theme="${theme}"></statement-card>`;
      await element.updateComplete;
    }
    await until(() => pageOf(element).querySelector('[theme=d]'));
    expect(added).to.equal(1);
  });

  it('takes the place of what is still waiting', async () => {
    const element = await preview();
    await shownCard(element);
    element.snippet = '<statement-card src="/served/slow" id="late"></statement-card>';
    await until(() => cardsOf(element).length === 2);
    element.snippet = '<statement-card lang="en" id="last"></statement-card>';
    await until(() => pageOf(element).querySelector('#last'));
    await shownCard(element);
    expect(cardsOf(element).map(({id}) => id)).to.deep.equal(['last']);
  });

  it('is shown after a while though nothing tells that it is there', async () => {
    const element = await preview({script: '', snippet: '<p id="old">old</p>'});
    element.snippet = '<statement-card id="new">fallback</statement-card>';
    await until(() => !pageOf(element).querySelector('#old'));
    expect(pageOf(element).querySelector('#new')!.getClientRects()).to.have.length(1);
  });

  it('is shown in a frame page as well, which loads though it is not seen', async () => {
    const element = await preview();
    await shownCard(element);
    element.snippet = '<iframe src="/served/html" loading="lazy"></iframe>';
    await until(() => cardsOf(element).length === 0);
    expect(pageOf(element).querySelector('iframe')!.contentDocument!.title).to.equal('Sign in');
  });
});

describe('the page around the card', () => {
  for (const [host, scheme, lang, dir] of [
    ['light', 'light', 'en', 'ltr'],
    ['dark', 'dark', 'en', 'ltr'],
    ['serif', 'light', 'en', 'ltr'],
    ['rtl', 'light', 'ar', 'rtl'],
  ] as const) {
    it(`is ${host}`, async () => {
      const {documentElement, defaultView} = pageOf(await preview({host}));
      expect(defaultView!.getComputedStyle(documentElement).colorScheme).to.equal(scheme);
      expect([documentElement.lang, documentElement.dir]).to.deep.equal([lang, dir]);
    });
  }

  it('changes without loading again, and the card stays the same element', async () => {
    const element = await preview();
    const page = pageOf(element);
    const card = await shownCard(element);
    for (const host of ['dark', 'serif', 'rtl', 'light'] as Host[]) {
      element.host = host;
      await element.updateComplete;
      expect(pageOf(element)).to.equal(page);
      expect(await shownCard(element)).to.equal(card);
    }
  });

  it('is in the language that it is told, which the card follows', async () => {
    const element = await preview({lang: 'uk', snippet: '<statement-card></statement-card>'});
    const card = await shownCard(element);
    const language = () => card.shadowRoot!.querySelector('[part=card]')!.getAttribute('lang');
    await until(() => language() === 'uk');
    element.lang = 'tr';
    await until(() => language() === 'tr');
    expect(pageOf(element).documentElement.lang).to.equal('tr');
  });

  it('keeps a language that is written from right to left in the host that is', async () => {
    expect(pageOf(await preview({host: 'rtl', lang: 'he'})).documentElement.lang).to.equal('he');
  });

  it('is switched by buttons that say which is on show, and tell the page', async () => {
    const element = await preview();
    const told: Host[] = [];
    element.addEventListener('host-preview-host', ({host}) => told.push(host));
    one(element, 'button.dark').click();
    one(element, 'button.dark').click();
    await element.updateComplete;
    expect(told).to.deep.equal(['dark']);
    expect(element.host).to.equal('dark');
    const pressed = [...element.shadowRoot!.querySelectorAll('[aria-pressed=true]')];
    expect(pressed.map(({className}) => className)).to.deep.equal(['dark']);
  });
});

describe('the handle of the preview', () => {
  const widthOf = (element: HostPreview) => frameOf(element).getBoundingClientRect().width;
  const now = (element: HostPreview) => Number(handleOf(element).getAttribute('aria-valuenow'));

  /** In a place of 800 pixels. */
  async function wide(dir = 'ltr', locale: 'en' | 'ar' = 'en'): Promise<HostPreview> {
    const element = await preview({locale});
    const place = element.parentElement!;
    place.dir = dir;
    place.style.width = '800px';
    await untilInSight(() => now(element) === 766);
    return element;
  }

  async function pressed(element: HostPreview, key: string): Promise<number> {
    press(handleOf(element), key);
    await element.updateComplete;
    return now(element);
  }

  it('begins at the full width, and says how wide the page is', async () => {
    const element = await wide();
    expect(widthOf(element)).to.equal(766);
    expect(handleOf(element).getAttribute('aria-valuetext')).to.equal('766 px');
    expect(handleOf(element).getAttribute('aria-valuemax')).to.equal('766');
  });

  for (const [dir, locale] of [
    ['ltr', 'en'],
    ['rtl', 'ar'],
  ] as const) {
    it(`can be grabbed on 24 pixels beside the page, and its scroll bar is left alone: ${dir}`, async () => {
      const element = await wide(dir, locale);
      // Within the windows that tests run in.
      element.parentElement!.style.cssText = 'width: 400px; margin: 50px';
      await untilInSight(() => now(element) === 366);
      const handle = handleOf(element);
      handle.scrollIntoView({block: 'center'});
      const page = frameOf(element).getBoundingClientRect();
      const {top, height} = handle.getBoundingClientRect();
      const beside = (pixels: number) => {
        const x = dir === 'ltr' ? page.right + pixels : page.left - pixels;
        return element.shadowRoot!.elementFromPoint(x, top + height / 2)?.getAttribute('role');
      };
      expect([-1, 1, 23].map(beside)).to.deep.equal([null, 'separator', 'separator']);
    });
  }

  it('obeys the keyboard, and keeps the page', async () => {
    const element = await wide();
    const page = pageOf(element);
    expect(await pressed(element, 'ArrowLeft')).to.equal(750);
    expect(widthOf(element)).to.equal(750);
    expect(await pressed(element, 'ArrowRight')).to.equal(766);
    expect(await pressed(element, 'ArrowRight')).to.equal(766);
    expect(await pressed(element, 'PageDown')).to.equal(686);
    expect(await pressed(element, 'Home')).to.equal(240);
    expect(await pressed(element, 'ArrowDown')).to.equal(240);
    expect(await pressed(element, 'End')).to.equal(766);
    expect(pageOf(element)).to.equal(page);
  });

  it('leaves other keys to the browser', async () => {
    const element = await wide();
    expect(press(handleOf(element), 'Tab')).to.be.true;
    expect(press(handleOf(element), 'ArrowLeft')).to.be.false;
  });

  it('goes the other way where lines run from right to left', async () => {
    const element = await wide('rtl', 'ar');
    expect(await pressed(element, 'ArrowRight')).to.equal(750);
    expect(await pressed(element, 'ArrowLeft')).to.equal(766);
  });

  it('follows the pointer until it is lifted', async () => {
    const element = await wide();
    const handle = handleOf(element);
    handle.setPointerCapture = () => undefined;
    const move = (type: string, clientX: number) =>
      handle.dispatchEvent(new PointerEvent(type, {clientX, button: 0, bubbles: true}));
    move('pointerdown', 700);
    move('pointermove', 650);
    await element.updateComplete;
    expect(now(element)).to.equal(666);
    move('lostpointercapture', 650);
    move('pointermove', 500);
    await element.updateComplete;
    expect(now(element)).to.equal(666);
    expect(element.shadowRoot!.querySelector('.dragged')).to.equal(null);
  });

  it('gives way when there is less room, and comes back', async () => {
    const element = await wide();
    await pressed(element, 'ArrowLeft');
    const place = element.parentElement!;
    place.style.width = '500px';
    await untilInSight(() => now(element) === 466);
    place.style.width = '800px';
    await untilInSight(() => now(element) === 750);
  });
});
