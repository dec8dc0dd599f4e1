import {expect} from '@open-wc/testing';
import fixture from '../fixtures/statement.json' with {type: 'json'};
import {titleOf, until} from '../hosts/cards.js';
import '../../src/builder/builder.js';
import type {FolderFacts} from '../../src/builder/source/facts.js';
import {mount} from '../support/harness.js';
import {snippetKinds} from '../../src/snippets/snippets.js';
import {choose, codeOf, openBuilder, previewOf, type OpenBuilder} from './open-builder.js';

const published = '/published/rivers/en/embed.html';
const home = '/demo/index.html';

const inputOf = ({root}: OpenBuilder, value: string) =>
  root.querySelector<HTMLInputElement>(`input[type=radio][value=${value}]`)!;

const editorField = ({root}: OpenBuilder) =>
  root.querySelector('json-editor')!.shadowRoot!.querySelector('textarea')!;

/** Pastes a document, waits until it is in the snippet, and gives its field. */
async function paste(opened: OpenBuilder, text: string): Promise<HTMLTextAreaElement> {
  const field = editorField(opened);
  field.value = text;
  field.dispatchEvent(new opened.window.Event('input'));
  await until(() => codeOf(opened)?.includes('<script type="application/json">'));
  return field;
}

/** Chooses an address whose server answers with an error for the first time alone. */
async function failOnce(opened: OpenBuilder, address: string): Promise<void> {
  const {window, root} = opened;
  const load = window.fetch.bind(window);
  window.fetch = (input, options) => {
    if (!new window.Request(input).url.endsWith(address)) return load(input, options);
    window.fetch = load;
    return Promise.resolve(new window.Response('', {status: 503}));
  };
  await choose(opened, '#src', address);
  await until(() => root.querySelector('[role=status]')!.textContent.includes('HTTP 503'));
}

async function writtenByCommand(need: string, query: string): Promise<string> {
  return (await fetch(`/published/rivers/written/${need}?${query}`)).text();
}

describe('the snippet is what the command line writes', () => {
  const look = 'theme=dark&show=demands+summary&addressee=county-council&accent=%23b00020&radius=0';
  for (const {need} of snippetKinds) {
    it(`with nothing chosen: ${need}`, async () => {
      const opened = await openBuilder(published, `#need=${need}`);
      expect(codeOf(opened)).to.equal(await writtenByCommand(need, 'text=en'));
    });

    it(`with everything chosen: ${need}`, async () => {
      const fragment = `#need=${need}&lang=ar&heading-level=4&${look}`;
      const opened = await openBuilder('/published/rivers/de/embed.html', fragment);
      const query = `text=ar&fixed&heading-level=4&${look}`;
      expect(codeOf(opened)).to.equal(await writtenByCommand(need, query));
    });
  }
});

