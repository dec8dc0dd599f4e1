import {expect} from '@open-wc/testing';

const snippet = '<statement-card src="https://a.example/statement.json">\n</statement-card>';

/** The page's script runs once, on the buttons that it finds. */
const page = document.createElement('div');
page.innerHTML =
  '<pre><code id="plain-code"></code></pre><button type="button" value="plain-code" hidden>Copy</button><span role="status"></span>';
page.querySelector('code')!.textContent = snippet;
document.body.append(page);
const button = page.querySelector('button')!;
const status = page.querySelector('[role=status]')!;

let writeText: (text: string) => Promise<void>;
Object.defineProperty(navigator, 'clipboard', {
  configurable: true,
  value: {writeText: (text: string) => writeText(text)},
});

const later = () => new Promise((resolve) => setTimeout(resolve));

before(async () => {
  await import('../../src/embed/embed.js');
});

after(() => {
  page.remove();
});

it('buttons are there with the script', () => {
  expect(button.hidden).to.equal(false);
});

it('where the clipboard is closed, the snippet is selected instead', async () => {
  writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  button.click();
  await later();
  expect(getSelection()?.toString().trim()).to.equal(snippet);
  expect(button.textContent).to.equal('Copy');
});

it('a button copies its snippet and says so, to screen readers too', async () => {
  const copies: string[] = [];
  writeText = (text) => Promise.resolve(void copies.push(text));
  button.click();
  await later();
  expect(copies).to.deep.equal([snippet]);
  expect([button.textContent, status.textContent]).to.deep.equal(['Copied', 'Copied']);
});
