import {expect} from '@open-wc/testing';
import {openPage, witness, witnessedOn} from '../support/page.js';
import {card, english, ukrainian, script, shown, titleOf, titles, until} from './cards.js';

// Every way in which a page can bring script and element together.

const src = '/served/statement-card';
const open = (html: string) =>
  openPage({html: `<!doctype html><html lang="en"><head>${witness}${html}`});

const json = JSON.stringify({
  format: 1,
  id: 'x',
  version: 1,
  published: '2021-01-11',
  languages: {en: {translation: 'original'}},
  publisher: {name: 'P'},
  title: 'From inside',
  summary: 'S',
  demands: [],
  signatories: [],
});

const older = `<script>
  customElements.define('statement-card', class extends HTMLElement {
    connectedCallback() { this.attachShadow({mode: 'open'}).innerHTML = '<p part="title">old</p>'; }
  });
</script>`;

const insert = (attributes = '') =>
  `const tag = document.createElement('script'); tag.src = '${src}'; ${attributes} document.head.append(tag);`;

const escaped = (html: string) => html.replaceAll('</', '<\\/');

const scripts: Record<string, string> = {
  'before the element': script + card,
  'behind the element': card + script,
  async: script.replace('src', 'async src') + card,
  deferred: script.replace('src', 'defer src') + card,
  'as a module': script.replace('src', 'type="module" src') + card,
  'as a module behind the element': card + script.replace('src', 'type="module" src'),
  'inserted by a script': `<script>${insert()}</script>${card}`,
  'inserted long after the page is loaded': `${card}<script>onload = () => setTimeout(() => { ${insert()} }, 300);</script>`,
  'written by document.write, with the element': `<body><script>document.write('${escaped(script + card)}')</script>`,
  'behind code without a final semicolon': `<script src="/concatenated?before=window.page%20%3D%20function%20()%20%7B%7D"></script>${card}`,
  'behind code without a final semicolon, on a new line': `<script src="/concatenated?before=window.page%20%3D%20function%20()%20%7B%7D%0A"></script>${card}`,
  'inside another function': `<script>fetch('${src}').then((answer) => answer.text()).then((code) => Function(code)())</script>${card}`,
  twice: script + card + script,
  'twice at once': script.replace('src', 'async src').repeat(2) + card,
  'beside AMD': `<script>window.define = () => { throw Error('AMD'); }; define.amd = {};</script>${script}${card}`,
  'beside CommonJS': `<script>window.module = {exports: {}}; window.exports = module.exports; window.require = () => { throw Error('CommonJS'); };</script>${script}${card}`,
  'with attributes of an optimizer': `${script.replace('src', 'data-cfasync="false" data-no-optimize="1" nowprocket data-rocket-status="executed" src')}${card}`,
  'delayed until the first interaction': `${card}<script type="rocketlazyloadscript" data-rocket-src="${src}"></script>
    <script>
      addEventListener('click', () => {
        for (const lazy of document.querySelectorAll('[type=rocketlazyloadscript]')) {
          const tag = document.createElement('script');
          tag.src = lazy.dataset.rocketSrc;
          lazy.replaceWith(tag);
        }
      });
      onload = () => document.documentElement.click();
    </script>`,
};

describe('the script works', () => {
  for (const [where, html] of Object.entries(scripts)) {
    it(where, async () => {
      const page = await open(html);
      await shown(page);
      expect(titles(page)).to.deep.equal([english]);
      expect(witnessedOn(page)).to.deep.equal([]);
    });
  }

  it('behind an older version, which keeps its element', async () => {
    const page = await open(`${older}${script}${card}<statement-summary></statement-summary>`);
    expect(titles(page)).to.deep.equal(['old']);
    const summary = page.document.querySelector('statement-summary')!;
    expect(summary.shadowRoot!.textContent).to.include('jointly condemn');
    expect(witnessedOn(page)).to.deep.equal([]);
  });

  it('before an older version, which may complain', async () => {
    const page = await open(script + card + older);
    expect(titles(page)).to.deep.equal([english]);
    expect(witnessedOn(page)).to.have.length(1);
    expect(witnessedOn(page)[0]).to.match(/define|registry|registered|already/);
  });
});