describe('a choice', () => {
  it('is in the snippet, in the preview and in the page’s address at once', async () => {
    const opened = await openBuilder(published);
    await choose(opened, 'input[name=theme][value=dark]');
    await choose(opened, '#accent', '#b00020');
    await choose(opened, '#lang', 'de');
    expect(codeOf(opened)).to.contain(
      ' lang="de" theme="dark" style="--statement-accent: #b00020"',
    );
    await until(() => opened.window.location.hash === '#lang=de&theme=dark&accent=%23b00020');
    const preview = await previewOf(opened);
    await until(() => preview.querySelector('statement-card')?.getAttribute('theme') === 'dark');
    const card = preview.querySelector('statement-card')!;
    await until(() => titleOf(card) === 'Sauberes Wasser für die fünf Täler');
    expect(card.style.getPropertyValue('--statement-accent').trim()).to.equal('#b00020');
  });

  it('comes with the address that somebody else has shared', async () => {
    const opened = await openBuilder(published, '#need=placeholder&theme=light&show=demands');
    expect(inputOf(opened, 'placeholder').checked).to.be.true;
    expect(inputOf(opened, 'light').checked).to.be.true;
    expect(opened.root.querySelector<HTMLInputElement>('#part-figures')!.checked).to.be.false;
    expect(codeOf(opened)).to.match(/^<blockquote .* data-theme="light" data-show="demands"/);
  });

  it('of a language that the statement has under a nearby tag stands in its field, too', async () => {
    const opened = await openBuilder(published, '#lang=de-AT');
    expect(codeOf(opened)).to.contain(' lang="de"');
    expect(opened.root.querySelector<HTMLSelectElement>('#lang')!.value).to.equal('de');
    expect(opened.root.querySelector('#text-lang')).to.equal(null);
  });

  it('is taken back by one button', async () => {
    const opened = await openBuilder(published, '#need=frame&theme=dark&accent=red');
    await choose(opened, '.reset');
    await until(() => opened.window.location.hash === '');
    expect(codeOf(opened)).to.equal(await writtenByCommand('plain', 'text=en'));
    expect(opened.root.querySelector<HTMLInputElement>('#accent')!.value).to.equal('');
  });

  it('of the order of parts moves a part up, and the focus stays with it', async () => {
    const opened = await openBuilder(published);
    await choose(opened, '#up-demands');
    expect(codeOf(opened)).to.contain('show="summary demands figures signatories"');
    await until(() => opened.root.activeElement?.id === 'up-demands');
    await choose(opened, '#up-demands');
    await until(() => opened.root.activeElement?.id === 'part-demands');
    expect(codeOf(opened)).to.contain('show="demands summary figures signatories"');
  });

  it('leaves at least one part', async () => {
    const opened = await openBuilder(published, '#show=demands');
    expect(opened.root.querySelector<HTMLInputElement>('#part-demands')!.disabled).to.be.true;
  });

  it('is of parts that the statement has, and the others stay where they were in the snippet', async () => {
    const opened = await openBuilder(published, '#source=pasted');
    await paste(opened, JSON.stringify({...fixture, figures: []}));
    const offered = () =>
      [...opened.root.querySelectorAll<HTMLElement>('.parts input')].map(({id}) => id);
    expect(offered()).to.deep.equal(['part-summary', 'part-demands', 'part-signatories']);
    await choose(opened, '#part-signatories');
    expect(codeOf(opened)).to.contain('show="summary figures demands"');
    await choose(opened, '#up-demands');
    expect(offered()).to.deep.equal(['part-demands', 'part-summary', 'part-signatories']);
    expect(codeOf(opened)).to.contain('show="demands summary figures"');
  });

  it('leaves at least one part that the statement has', async () => {
    const opened = await openBuilder(published, '#source=pasted&show=figures+summary');
    await paste(opened, JSON.stringify({...fixture, figures: []}));
    expect(opened.root.querySelector<HTMLInputElement>('#part-summary')!.disabled).to.be.true;
  });

  it('of what is no colour is told, and does not get into the snippet', async () => {
    const opened = await openBuilder(published, '#accent=red');
    const accent = opened.root.querySelector<HTMLInputElement>('#accent')!;
    await choose(opened, '#accent', 'reddish');
    expect(accent.value).to.equal('reddish');
    expect(accent.getAttribute('aria-invalid')).to.equal('true');
    expect(codeOf(opened)).not.to.contain('style=');
    expect(opened.root.querySelector('#accent-problem')!.textContent).to.contain('#1b4f8f');
  });
});

