import {expect} from '@open-wc/testing';
import fixture from '../fixtures/statement.json' with {type: 'json'};
import {titleOf, until, english} from '../hosts/cards.js';
import {openPage, type OpenPage} from '../support/page.js';

// The builder's own elements on a page that allows no more than they need.

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html statement-builder statement-card',
].join('; ');

const html = `<!doctype html><html lang="en"><script type="module" src="/tests/builder/define.ts"></script>
  <body><host-preview></host-preview><snippet-code></snippet-code><json-editor></json-editor>`;

interface Opened extends OpenPage {
  /** Violations that happen in the page itself and in the preview's page, which inherits its policy. */
  readonly violated: string[];
}

async function open(): Promise<Opened> {
  const page = await openPage({html, policy});
  const violated: string[] = [];
  const listen = (target: Document) => {
    target.addEventListener('securitypolicyviolation', ({effectiveDirective, sample}) => {
      violated.push(`${effectiveDirective} ${sample}`);
    });
  };
  listen(page.document);
  await until(() => frameOf(page)?.contentDocument?.querySelector('.embed'));
  listen(frameOf(page)!.contentDocument!);
  return {...page, violated};
}

const preview = ({document}: OpenPage) => document.querySelector('host-preview')!;

const frameOf = (page: OpenPage) => preview(page).shadowRoot?.querySelector('iframe');

const cardOf = (page: OpenPage) =>
  frameOf(page)!.contentDocument!.querySelector<HTMLElement>('statement-card');

describe('under a strict policy', () => {
  it('the preview shows the card and the page around it, and nothing is violated', async () => {
    const page = await open();
    preview(page).script = '/served/statement-card';
    preview(page).snippet = `<script src="https://cdn.example/card.js"></script>
      <statement-card lang="en" style="--statement-accent: #b00020"><p style="color: red">x</p></statement-card>`;
    await until(() => frameOf(page)?.contentDocument && cardOf(page) && titleOf(cardOf(page)!));
    expect(titleOf(cardOf(page)!)).to.equal(english);
    const style = page.window.getComputedStyle(cardOf(page)!);
    expect(style.getPropertyValue('--statement-accent')).to.equal('#b00020');
    for (const host of ['dark', 'serif', 'rtl'] as const) {
      preview(page).host = host;
      await preview(page).updateComplete;
    }
    const body = page.window.getComputedStyle(frameOf(page)!.contentDocument!.documentElement);
    expect(body.backgroundColor).to.equal('rgb(247, 244, 238)');
    expect([page.violated, await page.violations()]).to.deep.equal([[], []]);
  });

  it('the code and the editor work, and nothing is violated', async () => {
    const page = await open();
    const code = page.document.querySelector('snippet-code')!;
    code.code = `<script src="data:text/javascript;base64,${'QUJD'.repeat(5000)}"></script>`;
    await code.updateComplete;
    expect(code.shadowRoot!.querySelectorAll('button')).to.have.length(2);
    const editor = page.document.querySelector('json-editor')!;
    editor.value = JSON.stringify({...fixture, version: 0}, null, 2);
    await until(() => editor.shadowRoot!.querySelector('li'));
    expect(editor.shadowRoot!.querySelector('.marked')).to.exist;
    expect([page.violated, await page.violations()]).to.deep.equal([[], []]);
  });
});

describe('what a snippet brings along', () => {
  for (const [name, snippet] of [
    ['a script', '<script>parent.ran = true</script>'],
    ['a script of data: type', '<script src="data:text/javascript,parent.ran=true"></script>'],
    ['a handler', '<img src="x" onerror="parent.ran = true">'],
    ['a handler in an unfinished tag', '<img src=x onerror=parent.ran=true '],
    ['an address that is a script', '<iframe src="javascript:parent.parent.ran = true"></iframe>'],
    [
      'a document of its own',
      '<iframe srcdoc="<script>parent.parent.ran = true</script>"></iframe>',
    ],
    ['a drawing', '<svg onload="parent.ran = true"><script>parent.ran = true</script></svg>'],
    ['a refresh', '<meta http-equiv="refresh" content="0; url=/served/html">'],
    ['a template', '<template shadowrootmode="open"><script>parent.ran = true</script></template>'],
  ] as const) {
    it(`does not run: ${name}`, async () => {
      const page = await openPage({html});
      await until(() => frameOf(page)?.contentDocument?.querySelector('.embed'));
      const {contentDocument} = frameOf(page)!;
      preview(page).snippet = `${snippet}<p>x</p>`;
      await until(() => contentDocument!.querySelector('.embed > div')?.hasChildNodes());
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect((page.window as unknown as {ran?: boolean}).ran).to.equal(undefined);
      expect(frameOf(page)!.contentDocument).to.equal(contentDocument);
    });
  }

  it('leads nowhere by an address that is a script', async () => {
    const page = await openPage({html});
    await until(() => frameOf(page)?.contentDocument?.querySelector('.embed'));
    preview(page).snippet =
      '<a href="javascript:void 0">a</a><a href="https://safe.example/">b</a>';
    const links = () => [...frameOf(page)!.contentDocument!.querySelectorAll('.embed a')];
    await until(() => links().length === 2);
    expect(links().map((link) => link.getAttribute('href'))).to.deep.equal([
      null,
      'https://safe.example/',
    ]);
  });
});