/** Scripts of a page that bring a card about; each leaves exactly one that is shown. */
const ways: Record<string, string> = {
  createElement: "document.body.append(document.createElement('statement-card'))",
  innerHTML: "document.body.innerHTML = '<statement-card></statement-card>'",
  'insertAdjacentHTML, in a list': `document.body.innerHTML = '<ul></ul>';
    document.querySelector('ul').insertAdjacentHTML('beforeend', '<li><statement-card></statement-card>')`,
  'cloneNode of one on show': `const one = document.createElement('statement-card');
    document.body.append(one); one.replaceWith(one.cloneNode(true))`,
  'cloneNode of a template': `document.body.innerHTML = '<template><statement-card></statement-card></template>';
    document.body.append(document.querySelector('template').content.cloneNode(true))`,
  'importNode from a parsed document': `const other = new DOMParser().parseFromString('<statement-card>', 'text/html');
    document.body.append(document.importNode(other.body.firstChild, true))`,
  'a node adopted from a parsed document': `const other = new DOMParser().parseFromString('<statement-card>', 'text/html');
    document.body.append(other.body.firstChild)`,
  'removing and adding it again': `const one = document.createElement('statement-card');
    document.body.append(one); one.remove(); document.body.append(one)`,
  'moving it': `const one = document.createElement('statement-card');
    document.body.append(one); document.body.prepend(one);
    document.body.appendChild(document.createElement('div')).append(one)`,
  'removing and adding it again, later': `const one = document.createElement('statement-card');
    document.body.append(one); setTimeout(() => { one.remove(); setTimeout(() => document.body.append(one), 50); }, 50)`,
  'properties set beforehand': `const one = document.createElement('statement-card');
    one.statement = {...${json}, title: '${english}'}; one.theme = 'dark'; one.headingLevel = 4;
    document.body.append(one);`,
};

describe('an element is shown that comes by', () => {
  for (const [when, order] of Object.entries({
    'once the script is there': (way: string) => `<body>${script}<script>${way}</script>`,
    'before the script': (way: string) => `<body><script>${way}</script>${script}`,
  })) {
    for (const [name, way] of Object.entries(ways)) {
      it(`${name}, ${when}`, async () => {
        const page = await open(order(way));
        await shown(page);
        expect(titles(page)).to.deep.equal([english]);
        expect(witnessedOn(page)).to.deep.equal([]);
      });
    }
  }

  it('properties that were set before the script came keep their meaning', async () => {
    const page = await open(`<body><script>${ways['properties set beforehand']}</script>${script}`);
    await shown(page);
    const root = page.document.querySelector('statement-card')!.shadowRoot!;
    expect(root.querySelector('h4')?.textContent.trim()).to.equal(english);
    expect(root.querySelector('.card')?.classList.contains('dark')).to.equal(true);
  });

  for (const [name, html] of Object.entries({
    'another element’s shadow root': `<div></div><script>document.querySelector('div').attachShadow({mode: 'open'}).innerHTML = '${escaped(card)}'</script>`,
    'a declarative shadow root': `<div><template shadowrootmode="open">${card}</template></div>`,
  })) {
    it(name, async () => {
      const page = await open(`<body>${script}${html}`);
      const host = page.document.querySelector('div')!;
      await until(() => titleOf(host.shadowRoot!.querySelector('statement-card')!));
      expect(titleOf(host.shadowRoot!.querySelector('statement-card')!)).to.equal(english);
      expect(witnessedOn(page)).to.deep.equal([]);
    });
  }
});

