import {expect} from '@open-wc/testing';

// The script that partners load, on pages of its own: frames, so that each begins with no elements.

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

async function open(attributes: Partial<HTMLIFrameElement>): Promise<HTMLIFrameElement> {
  const frame = Object.assign(document.createElement('iframe'), {width: '800'}, attributes);
  frames.push(frame);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  document.body.append(frame);
  await loaded;
  return frame;
}

const script = '<script src="/dist/statement-card.js"></script>';
const card = '<statement-card lang="en">fallback</statement-card>';
const openPage = (html: string) => open({srcdoc: `<!doctype html><html lang="en">${html}`});

function titles({contentDocument}: HTMLIFrameElement): (string | undefined)[] {
  const cards = [...contentDocument!.querySelectorAll('statement-card')];
  return cards.map((one) => one.shadowRoot?.querySelector('[part=title]')?.textContent.trim());
}

const english = 'Against the persecution of Crimean Tatars and Muslims in occupied Crimea';

describe('the script', () => {
  it('shows Ukrainian where neither page nor host names an encoding', async () => {
    const frame = await open({src: '/served/bare-page'});
    expect(frame.contentDocument!.characterSet).to.equal('windows-1252');
    expect(titles(frame)).to.deep.equal([
      'Проти переслідування кримських татар і мусульман в окупованому Криму',
    ]);
  });

  for (const [where, html] of Object.entries({
    'before the element': `<head>${script}</head>${card}`,
    'behind the element': card + script,
    'async in the head': `<head>${script.replace('src', 'async src')}</head>${card}`,
    'deferred in the head': `<head>${script.replace('src', 'defer src')}</head>${card}`,
    'as a module': script.replace('src', 'type="module" src') + card,
    twice: script + card + script,
  })) {
    it(`works ${where}`, async () => {
      expect(titles(await openPage(html))).to.deep.equal([english]);
    });
  }

  it('works behind a script without a final semicolon in one file', async () => {
    const source = await (await fetch('/served/script')).text();
    const frame = await openPage(
      `<script>window.before = function () {}\ufeff${source}</script>${card}`,
    );
    expect(titles(frame)).to.deep.equal([english]);
  });

  it('asks for no file of its own, as partners copy it alone', async () => {
    const source = await (await fetch('/served/script')).text();
    expect(source).not.to.include('sourceMappingURL');
  });

  it('reads JSON inside an element that is parsed after it', async () => {
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
    const frame = await openPage(
      `${script}<statement-card><script type="application/json">${json}</script></statement-card>`,
    );
    expect(titles(frame)).to.deep.equal(['From inside']);
  });

  it('leaves elements alone that an older version has defined', async () => {
    const older = `<script>
      window.errors = [];
      window.onerror = (message) => errors.push(message);
      customElements.define('statement-card', class extends HTMLElement {
        connectedCallback() { this.attachShadow({mode: 'open'}).innerHTML = '<p part="title">old</p>'; }
      });
    </script>`;
    const frame = await openPage(older + script + card + '<statement-summary></statement-summary>');
    expect(titles(frame)).to.deep.equal(['old']);
    const summary = frame.contentDocument!.querySelector('statement-summary')!;
    expect(summary.shadowRoot!.textContent).to.include('jointly condemn');
    expect((frame.contentWindow as unknown as {errors: unknown[]}).errors).to.deep.equal([]);
  });

  it('adds nothing to the page’s global scope but Lit’s own names', async () => {
    const clean = await openPage('');
    const before = new Set(Object.getOwnPropertyNames(clean.contentWindow));
    const frame = await openPage(script);
    const added = Object.getOwnPropertyNames(frame.contentWindow).filter(
      (name) => !before.has(name) && Number.isNaN(Number(name)),
    );
    expect(added).to.deep.equal([]);
  });

  for (const policy of [
    "require-trusted-types-for 'script'",
    "require-trusted-types-for 'script'; trusted-types statement-card",
    'trusted-types foo',
  ]) {
    it(`works under ${policy}`, async () => {
      const frame = await openPage(
        `<meta http-equiv="Content-Security-Policy" content="${policy}">${script}${card}`,
      );
      expect(titles(frame)).to.deep.equal([english]);
    });
  }

  it('touches no storage and loads nothing but itself', async () => {
    const frame = await openPage(script + card);
    const entries = frame
      .contentWindow!.performance.getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname);
    expect(entries).to.deep.equal(['/dist/statement-card.js']);
    expect(frame.contentDocument!.cookie).to.equal('');
  });

  it('is one classic script without dynamic import or eval', async () => {
    const source = await (await fetch('/dist/statement-card.js')).text();
    expect(source).to.not.match(/\bimport\s*\(|\bexport\s|\beval\s*\(|new Function/);
  });
});
