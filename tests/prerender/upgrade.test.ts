import {expect} from '@open-wc/testing';
import {english, script, titleOf, ukrainian, until} from '../hosts/cards.js';
import {differences, measure} from '../hosts/measure.js';
import {next} from '../support/next.js';
import type {OpenPage} from '../support/page.js';
import {
  elementOf,
  good,
  load,
  open,
  prerender,
  rivers,
  tag,
  type Prerendering,
} from './prerendered.js';
import {witness, witnessedOn} from '../support/page.js';

// On the way from what a server has rendered to the live card, in the built script.

const bundled = tag({document: 'bundled', lang: 'en'});

const loaded = tag({...good, lang: 'en'});

/** The card's elements and texts, without what else there is in the tree. */
function content(element: Element): Node {
  const card = element.shadowRoot!.querySelector('[part=card]')!.cloneNode(true);
  const comments = document.createTreeWalker(card, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();
  card.normalize();
  return card;
}

/** Waits for the logos, of which those out of sight would not be loaded yet: engines give them other boxes then. */
async function loadLogos(element: Element): Promise<void> {
  const images = [...element.shadowRoot!.querySelectorAll('img')];
  for (const image of images) image.loading = 'eager';
  await until(() => images.every(({complete}) => complete));
}

const isLive = (element: Element) => !element.shadowRoot!.querySelector('style');

const prerenderings: Record<string, Prerendering> = {
  'the bundled card': {document: 'bundled', lang: 'en'},
  'a card in Arabic, dark': {document: 'rivers', lang: 'ar', theme: 'dark', base: rivers},
  'some parts of a card': {
    document: 'rivers',
    lang: 'pl',
    show: 'figures signatories',
    headingLevel: 4,
    base: rivers,
  },
  'a summary': {document: 'bundled', tag: 'statement-summary', lang: 'uk', headingLevel: 1},
  'the demands on one addressee': {
    document: 'bundled',
    tag: 'statement-demands',
    lang: 'tr',
    addressee: 'ukraine',
  },
  'signatories with logos': {
    document: 'rivers',
    tag: 'statement-signatories',
    lang: 'de',
    base: rivers,
  },
};

describe('what a server has rendered', () => {
  for (const [name, prerendering] of Object.entries(prerenderings)) {
    it(`looks the same before and after the script: ${name}`, async () => {
      const page = await open(witness + tag(prerendering));
      const element = elementOf(page);
      const nodes = content(element);
      await loadLogos(element);
      const before = measure(element);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(100);
      expect(before.get('card')).to.include({'border-top-width': '3px'});
      await load(page);
      expect(isLive(element), 'replaced').to.equal(prerendering.document !== 'bundled');
      expect(content(element).isEqualNode(nodes), 'the same nodes').to.be.true;
      await loadLogos(element);
      expect(differences(before, measure(element))).to.deep.equal([]);
      expect(element.shadowRoot.querySelectorAll('[part=card]')).to.have.length(1);
      expect(witnessedOn(page)).to.deep.equal([]);
    });
  }

  it('can be used after the script: the live card listens', async () => {
    const page = await open(bundled);
    await load(page);
    const element = elementOf(page);
    element.shadowRoot.querySelector<HTMLElement>('button[lang=uk]')!.click();
    await until(() => titleOf(element) === ukrainian);
  });

  it('checks the signed text by the button that was there before the script', async () => {
    const signed = {version: 2, language: 'en', digest: `sha256-${'A'.repeat(43)}=`};
    const document = {
      format: 1,
      id: 'signed',
      version: 2,
      published: '2024-03-04',
      languages: {en: {translation: 'original'}},
      publisher: {name: 'P'},
      title: 'T',
      summary: 'S',
      demands: [],
      signatories: [{id: 'a', name: 'Anglers', signedDigest: signed}],
    };
    const page = await open(tag({document, lang: 'en'}));
    const root = elementOf(page).shadowRoot;
    const check = () => root.querySelector<HTMLElement>('[part=check]')!;
    check().focus();
    await load(page);
    expect(root.activeElement).to.equal(check());
    check().click();
    await until(() => root.querySelector('[role=status] p'));
    expect(root.querySelector('[role=status] strong')!.textContent).to.equal(
      'Differs from the text that Anglers signed',
    );
  });

  it('gives way in one task: no moment has two cards, or none', async () => {
    const page = await open(loaded);
    const {shadowRoot} = elementOf(page);
    const counts: number[] = [];
    new MutationObserver(() => {
      counts.push(shadowRoot.querySelectorAll('[part=card]').length);
    }).observe(shadowRoot, {childList: true, subtree: true});
    await load(page);
    expect(counts.length).to.be.greaterThan(0);
    expect(new Set(counts)).to.deep.equal(new Set([1]));
  });

  it('gives way to the language that the live element chooses', async () => {
    const page = await open(`<div lang="uk">${tag({document: 'bundled'})}</div>`);
    expect(titleOf(elementOf(page))).to.equal(english);
    await load(page);
    expect(titleOf(elementOf(page))).to.equal(ukrainian);
  });

  it('has the same logos after the script, without loading them again', async () => {
    const page = await open(tag({document: 'rivers', lang: 'en', base: rivers}));
    const images = () => [...elementOf(page).shadowRoot.querySelectorAll('img')];
    await loadLogos(elementOf(page));
    const before = images().map(({src}) => src);
    await load(page);
    expect(images().map(({src}) => src)).to.deep.equal(before);
    expect(images().map(({complete}) => complete)).not.to.include(false);
  });
});

describe('the bundled card', () => {
  const changes: Record<string, (element: HTMLElement) => void> = {
    'another theme': (element) => {
      element.setAttribute('theme', 'dark');
    },
    'other parts': (element) => {
      element.setAttribute('show', 'demands');
    },
    'another language': (element) => {
      element.lang = 'tr';
    },
    'another statement': (element) => {
      element.setAttribute('src', '/served/good');
    },
    'a click on a button': (element) => {
      element.shadowRoot!.querySelector<HTMLElement>('button[lang=uk]')!.click();
    },
    paper: ({ownerDocument: {defaultView}}) => {
      defaultView!.dispatchEvent(new Event('beforeprint'));
    },
  };

  it('is not rendered again, and told to be ready', async () => {
    const page = await open(bundled);
    const element = elementOf(page);
    const card = element.shadowRoot.querySelector('[part=card]');
    const ready = next(element, 'statement-ready');
    await load(page);
    expect(await ready).to.include({language: 'en'});
    expect([...element.shadowRoot.querySelectorAll('[part=card]')]).to.deep.equal([card]);
  });

  for (const [name, change] of Object.entries(changes)) {
    it(`gives way to ${name}`, async () => {
      const page = await open(bundled);
      const element = elementOf(page);
      await load(page);
      expect(isLive(element)).to.be.false;
      change(element);
      await until(() => isLive(element));
      expect(element.shadowRoot.querySelectorAll('[part=card]')).to.have.length(1);
    });
  }

  it('gives way to what another version of the script renders', async () => {
    const page = await open(bundled);
    const element = elementOf(page);
    const {dataset} = element.shadowRoot.querySelector('style')!;
    dataset.rendering = dataset.rendering!.replace(/\d+\.\d+\.\d+/, '0.0.1');
    await load(page);
    expect(isLive(element)).to.be.true;
  });

  it('switches the language by the first click, and says so', async () => {
    const page = await open(bundled);
    const element = elementOf(page);
    await load(page);
    const button = element.shadowRoot.querySelector<HTMLElement>('button[lang=uk]')!;
    button.focus();
    const switched = next(element, 'statement-language');
    button.click();
    expect(await switched).to.include({language: 'uk'});
    expect(titleOf(element)).to.equal(ukrainian);
    expect(element.shadowRoot.activeElement?.getAttribute('lang')).to.equal('uk');
  });
});

describe('a filter of signatories', () => {
  const many = {
    format: 1,
    id: 'many',
    version: 1,
    published: '2024-03-04',
    languages: {en: {translation: 'original'}},
    publisher: {name: 'P'},
    title: 'T',
    summary: 'S',
    demands: [],
    signatories: Array.from({length: 61}, (_, index) => ({
      id: `s${index}`,
      name: `Group ${index}`,
      country: index % 2 ? 'DE' : 'UA',
    })),
  };

  it('goes on with what is typed and chosen before the script comes, and with the focus', async () => {
    const page = await open(tag({document: many, lang: 'en'}));
    const {shadowRoot} = elementOf(page);
    shadowRoot.querySelector('input')!.value = 'group 6';
    shadowRoot.querySelector('select')!.value = 'UA';
    shadowRoot.querySelector('input')!.focus();
    await load(page);
    await until(() => shadowRoot.querySelector('output')!.textContent.trim() === '7 signatories');
    expect(shadowRoot.querySelectorAll('input')).to.have.length(1);
    expect(shadowRoot.querySelector('input')!.value).to.equal('group 6');
    expect(shadowRoot.querySelector('select')!.value).to.equal('UA');
    expect(shadowRoot.activeElement).to.equal(shadowRoot.querySelector('input'));
  });
});

describe('the focus', () => {
  for (const selector of ['button[lang=uk]', 'footer a']) {
    it(`stays on ${selector}, and the page where it is`, async () => {
      const page = await open(`${loaded}<p style="height: 3000px">`);
      const {shadowRoot} = elementOf(page);
      const before = shadowRoot.querySelector<HTMLElement>(selector)!;
      before.focus({preventScroll: true});
      await load(page);
      const after = shadowRoot.querySelector<HTMLElement>(selector);
      expect(after).not.to.equal(before);
      expect(shadowRoot.activeElement).to.equal(after);
      expect(page.window.scrollY).to.equal(0);
    });
  }

  it('stays on the summary of the corrections, which stay open', async () => {
    const page = await open(loaded);
    const {shadowRoot} = elementOf(page);
    shadowRoot.querySelector('summary')!.click();
    shadowRoot.querySelector('summary')!.focus();
    await load(page);
    expect(isLive(elementOf(page))).to.be.true;
    expect(shadowRoot.querySelector('details')!.open).to.be.true;
    expect(shadowRoot.activeElement).to.equal(shadowRoot.querySelector('summary'));
  });

  it('stays elsewhere when it is elsewhere', async () => {
    const page = await open(`<input>${bundled}`);
    // WebKit gives no focus before it has laid the frame out.
    while (page.document.activeElement?.localName !== 'input') {
      page.document.querySelector('input')!.focus();
      await new Promise((resolve) => setTimeout(resolve));
    }
    await load(page);
    expect(page.document.activeElement.localName).to.equal('input');
    expect(elementOf(page).shadowRoot.activeElement).to.equal(null);
  });
});

describe('with an address', () => {
  const from = (path: string) => {
    const src = new URL(path, location.href).href;
    return tag({document: 'good', lang: 'en', src, fallback: 'children'});
  };

  it('stays while the statement loads', async () => {
    const page = await open(from('/served/slow'));
    const element = elementOf(page);
    const title = titleOf(element);
    const before = measure(element);
    const ready = next(element, 'statement-ready');
    await load(page);
    expect(isLive(element)).to.be.false;
    expect(differences(before, measure(element))).to.deep.equal([]);
    await ready;
    expect(isLive(element)).to.be.true;
    expect(titleOf(element)).to.equal(title);
    expect(differences(before, measure(element))).to.deep.equal([]);
  });

  for (const path of ['404', 'shape', 'truncated']) {
    it(`stays when nothing can be shown, which is told: ${path}`, async () => {
      const page = await open(witness + from(`/served/${path}`));
      const element = elementOf(page);
      const before = measure(element);
      const failed = next(element, 'statement-error');
      await load(page);
      await failed;
      expect(isLive(element)).to.be.false;
      expect(differences(before, measure(element))).to.deep.equal([]);
      expect(witnessedOn(page)).to.have.length(1);
    });
  }

  it('stays, with a notice below it, when other bytes come than integrity asks for', async () => {
    const src = new URL('/served/good', location.href).href;
    const integrity = `sha256-${'A'.repeat(43)}=`;
    const page = await open(
      tag({document: 'good', lang: 'en', src, integrity, fallback: 'children'}),
    );
    const element = elementOf(page);
    const title = titleOf(element);
    const failed = next(element, 'statement-error');
    await load(page);
    await failed;
    expect(titleOf(element)).to.equal(title);
    const notices = [...element.shadowRoot.querySelectorAll('div[part=card] [part=notice]')];
    expect(notices.map(({textContent}) => textContent.trim())).to.deep.equal([
      'The statement could not be confirmed.',
    ]);
    expect(element.shadowRoot.querySelector('slot')).to.equal(null);
  });

  it('stays until another address leads to a statement', async () => {
    const page = await open(from('/served/404'));
    const element = elementOf(page);
    const failed = next(element, 'statement-error');
    await load(page);
    await failed;
    const ready = next(element, 'statement-ready');
    element.setAttribute('src', '/served/good');
    await ready;
    expect(isLive(element)).to.be.true;
    const failedLater = next(element, 'statement-error');
    element.setAttribute('src', '/served/500');
    await failedLater;
    expect(titleOf(element)).to.equal(undefined);
    expect(element.shadowRoot.querySelector('slot')).not.to.equal(null);
  });

  it('stays as well where the script has come first', async () => {
    const page = await open(script + from('/served/404') + '<p>');
    const element = elementOf(page);
    expect(element.shadowRoot.querySelector('style')).not.to.equal(null);
    expect(titleOf(element)).not.to.equal(undefined);
    expect(element.shadowRoot.querySelector('slot')).to.equal(null);
  });
});

describe('under a policy', () => {
  it('without styles, the card has them once the script is there', async () => {
    const page = await open(bundled, {policy: "style-src 'none'"});
    const element = elementOf(page);
    const border = () => {
      const card = element.shadowRoot.querySelector('[part=card]')!;
      return page.window.getComputedStyle(card).borderTopWidth;
    };
    expect(titleOf(element)).to.equal(english);
    expect(border()).to.equal('0px');
    await load(page);
    expect(border()).to.equal('3px');
  });

  it('that requires Trusted Types, it is replaced', async () => {
    const page = await open(script.replace('src', 'defer src') + loaded, {
      policy: "require-trusted-types-for 'script'; trusted-types statement-card",
    });
    expect(isLive(elementOf(page))).to.be.true;
    expect(titleOf(elementOf(page))).to.equal('Keep the harbour open');
    expect(await page.violations()).to.deep.equal([]);
  });

  it('that refuses ours, it stays', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const page = await open(script.replace('src', 'defer src') + bundled, {
      policy: "require-trusted-types-for 'script'; trusted-types foo",
    });
    expect(isLive(elementOf(page))).to.be.false;
    expect(titleOf(elementOf(page))).to.equal(english);
  });
});