describe('the card is shown on a page', () => {
  it('that is not rendered', async () => {
    const page = await openPage({
      html: `<!doctype html>${witness}${script}${card}`,
      frame: {style: 'display: none'},
    });
    await shown(page);
    expect(titles(page)).to.deep.equal([english]);
  });

  it('in a hidden tab, which gets no animation frames and sees no intersections', async () => {
    const hidden = `<script>
      Object.defineProperty(document, 'hidden', {value: true});
      Object.defineProperty(document, 'visibilityState', {value: 'hidden'});
      window.requestAnimationFrame = window.requestIdleCallback = () => 0;
      window.IntersectionObserver = window.ResizeObserver = class { observe() {} disconnect() {} };
    </script>`;
    const page = await open(hidden + script + card);
    await shown(page);
    expect(titles(page)).to.deep.equal([english]);
  });

  it('in quirks mode', async () => {
    const page = await openPage({html: `${witness}${script}${card}`});
    expect(page.document.compatMode).to.equal('BackCompat');
    expect(titles(page)).to.deep.equal([english]);
    expect(witnessedOn(page)).to.deep.equal([]);
  });

  it('in XHTML', async () => {
    const page = await openPage({
      type: 'application/xhtml+xml',
      html: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XHTML</title>${witness}${script}</head><body>${card}<statement-card lang="uk" src="/served/good" /></body></html>`,
    });
    await shown(page, 2);
    expect(titles(page)).to.deep.equal([english, 'Гавань має бути відкритою']);
    expect(witnessedOn(page)).to.deep.equal([]);
  });

  it('with a base address, which its own addresses count from', async () => {
    const page = await open(
      `<base href="/served/">${script}<body><statement-card lang="en" src="good"></statement-card>${card}`,
    );
    await shown(page, 2);
    expect(witnessedOn(page)).to.deep.equal([]);
  });

  it('with a base address elsewhere, to which nothing is sent', async () => {
    const page = await open(
      `<base href="https://elsewhere.invalid/">${card}${script.replace('src="', `src="${location.origin}`)}`,
    );
    await shown(page);
    // WebKit may not have recorded its own request yet; in the other engines there is always one.
    const hosts = page.window.performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).host);
    expect(hosts.filter((host) => host !== location.host)).to.deep.equal([]);
  });
});

describe('an element that leaves for another page', () => {
  it('keeps its statement and its styles, and follows the other page’s language', async () => {
    const page = await open(script + card);
    const other = await openPage({html: '<!doctype html><html lang="en"><body>'});
    await shown(page);
    const element = page.document.querySelector('statement-card')!;
    other.document.body.append(element);
    await until(() => titleOf(element));
    const part = element.shadowRoot!.querySelector('[part=card]')!;
    expect(other.window.getComputedStyle(part).borderTopWidth).to.equal('3px');
    element.removeAttribute('lang');
    other.document.documentElement.lang = 'uk';
    await until(() => titleOf(element) === ukrainian);
    page.document.body.append(element);
    expect(page.window.getComputedStyle(part).borderTopWidth).to.equal('3px');
    expect(witnessedOn(page)).to.deep.equal([]);
  });
});

describe('in an engine without shared style sheets', () => {
  it('the card has its styles', async () => {
    const page = await open(
      `<script>delete ShadowRoot.prototype.adoptedStyleSheets; delete Document.prototype.adoptedStyleSheets;</script>${script}${card}`,
    );
    const part = page.document.querySelector('statement-card')!.shadowRoot!.querySelector('.card')!;
    expect(page.window.getComputedStyle(part).borderTopWidth).to.equal('3px');
    expect(witnessedOn(page)).to.deep.equal([]);
  });
});

describe('a page that comes back from the back/forward cache', () => {
  it('shows its card, and follows the language', async function () {
    const back =
      '/page?html=' + encodeURIComponent('<script>onload = () => history.back()</script>');
    const report = `<script>
      onpageshow = ({persisted}) => {
        if (!persisted) return setTimeout(() => { location.href = '${back}'; }, 300);
        document.documentElement.lang = 'uk';
        setTimeout(() => {
          const one = document.querySelector('statement-card');
          localStorage.setItem('came-back', one.shadowRoot.querySelector('[part=card]').lang);
          close();
        }, 300);
      };
      setTimeout(() => { if (performance.getEntriesByType('navigation')[0].type === 'back_forward') {
        localStorage.setItem('came-back', 'anew');
        close();
      }}, 200);
    </script>`;
    localStorage.removeItem('came-back');
    const html = `<!doctype html><html lang="en">${script + '<statement-card></statement-card>' + report}`;
    window.open(`/page?html=${encodeURIComponent(html)}`, '_blank', 'noopener');
    for (let waited = 0; waited < 5000 && !localStorage.getItem('came-back'); waited += 100) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const language = localStorage.getItem('came-back');
    // Engines that keep no pages under automation load it anew, or open no windows at all.
    if (language === null || language === 'anew') this.skip();
    expect(language).to.equal('uk');
  });
});