describe('a statement', () => {
  it('at an address is loaded, and the snippet names it, with the hash of its bytes', async () => {
    const src = new URL('/demo/green-rivers/version-1.json', location.href).href;
    const parameters = new URLSearchParams({source: 'address', src, need: 'pinned'});
    const opened = await openBuilder(published, `#${parameters.toString()}`);
    await until(() => codeOf(opened));
    const hash = 'sha384-z/95+AzaIik9XZ3eTnIghAp82ijinj+xWG7XZI1bdNN5alkzaDiDvF9wY4BXPu1B';
    expect(codeOf(opened)).to.contain(`<statement-card src="${src}" integrity="${hash}">`);
    const requests = opened.window.performance.getEntriesByName(src);
    expect(requests.map((one) => (one as PerformanceResourceTiming).initiatorType)).to.have.length(
      1,
    );
    await previewOf(opened);
  });

  for (const [answer, words] of Object.entries({
    404: /HTTP 404/,
    html: /not JSON/,
    shape: /not a statement: .*format expected/,
  })) {
    it(`that does not come is told in words: ${answer}`, async () => {
      const src = new URL(`/served/${answer}`, location.href).href;
      const parameters = new URLSearchParams({source: 'address', src});
      const {root} = await openBuilder(published, `#${parameters.toString()}`);
      expect(root.querySelector('[role=status]')!.textContent).to.match(words);
      expect(root.querySelector('snippet-code')).to.equal(null);
    });
  }

  describe('that did not come is loaded once more', () => {
    it('by Enter in the field of its address', async () => {
      const opened = await openBuilder(published, '#source=address');
      await failOnce(opened, '/served/good');
      const field = opened.root.querySelector<HTMLInputElement>('#src')!;
      field.focus();
      field.dispatchEvent(new opened.window.KeyboardEvent('keydown', {key: 'Enter'}));
      await until(() => codeOf(opened)?.includes('/served/good"'));
      expect(opened.root.querySelector('.notice')).to.equal(null);
      expect(opened.root.activeElement).to.equal(field);
    });

    it('by a button beside the words that say so, from which the focus goes on to the snippet', async () => {
      const opened = await openBuilder(published, '#source=address');
      await failOnce(opened, '/served/good');
      const button = opened.root.querySelector<HTMLElement>('[role=status] button')!;
      button.focus();
      button.click();
      await until(() => codeOf(opened)?.includes('/served/good"'));
      await until(() => opened.root.activeElement?.id === 'snippet');
    });

    it('and what is wrong is told again, where it still does not come', async () => {
      const opened = await openBuilder(published, '#source=address&src=/served/404');
      const status = opened.root.querySelector('[role=status]')!;
      const told: string[] = [];
      new MutationObserver(() => told.push(status.querySelector('p')!.textContent)).observe(
        status,
        {subtree: true, childList: true, characterData: true},
      );
      const button = status.querySelector('button')!;
      button.focus();
      button.click();
      await until(() => told.some((words) => words.includes('HTTP 404')));
      expect(told[0]).to.equal('Loading the statement…');
      expect(opened.root.activeElement).to.equal(button);
    });
  });

  it('has no button to try again where its address is none', async () => {
    const {root} = await openBuilder(published, '#source=address&src=javascript:0');
    expect(root.querySelector('.notice.problem')!.textContent).to.contain('javascript:0');
    expect(root.querySelector('[role=status] button')).to.equal(null);
  });

  it('that has come from an address is told of by its title to those who do not see the preview', async () => {
    const opened = await openBuilder(published, '#source=address&src=/served/good');
    const status = opened.root.querySelector('[role=status]')!;
    const told = () => status.textContent.replace(/\s+/g, ' ').trim();
    const {en} = fixture.title;
    expect(told()).to.equal(`The statement has been loaded: ${en}`);
    await choose(opened, '#src', '/served/slow');
    expect(told()).to.equal('Loading the statement…');
    await until(() => told() === `The statement has been loaded: ${en}`);
  });

  it('that is pasted stands in the snippet, and not in the page’s address', async () => {
    const opened = await openBuilder(published, '#source=pasted');
    await paste(opened, JSON.stringify(fixture));
    expect(codeOf(opened)).to.contain(`"id":"${fixture.id}"`);
    expect(opened.window.location.hash).to.equal('#source=pasted');
    await choose(opened, 'input[value=placeholder]');
    expect(codeOf(opened)).to.equal(undefined);
    expect(opened.root.querySelector('.snippet .notice')!.textContent).to.contain('address');
  });

  it('is told of in a place that is there before anything is told', async () => {
    const opened = await openBuilder(published);
    const status = opened.root.querySelector('.result > [role=status]')!;
    expect(status.textContent.trim()).to.equal('');
    expect(opened.window.getComputedStyle(status).display).not.to.equal('none');
    await choose(opened, 'input[value=address]');
    await until(() => status.textContent.trim());
  });

  it('that is pasted stays in its field while another one is chosen, until everything is taken back', async () => {
    const opened = await openBuilder(published, '#source=pasted');
    const field = await paste(opened, JSON.stringify(fixture));
    await choose(opened, 'input[value=own]');
    await until(() => codeOf(opened)?.includes('/rivers/statement.json"'));
    await choose(opened, 'input[value=pasted]');
    await until(() => codeOf(opened)?.includes(`"id":"${fixture.id}"`));
    expect(editorField(opened)).to.equal(field);
    expect(field.value).to.equal(JSON.stringify(fixture));
    await choose(opened, '.reset');
    await choose(opened, 'input[value=pasted]');
    await until(() => codeOf(opened) === undefined);
    expect(field.value).to.equal('');
  });

  it('that is chosen last is the one that counts, however late another one comes', async () => {
    const opened = await openBuilder(published, '#source=address');
    await choose(opened, '#src', '/served/slow');
    await choose(opened, '#src', '/served/good');
    await until(() => codeOf(opened)?.includes('/served/good"'));
    await new Promise((resolve) => setTimeout(resolve, 1800));
    expect(codeOf(opened)).to.contain('/served/good"');
  });

  it('that is on its way cannot be mistaken for the last one, whose snippet nobody can copy', async () => {
    const opened = await openBuilder(published, '#source=address&src=/served/good');
    const snippet = opened.root.querySelector<HTMLElement>('section.snippet')!;
    expect(snippet.inert).to.be.false;
    await choose(opened, '#src', '/served/slow');
    expect(snippet.inert).to.be.true;
    await until(() => !snippet.inert);
    expect(codeOf(opened)).to.contain('/served/slow"');
  });

  it('of the page gives it its heading, and no other does', async () => {
    const opened = await openBuilder(published, '#source=address&src=/served/good');
    const subject = () => opened.root.querySelector('.subject')?.textContent.trim();
    expect(subject()).to.equal(undefined);
    const told: (string | undefined)[] = [];
    new MutationObserver(() => told.push(subject())).observe(opened.root, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    await choose(opened, 'input[value=own]');
    await until(() => codeOf(opened)?.includes('/rivers/statement.json"'));
    expect([...new Set(told)].filter((title) => title !== undefined)).to.deep.equal([subject()]);
  });

  for (const address of ['javascript:alert(1)', 'partner.example/card.js', 'http://a.example/']) {
    it(`has no snippet with a script at what is no safe address: ${address}`, async () => {
      const opened = await openBuilder(home, `#script=${encodeURIComponent(address)}`);
      expect(codeOf(opened)).to.equal(undefined);
      expect(opened.root.querySelector('[role=status]')!.textContent).to.contain(address);
    });
  }

  it('that the page’s script carries needs no address; a frame, which needs a folder, is explained', async () => {
    const opened = await openBuilder(home);
    const {href} = new URL('/dist/statement-card.js', location.href);
    expect(codeOf(opened)).to.match(/^<script async src="([^"]*)"><\/script><statement-card><span/);
    expect(codeOf(opened)).to.contain(`src="${href}"`);
    await choose(opened, '#script', 'https://partner.example/statement-card.js');
    await until(() => codeOf(opened)?.includes('src="https://partner.example/statement-card.js"'));
    await choose(opened, 'input[value=frame]');
    expect(opened.root.querySelector('.snippet .notice')!.textContent).to.contain('folder');
  });

  it('that the page’s script carries comes with that script, for the partner’s host', async () => {
    const {root} = await openBuilder(home);
    const link = root.querySelector<HTMLAnchorElement>('#script-hint a[download]')!;
    expect(link.href).to.equal(new URL('/dist/statement-card.js', location.href).href);
    const elsewhere = await openBuilder(published);
    expect(elsewhere.root.querySelector('a[download]')).to.equal(null);
  });

  it('has the script at the address that was meant, where its https:// was left out', async () => {
    const opened = await openBuilder(home);
    await choose(opened, '#script', ' partner.example/statement-card.js');
    await until(() => codeOf(opened)?.includes('src="https://partner.example/statement-card.js"'));
    expect(opened.root.querySelector<HTMLInputElement>('#script')!.value).to.equal(
      'https://partner.example/statement-card.js',
    );
  });
});

