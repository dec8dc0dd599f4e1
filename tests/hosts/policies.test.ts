import {expect} from '@open-wc/testing';
import {next} from '../support/next.js';
import {openPage, type OpenPage, witness, witnessedOn} from '../support/page.js';
import {card, english, script, shown, titles, ukrainian, until} from './cards.js';

// Content-Security-Policies, as response headers. Each test ends with a violation of the policy: only
// that one may be reported, and that it is shows that others would have been.

const placeholder = '<blockquote class="statement-card" data-lang="uk">fallback</blockquote>';

function shadowRoots({document}: OpenPage): ShadowRoot[] {
  return [...document.querySelectorAll('statement-card')].map(({shadowRoot}) => shadowRoot!);
}

async function expectOnlyViolation(page: OpenPage, directive: string, violate: () => void) {
  expect(await page.violations(), 'before').to.deep.equal([]);
  try {
    violate();
  } catch {
    // Some policies are enforced by an error.
  }
  let found: readonly string[] = [];
  while (found.length === 0) found = await page.violations();
  expect(found).to.deep.equal([directive]);
}

const violations: Record<string, (page: OpenPage) => void> = {
  'script-src-attr': ({document}) => {
    document.body.setAttribute('onclick', '0');
    document.body.click();
  },
  'style-src-elem': ({document}) => {
    const style = document.createElement('style');
    style.textContent = 'p {color: red}';
    document.body.append(style);
  },
  'require-trusted-types-for': ({document}) => {
    document.body.innerHTML = '<p></p>';
  },
  'trusted-types': ({window}) => {
    (window as unknown as TrustedTypesWindow).trustedTypes.createPolicy('another', {});
  },
};

interface TrustedTypesWindow {
  trustedTypes: {createPolicy(name: string, rules: object): unknown};
}

interface Policy {
  readonly policy: string;
  readonly violation: string;
  readonly tag?: string;
}

const loader = `<script nonce="abc">
  document.head.append(Object.assign(document.createElement('script'), {src: '/served/statement-card'}));
</script>`;

const policies: Record<string, Policy> = {
  'with a nonce': {
    policy: "script-src 'nonce-abc'",
    violation: 'script-src-attr',
    tag: script.replace('src', 'nonce="abc" src'),
  },
  'with a nonce and strict-dynamic': {
    policy: "script-src 'nonce-abc' 'strict-dynamic'",
    violation: 'script-src-attr',
    tag: script.replace('src', 'nonce="abc" src'),
  },
  'with strict-dynamic, loaded by a script of the page': {
    policy: "script-src 'nonce-abc' 'strict-dynamic'",
    violation: 'script-src-attr',
    tag: loader,
  },
  'with a list of hosts': {policy: `script-src ${location.origin}`, violation: 'script-src-attr'},
  'without any styles': {policy: "style-src 'none'", violation: 'style-src-elem'},
  'without anything but scripts': {
    policy: "default-src 'none'; script-src 'self'",
    violation: 'style-src-elem',
  },
  'with Trusted Types required': {
    policy: "require-trusted-types-for 'script'",
    violation: 'require-trusted-types-for',
  },
  'with Trusted Types required, and ours allowed': {
    policy: "require-trusted-types-for 'script'; trusted-types statement-card",
    violation: 'trusted-types',
  },
  'with everything at once': {
    policy:
      "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types statement-card",
    violation: 'style-src-elem',
    tag: script.replace('src', 'nonce="abc" src'),
  },
};

const knowsTrustedTypes = 'trustedTypes' in window;

describe('the card is shown, with its styles and without a violation, on a page', () => {
  for (const [name, {policy, violation, tag = script}] of Object.entries(policies)) {
    it(name, async function () {
      // An engine that does not know Trusted Types cannot violate them.
      if (policy.includes('trusted-types') && !knowsTrustedTypes) this.skip();
      const page = await openPage({policy, html: `<!doctype html>${tag}${card}${placeholder}`});
      // Scripts that scripts insert run behind the page's `load`.
      await shown(page, 2);
      expect(titles(page)).to.deep.equal([english, ukrainian]);
      const styled = shadowRoots(page)[0]!.querySelector('[part=card]')!;
      expect(page.window.getComputedStyle(styled).borderTopWidth).to.equal('3px');
      await expectOnlyViolation(page, violation, () => violations[violation]?.(page));
    });
  }
});

describe('on a page that refuses our Trusted Types policy', () => {
  const refusing = "trusted-types foo; require-trusted-types-for 'script'";

  /** What the page was told beside what its policy refuses. */
  const toldOn = (page: OpenPage) => witnessedOn(page).filter((one) => !one.startsWith('policy: '));

  it('the children stay, with one line in the console', async function () {
    if (!knowsTrustedTypes) this.skip();
    const page = await openPage({
      policy: refusing,
      html: `<!doctype html>${witness}${script}${card}${placeholder}${card}`,
    });
    for (const element of page.document.querySelectorAll('statement-card')) {
      expect(element.shadowRoot).to.equal(null);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(element.textContent).to.equal('fallback');
    }
    expect(page.document.querySelector('blockquote')?.textContent).to.equal('fallback');
    const lines = toldOn(page);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^warn: \[statement-card\] .*trusted-types statement-card/);
  });

  it('the card is shown where Trusted Types are not required', async () => {
    const page = await openPage({
      policy: 'trusted-types foo',
      html: `<!doctype html>${witness}${script}${card}`,
    });
    expect(titles(page)).to.deep.equal([english]);
    expect(toldOn(page)).to.deep.equal([]);
  });
});

describe('beside another Lit widget', () => {
  const other =
    '<script type="module" src="/tests/hosts/other-widget.ts"></script><other-widget></other-widget>';
  const policy = "require-trusted-types-for 'script'; trusted-types statement-card lit-html";

  for (const [order, html] of Object.entries({
    first: script + other,
    second: other + script.replace('src', 'type="module" src'),
  })) {
    it(`${order}, each has its own words and its own policy`, async () => {
      const page = await openPage({
        policy,
        html: `<!doctype html><html lang="uk">${witness}${html}${card}`,
      });
      const {document} = page;
      await until(() => document.querySelector('other-widget')?.shadowRoot);
      expect(titles(page)).to.deep.equal([english]);
      const root = shadowRoots(page)[0]!;
      expect(root.querySelector('[part=languages]')?.ariaLabel).to.equal('Language');
      const words = document.querySelector('other-widget')!.shadowRoot!.textContent;
      expect(words.trim()).to.equal('Чужі слова');
      expect(await page.violations()).to.deep.equal([]);
      expect(witnessedOn(page)).to.deep.equal([]);
    });
  }
});

describe('in a sandboxed frame', () => {
  it('the card is shown, and no storage is touched', async () => {
    const watch = `<script>
      const touched = [];
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
        Object.defineProperty(window, name, {get: () => { touched.push(name); throw Error(name); }});
      }
      Object.defineProperty(document, 'cookie', {
        get() { touched.push('cookie'); return ''; },
        set() { touched.push('cookie'); },
      });
      addEventListener('statement-ready', ({target}) => setTimeout(() => {
        parent.postMessage({title: target.shadowRoot.querySelector('[part=title]').textContent.trim(), touched}, '*');
      }, 200));
    </script>`;
    const told = next(window as unknown as HTMLElement, 'message' as never) as Promise<unknown>;
    await openPage({
      html: `<!doctype html>${watch}${script}${card}`,
      frame: {sandbox: 'allow-scripts'},
    });
    const {data} = (await told) as MessageEvent<unknown>;
    expect(data).to.deep.equal({title: english, touched: []});
  });
});
