import {expect} from '@open-wc/testing';
import {load, tag} from '../prerender/prerendered.js';
import {script, until} from '../hosts/cards.js';
import {openFrame, openPage, type OpenFrame} from '../support/page.js';

// The built script in pages of their own, whose clipboards and sheets are stand-ins.

/** What a device can do, to be changed before the card is used. */
interface Device {
  readonly hasMouse?: boolean;
  readonly clipboard?: (text: string) => Promise<void>;
  readonly canShare?: () => boolean;
  readonly share?: (content: ShareData) => Promise<void>;
  readonly execCommand?: () => boolean;
}

const denied = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));

const card = `${script}<statement-card lang="en" src="/served/good"></statement-card>`;

function equip({window, document}: OpenFrame, device: Device): void {
  const {hasMouse = true, clipboard, canShare, share, execCommand} = device;
  const stand = (target: object, name: string, value: unknown) =>
    Object.defineProperty(target, name, {value, configurable: true});
  stand(window, 'matchMedia', () => ({matches: hasMouse}));
  stand(window.navigator, 'clipboard', clipboard && {writeText: clipboard});
  stand(window.navigator, 'canShare', canShare);
  stand(window.navigator, 'share', share);
  if (execCommand) stand(document, 'execCommand', execCommand);
}

async function openOn(device: Device, html = card): Promise<OpenFrame> {
  const page = await openPage({html: `<!doctype html><html lang="en"><body>${html}`});
  await until(() => buttons(page).length > 0);
  equip(page, device);
  return page;
}

const rootOf = ({document}: OpenFrame) =>
  document.querySelector('statement-card, statement-summary')!.shadowRoot!;

const buttons = (page: OpenFrame) => [
  ...(page.document
    .querySelector('statement-card')
    ?.shadowRoot?.querySelectorAll<HTMLElement>('[part=quote]') ?? []),
];

function press(page: OpenFrame, index = 0): HTMLElement {
  const button = buttons(page)[index]!;
  button.click();
  return button;
}

const told = (page: OpenFrame) => rootOf(page).querySelector('[role=status]')!.textContent;

const field = (page: OpenFrame) => rootOf(page).querySelector('textarea');

/** A clipboard that remembers. */
function clipboard() {
  const texts: string[] = [];
  return {
    texts,
    write: (text: string) => {
      texts.push(text);
      return Promise.resolve();
    },
  };
}