describe('the page', () => {
  it('speaks the language that its reader chooses, in its direction', async () => {
    const opened = await openBuilder(published);
    await choose(opened, '#locale', 'ar');
    const {documentElement} = opened.document;
    expect([documentElement.lang, documentElement.dir]).to.deep.equal(['ar', 'rtl']);
    expect(opened.root.querySelector('.page')!.getAttribute('dir')).to.equal('rtl');
  });

  it('says why its own statement is not there, and shows what stands inside the builder', async () => {
    const {builder: source} = await openBuilder(published);
    const host = mount('');
    const builder = document.createElement('embed-builder');
    builder.facts = {...(source.facts as FolderFacts), here: '/served/404/'};
    builder.innerHTML = '<p>Snippets without any choice</p>';
    host.append(builder);
    await until(() => builder.shadowRoot?.querySelector('.result[aria-busy=false]'));
    expect(builder.shadowRoot!.querySelector('.notice.problem')!.textContent).to.contain('404');
    expect(builder.querySelector('p')!.checkVisibility()).to.be.true;
  });

  it('says above the form what is wrong with an address, where the result stands below it', async () => {
    const {root} = await openBuilder(published, '#source=address&src=/served/404', 360);
    await until(() => root.querySelector('.notice.problem'));
    const [notice, form] = ['.notice.problem', 'form'].map((selector) =>
      root.querySelector(selector)!.getBoundingClientRect(),
    );
    expect(notice!.bottom).to.be.below(form!.top);
  });

  it('keeps within a narrow page when its reader has set text twice as large', async () => {
    const {document} = await openBuilder(published, '', 360);
    document.documentElement.style.fontSize = '200%';
    const {scrollWidth, clientWidth} = document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('hides what stands inside the builder where the statement is there', async () => {
    const {builder} = await openBuilder(published);
    expect(builder.querySelector('main')!.checkVisibility()).to.be.false;
  });

  for (const [name, path] of Object.entries({'the demo': home, 'a published folder': published})) {
    it(`keeps to its own policy and its console stays quiet, whatever is chosen: ${name}`, async () => {
      const opened = await openBuilder(path);
      await previewOf(opened);
      await choose(opened, '#accent', '#b00020');
      for (const {need} of snippetKinds) {
        await choose(opened, `input[value=${need}]`);
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      expect(opened.witnessed).to.deep.equal([]);
    });
  }

  it('has a policy that would tell', async () => {
    const {document, witnessed} = await openBuilder(published);
    const style = document.createElement('style');
    style.textContent = 'p {color: red}';
    document.head.append(style);
    await until(() => witnessed.length > 0);
    expect(witnessed.join()).to.contain('policy: style-src');
  });

  it('is walked through by the keyboard in the order in which it is read', async () => {
    const {root} = await openBuilder(published);
    const controls = [
      ...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]'),
    ].filter((control) => control.checkVisibility() && !control.matches(':disabled'));
    expect(controls.length).to.be.greaterThan(25);
    for (const control of controls) {
      control.focus();
      expect(root.activeElement).to.equal(control);
    }
    expect(controls.filter(({tabIndex}) => tabIndex > 0)).to.deep.equal([]);
  });
});

describe('axe finds nothing', () => {
  for (const [locale, need] of [
    ['en', 'plain'],
    ['ar', 'placeholder'],
  ] as const) {
    for (const width of [360, 1280]) {
      it(`in ${locale}, ${width} pixels wide`, async () => {
        const {builder: source} = await openBuilder(published);
        const {facts} = source;
        const host = mount('');
        host.style.width = `${width}px`;
        history.replaceState(null, '', `#need=${need}`);
        const builder = document.createElement('embed-builder');
        builder.facts = {...(facts as FolderFacts), here: '/published/rivers/'};
        builder.locale = locale;
        host.append(builder);
        await until(() => builder.shadowRoot?.querySelector('.result[aria-busy=false]'));
        builder.shadowRoot!.querySelector('details')!.open = true;
        await expect(host).to.be.accessible();
      });
    }
  }

  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    document.documentElement.lang = 'en';
    document.documentElement.dir = 'ltr';
  });
});