const ways: Record<string, (page: OpenPage, html: string) => Promise<void> | void> = {
  'parsed after the script': () => undefined,
  'set as innerHTML, which declares no roots': ({document}, html) => {
    document.querySelector('main')!.innerHTML = html;
  },
  'set by setHTMLUnsafe': ({document}, html) => {
    (
      document.querySelector('main') as unknown as {setHTMLUnsafe: (html: string) => void}
    ).setHTMLUnsafe(html);
  },
  'cloned before the script': async (page) => {
    const clone = elementOf(page).cloneNode(true);
    elementOf(page).replaceWith(clone);
    await load(page);
  },
  'cloned after the script': async (page) => {
    await load(page);
    elementOf(page).replaceWith(elementOf(page).cloneNode(true));
  },
};

describe('it is replaced by the live card when it is', () => {
  for (const [way, bring] of Object.entries(ways)) {
    it(way, async function () {
      if (way.includes('setHTMLUnsafe') && !('setHTMLUnsafe' in Element.prototype)) this.skip();
      const html = await prerender({...good, lang: 'en'});
      const parsed = tag({...good, lang: 'en'});
      const isCloned = way.startsWith('cloned');
      const page = await open(
        `${witness}${isCloned ? '' : script}<main>${isCloned || way.startsWith('parsed') ? parsed : ''}</main>`,
      );
      await bring(page, html);
      await until(() => titleOf(elementOf(page)) && isLive(elementOf(page)));
      expect(elementOf(page).shadowRoot.querySelectorAll('[part=card]')).to.have.length(1);
      expect(witnessedOn(page)).to.deep.equal([]);
    });
  }
});