describe('the button at a demand', () => {
  it('copies it with its source, and with the address of the page and of the demand', async () => {
    const {texts, write} = clipboard();
    const page = await openOn({clipboard: write});
    page.window.location.hash = 'elsewhere';
    press(page, 1);
    await until(() => texts.length > 0);
    const [quoted, source, address] = texts[0]!.split('\n');
    expect(quoted).to.equal('“Relight the beacon.”');
    expect(source).to.match(/^Harbour Trust · /);
    const [here] = page.window.location.href.split('#');
    expect(here).to.include('?html=');
    expect(address).to.equal(`${here!}#harbour-light`);
  });

  it('copies in the language that the reader has switched to', async () => {
    const {texts, write} = clipboard();
    const page = await openOn({clipboard: write});
    rootOf(page).querySelector<HTMLElement>('button[lang=uk]')!.click();
    await until(() => rootOf(page).querySelector('[part=card]')!.matches('[lang=uk]'));
    press(page);
    await until(() => told(page));
    expect(texts[0]).to.match(/^«Поглибити фарватер.»\n/);
    expect(told(page)).to.equal('Скопійовано');
  });

  it('says that it is copied in a status that was there before, until it loses the focus', async () => {
    const page = await openOn({clipboard: clipboard().write});
    const status = rootOf(page).querySelector('[role=status]');
    expect(status!.textContent).to.equal('');
    const button = press(page);
    await until(() => told(page));
    expect(told(page)).to.equal('Copied');
    expect(rootOf(page).querySelectorAll('[role=status]')).to.have.length(1);
    expect(rootOf(page).querySelector('[role=status]')).to.equal(status);
    expect([button.className, rootOf(page).activeElement]).to.deep.equal(['copied', button]);
    button.dispatchEvent(new FocusEvent('blur'));
    expect([button.className, told(page)]).to.deep.equal(['', '']);
  });

  it('copies where a server has rendered the card', async () => {
    const {texts, write} = clipboard();
    const page = await openOn({}, tag({document: 'bundled', lang: 'en'}));
    await load(page);
    equip(page, {clipboard: write});
    press(page, 4);
    await until(() => texts.length > 0);
    expect(texts[0]).to.match(/#crimea-2021-sanctions$/);
    expect(rootOf(page).querySelector('[part=card]')).to.exist;
    await until(() => told(page));
    expect(rootOf(page).activeElement).to.equal(buttons(page)[4]);
  });

  it('quotes the address that the page gives itself', async () => {
    const {texts, write} = clipboard();
    const link = '<link rel="canonical" href="https://partner.example/news?id=1#top">';
    const page = await openOn({clipboard: write}, link + card);
    press(page);
    await until(() => texts.length > 0);
    expect(texts[0]).to.match(/\nhttps:\/\/partner\.example\/news\?id=1#harbour-dredge$/);
  });

  it('quotes the statement’s own address in a sandbox, which may be nowhere else', async () => {
    const {texts, write} = clipboard();
    const page = await openOn({clipboard: write});
    Object.defineProperty(page.window, 'origin', {value: 'null'});
    press(page);
    await until(() => texts.length > 0);
    expect(texts[0]).to.match(/\nhttps:\/\/www\.harbour\.example\/statement$/);
  });

  it('quotes the statement’s own address in a frame that has none', async () => {
    const {texts, write} = clipboard();
    const page = await openFrame({srcdoc: `<html lang="en">${card}`});
    await until(() => buttons(page).length > 0);
    equip(page, {clipboard: write});
    press(page);
    await until(() => texts.length > 0);
    expect(texts[0]).to.match(/\nhttps:\/\/www\.harbour\.example\/statement$/);
  });
});

describe('where the clipboard is denied, the quotation', () => {
  for (const [name, write] of [
    ['denied', denied],
    ['not there', undefined],
  ] as const) {
    it(`is copied from a field that goes again: ${name}`, async () => {
      const selected: string[] = [];
      const page = await openOn({
        clipboard: write,
        execCommand: () => {
          const {value, selectionStart, selectionEnd} = field(page)!;
          selected.push(value.slice(selectionStart, selectionEnd));
          return true;
        },
      });
      const button = press(page);
      await until(() => told(page));
      expect(selected[0]).to.match(/^“Dredge the channel.”\n.*\nhttp.*#harbour-dredge$/);
      expect(rootOf(page).activeElement).to.equal(button);
      // Frames that do not have the focus themselves do not tell that it moves.
      field(page)?.dispatchEvent(new FocusEvent('blur'));
      expect(field(page)).to.equal(null);
    });
  }

  it('is selected in view when nothing copies, until the reader leaves it', async () => {
    const page = await openOn({clipboard: denied, execCommand: () => false});
    press(page);
    await until(() => field(page));
    const {value, selectionStart, selectionEnd, title, readOnly} = field(page)!;
    expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
    expect([title, readOnly, told(page)]).to.deep.equal(['Quote', true, '']);
    expect(rootOf(page).activeElement).to.equal(field(page));
    field(page)!.dispatchEvent(new FocusEvent('blur'));
    expect(field(page)).to.equal(null);
  });

  it('is text, whatever the document says', async () => {
    const document = {
      format: 1,
      id: 'markup',
      version: 1,
      published: '2024-03-04',
      languages: {en: {translation: 'original'}},
      publisher: {name: '</textarea><img id="bad">'},
      title: '</textarea><img id="bad">',
      summary: 'S',
      demands: [{id: 'a', addressee: 'A', items: [{id: 'b', text: '</textarea><img id="bad">'}]}],
      signatories: [],
    };
    const json = JSON.stringify(document).replaceAll('<', '\\u003c');
    const page = await openOn(
      {clipboard: denied, execCommand: () => false},
      `${script}<statement-card lang="en"><script type="application/json">${json}</script></statement-card>`,
    );
    press(page);
    await until(() => field(page));
    expect(field(page)!.value).to.include('“</textarea><img id="bad">”');
    expect(rootOf(page).querySelector('#bad')).to.equal(null);
  });
});

describe('where there is no mouse, the button', () => {
  it('opens the device’s sheet with the whole quotation as one text', async () => {
    const shared: ShareData[] = [];
    const {texts, write} = clipboard();
    const page = await openOn({
      hasMouse: false,
      clipboard: write,
      canShare: () => true,
      share: (content) => {
        shared.push(content);
        return Promise.resolve();
      },
    });
    press(page);
    expect(shared.map((content) => Object.keys(content))).to.deep.equal([['text']]);
    expect(shared[0]!.text).to.match(/^“Dredge the channel.”\n.*\nhttp.*#harbour-dredge$/);
    expect(texts).to.deep.equal([]);
  });

  it('does nothing more when the reader closes the sheet', async () => {
    const lines: unknown[] = [];
    const {texts, write} = clipboard();
    const page = await openOn({
      hasMouse: false,
      clipboard: write,
      canShare: () => true,
      share: () => Promise.reject(new DOMException('closed', 'AbortError')),
    });
    page.window.addEventListener('unhandledrejection', ({reason}) => lines.push(reason));
    press(page);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([...lines, ...texts, told(page)]).to.deep.equal(['']);
  });

  for (const [name, canShare] of [
    ['there is no sheet', undefined],
    ['the sheet may not open', () => false],
  ] as const) {
    it(`copies when ${name}`, async () => {
      const {texts, write} = clipboard();
      const page = await openOn({
        hasMouse: false,
        clipboard: write,
        ...(canShare && {canShare, share: denied}),
      });
      press(page);
      await until(() => texts.length > 0);
      expect(texts[0]).to.match(/^“Dredge/);
    });
  }
});

describe('with a mouse, a demand’s button', () => {
  it('copies though the device has a sheet', async () => {
    const {texts, write} = clipboard();
    const page = await openOn({clipboard: write, canShare: () => true, share: denied});
    press(page);
    await until(() => told(page));
    expect(texts).to.have.length(1);
  });
});
