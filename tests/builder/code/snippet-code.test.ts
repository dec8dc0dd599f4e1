import {expect} from '@open-wc/testing';
import type {SnippetCode} from '../../../src/builder/code/snippet-code.js';
import {until} from '../../hosts/cards.js';
import {all, mount, one, texts} from '../../support/harness.js';
import '../define.js';

const code =
  '<script async src="https://cdn.example/card.js"></script>\n<statement-card>a &amp; b</statement-card>';

const offline = `<script src="data:text/javascript;base64,${'QUJD'.repeat(20_000)}"></script>\n<p>x</p>`;

async function show(properties: Partial<SnippetCode> = {}): Promise<SnippetCode> {
  const element = document.createElement('snippet-code');
  Object.assign(element, {code, name: 'Snippet', ...properties});
  mount('').append(element);
  await element.updateComplete;
  return element;
}

/** Puts a stand-in in the place of the browser's clipboard until the test ends. */
function stand(writeText: ((text: string) => Promise<void>) | undefined, isCopied = false): void {
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  Object.defineProperty(document, 'execCommand', {value: () => isCopied, configurable: true});
}

const denied = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));

const button = (element: SnippetCode) => one(element, '.copy');

const told = (element: SnippetCode) => texts(element, '[role=status]')[0];

describe('a snippet’s code', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  });

  for (const [name, text] of [
    ['short', code],
    ['long', offline],
  ] as const) {
    it(`is there as it is, to the last character: ${name}`, async () => {
      const element = await show({code: text});
      expect(one(element, 'code').textContent).to.equal(text);
    });
  }

  it('is coloured by what its pieces are, and never becomes markup', async () => {
    const element = await show();
    expect(texts(element, '.tag')).to.deep.equal([
      'script',
      'script',
      'statement-card',
      'statement-card',
    ]);
    expect(texts(element, '.value')).to.deep.equal(['https://cdn.example/card.js']);
    expect(one(element, 'code').querySelector('statement-card, script')).to.equal(null);
  });

  it('reads from left to right in every language', async () => {
    const element = await show({locale: 'ar'});
    expect(getComputedStyle(one(element, 'pre')).direction).to.equal('ltr');
    expect(getComputedStyle(one(element, '.bar')).direction).to.equal('rtl');
  });

  it('has a name, and can be scrolled by the keyboard', async () => {
    const element = await show({name: 'The lines to paste'});
    expect(one(element, 'pre').getAttribute('aria-label')).to.equal('The lines to paste');
    expect(one(element, 'pre').tabIndex).to.equal(0);
  });

  it('folds what is long, for the eye and for screen readers', async () => {
    const element = await show({code: offline});
    const [folded] = all(element, '.folded');
    expect(folded!.getBoundingClientRect().height).to.be.below(40);
    expect(folded!.getAttribute('aria-hidden')).to.equal('true');
    expect(one(element, 'pre').getBoundingClientRect().height).to.be.below(200);
  });

  it('is offered as a file where it is long', async () => {
    expect(all(await show(), 'button')).to.have.length(1);
    expect(texts(await show({code: offline}), 'button')).to.deep.equal(['Download', 'Copy']);
  });
});

describe('the button of a snippet', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  });

  it('copies the whole, and says so', async () => {
    const copied: string[] = [];
    stand((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const element = await show({code: offline});
    expect(told(element)).to.equal('');
    button(element).click();
    await until(() => told(element));
    expect(copied).to.deep.equal([offline]);
    expect([told(element), button(element).textContent.trim()]).to.deep.equal(['Copied', 'Copied']);
    await until(() => !told(element));
    expect(button(element).textContent.trim()).to.equal('Copy');
  });

  it('copies what is selected where the clipboard is denied', async () => {
    stand(denied, true);
    const element = await show();
    button(element).click();
    await until(() => told(element));
    expect(told(element)).to.equal('Copied');
  });

  for (const [name, text] of [
    ['short', code],
    ['long', offline],
  ] as const) {
    it(`selects the whole where nothing copies, and says what to do: ${name}`, async () => {
      stand(denied);
      const element = await show({code: text});
      button(element).click();
      await until(() => told(element));
      expect(told(element)).to.match(/^Your browser does not allow copying/);
      expect(selectedText(element)).to.equal(text);
    });
  }

  it('selects the whole where browsers know neither way to copy', async () => {
    stand(undefined);
    Object.defineProperty(document, 'execCommand', {value: undefined, configurable: true});
    const element = await show();
    button(element).click();
    await until(() => told(element));
    expect(told(element)).to.match(/^Your browser does not allow copying/);
  });

  it('forgets what it has said when there is another snippet', async () => {
    stand(denied);
    const element = await show();
    button(element).click();
    await until(() => told(element));
    element.code = '<p></p>';
    await element.updateComplete;
    expect(told(element)).to.equal('');
  });
});

/** Chromium keeps a selection inside of a shadow root to the root. */
function selectedText(element: SnippetCode): string {
  const root = element.shadowRoot as ShadowRoot & {getSelection?: () => Selection | null};
  return (root.getSelection?.() ?? getSelection())?.toString() ?? '';
}
