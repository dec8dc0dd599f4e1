import {expect} from '@open-wc/testing';
import {embed, heights, lastHeight, pause, until} from './embedded.js';

const sandbox = {sandbox: 'allow-scripts'};

/** How high a frame's content really is: of a page of this origin, which can be looked into. */
function contentHeight(frame: HTMLIFrameElement): number {
  return Math.ceil(frame.contentDocument!.documentElement.getBoundingClientRect().height);
}

function shadowOf(frame: HTMLIFrameElement): ShadowRoot {
  return frame.contentDocument!.querySelector('statement-card')!.shadowRoot!;
}

describe('in a frame lower than itself', () => {
  for (const [name, height, ground] of [
    ['keeps the link to the whole in sight, on a ground', 400, true],
    ['leaves that link where it stands, without a ground, where there is room', 4000, false],
  ] as const) {
    it(name, async function () {
      if (!CSS.supports('animation-timeline: scroll()')) this.skip();
      const embedded = await embed('rivers/frame/en/', {height: String(height)});
      await until(() => heights(embedded).length > 0);
      const link = embedded.frame.contentDocument!.querySelector('main > p')!;
      const isOnGround = () => getComputedStyle(link).boxShadow !== 'none';
      await until(() => isOnGround() === ground);
      expect(link.getBoundingClientRect().bottom).to.be.within(1, height);
    });
  }
});

describe('in a sandboxed frame of no origin', () => {
  it('a frame page tells its height in its own form', async () => {
    const open = await embed('rivers/frame/en/');
    const sandboxed = await embed('rivers/frame/en/', sandbox);
    await until(() => lastHeight(sandboxed) > 0 && lastHeight(sandboxed) === lastHeight(open));
    expect(lastHeight(sandboxed)).to.equal(contentHeight(open.frame));
  });

  it('it tells AMP', async () => {
    const embedded = await embed('rivers/frame/ar/', sandbox);
    await until(() => heights(embedded).length > 0);
    const [message] = embedded.told.filter(({sentinel}) => sentinel === 'amp');
    expect(message).to.deep.equal({
      sentinel: 'amp',
      type: 'embed-size',
      height: heights(embedded)[0],
    });
  });

  it('it tells WordPress, which has hidden it and given it a secret', async () => {
    const embedded = await embed('rivers/frame/en/#?secret=aBc123', {
      ...sandbox,
      style: 'position: absolute; clip: rect(1px, 1px, 1px, 1px);',
    });
    await until(() => embedded.told.some(({message}) => message === 'height'));
    const told = embedded.told.find(({message}) => message === 'height');
    expect(told).to.deep.equal({
      message: 'height',
      value: heights(embedded)[0],
      secret: 'aBc123',
    });
  });

  it('it is light in WordPress, and elsewhere what the reader prefers', async () => {
    const schemes = ['', '#?secret=aBc123'].map(async (fragment) => {
      const {frame} = await embed(`rivers/frame/en/${fragment}`);
      return getComputedStyle(frame.contentDocument!.documentElement).colorScheme;
    });
    expect(await Promise.all(schemes)).to.deep.equal(['light dark', 'light']);
  });

  it('its scripts run under its own policy', async () => {
    await fetch('/published/scripts');
    const embedded = await embed('bundled/frame/uk/', sandbox);
    await until(() => heights(embedded).length > 0);
    const scripts = (await (await fetch('/published/scripts')).json()) as string[];
    expect(scripts).to.include.members(['frame.js', 'statement-card.js']);
  });

  it('a page that gives it the height it asks for hears no more', async () => {
    const embedded = await embed('rivers/frame/en/', sandbox, ({type, height}, frame) => {
      if (type === 'statement-card-height') frame.height = String(height);
    });
    await until(() => heights(embedded).length > 0);
    await pause(400);
    const {length} = embedded.told;
    await pause(400);
    expect(embedded.told).to.have.length(length);
    expect(embedded.frame.height).to.equal(String(lastHeight(embedded)));
  });
});

describe('a frame tells anew', () => {
  it('when the reader switches the language', async () => {
    const embedded = await embed('rivers/frame/en/', {width: '360'});
    await until(() => shadowOf(embedded.frame).querySelector('[part=languages] button') !== null);
    await pause(200);
    const before = lastHeight(embedded);
    shadowOf(embedded.frame).querySelector<HTMLElement>('button[lang=de]')!.click();
    await until(() => lastHeight(embedded) !== before);
    await until(() => lastHeight(embedded) === contentHeight(embedded.frame));
  });

  it('when the reader asks for all signatories', async () => {
    const embedded = await embed('crowd/frame/en/');
    await until(() => heights(embedded).length > 0);
    await pause(200);
    const before = lastHeight(embedded);
    shadowOf(embedded.frame).querySelector<HTMLElement>('[part=more]')!.click();
    await until(() => lastHeight(embedded) > before);
    await until(() => lastHeight(embedded) === contentHeight(embedded.frame));
  });

  it('when the page around asks', async () => {
    const embedded = await embed('rivers/frame/en/', sandbox);
    await until(() => heights(embedded).length > 0);
    await pause(300);
    const {length} = heights(embedded);
    const before = lastHeight(embedded);
    embedded.frame.contentWindow!.postMessage({type: 'statement-card-measure'}, '*');
    await until(() => heights(embedded).length > length);
    expect(lastHeight(embedded)).to.equal(before);
  });

  it('when WordPress says that it is ready, with the secret', async () => {
    const embedded = await embed('rivers/frame/en/#?secret=abc', sandbox);
    const told = () => embedded.told.filter(({message}) => message === 'height').length;
    await until(() => told() > 0);
    await pause(300);
    const before = told();
    embedded.frame.contentWindow!.postMessage({message: 'ready', secret: 'abd'}, '*');
    await pause(200);
    expect(told()).to.equal(before);
    embedded.frame.contentWindow!.postMessage({message: 'ready', secret: 'abc'}, '*');
    await until(() => told() > before);
  });
});

describe('a frame tells nothing', () => {
  it('for ever: not where the page around answers each height with another width', async () => {
    const embedded = await embed('rivers/frame/en/', {}, ({type}, frame) => {
      if (type === 'statement-card-height') frame.width = frame.width === '500' ? '360' : '500';
    });
    let before = -1;
    while (embedded.told.length !== before) {
      before = embedded.told.length;
      await pause(500);
    }
    // Twenty times for each of two widths.
    expect(heights(embedded).length).to.be.within(2, 40);
  });

  it('because a stranger asks', async () => {
    const embedded = await embed('rivers/frame/en/');
    await until(() => heights(embedded).length > 0);
    await pause(300);
    const {length} = embedded.told;
    const stranger = document.createElement('iframe');
    document.body.append(stranger);
    const ask = document.createElement('script');
    const asked = new Promise((resolve) => {
      embedded.frame.contentWindow!.addEventListener('message', resolve, {once: true});
    });
    Object.assign(stranger.contentWindow!, {target: embedded.frame.contentWindow});
    ask.textContent = `target.postMessage({type: 'statement-card-measure'}, '*')`;
    stranger.contentDocument!.body.append(ask);
    await asked;
    await pause(200);
    stranger.remove();
    expect(embedded.told).to.have.length(length);
  });
});

describe('a link in WordPress’s frame', () => {
  const click = async (selector: string, init: MouseEventInit = {}) => {
    const embedded = await embed('rivers/frame/en/#?secret=abc');
    await until(() => heights(embedded).length > 0);
    const {contentDocument} = embedded.frame;
    const link =
      contentDocument!.querySelector<HTMLElement>(selector) ??
      shadowOf(embedded.frame).querySelector<HTMLElement>(selector)!;
    // What is left to the browser would open windows.
    let isLeft = false;
    embedded.frame.contentWindow!.addEventListener('click', (event) => {
      isLeft = !event.defaultPrevented;
      event.preventDefault();
    });
    const {MouseEvent: Click} = embedded.frame.contentWindow as typeof window;
    link.dispatchEvent(
      new Click('click', {bubbles: true, composed: true, cancelable: true, ...init}),
    );
    await pause(100);
    return {isLeft, links: embedded.told.filter(({message}) => message === 'link')};
  };
  const page = new URL('/published/rivers/en/', location.href).href;

  it('to the statement’s page opens in the page’s own window', async () => {
    const {isLeft, links} = await click('main > p a');
    expect(links).to.deep.equal([{message: 'link', value: page, secret: 'abc'}]);
    expect(isLeft).to.be.false;
  });

  it('to another host leads to the statement’s page, where it works', async () => {
    const {links} = await click('[part=signatory] a');
    expect(links).to.deep.equal([{message: 'link', value: page, secret: 'abc'}]);
  });

  it('is left to the browser with a key that opens a window', async () => {
    const {isLeft, links} = await click('[part=signatory] a', {ctrlKey: true});
    expect(links).to.deep.equal([]);
    expect(isLeft).to.be.true;
  });
});

describe('a frame’s address', () => {
  const cardIn = ({frame}: {frame: HTMLIFrameElement}) =>
    frame.contentDocument!.querySelector('statement-card')!;
  const attributesOf = (card: Element) =>
    Object.fromEntries(
      ['theme', 'show', 'addressee', 'heading-level'].map((name) => [
        name,
        card.getAttribute(name),
      ]),
    );
  const usual = {theme: null, show: null, addressee: null, 'heading-level': '1'};

  it('says how the card looks and what it shows', async () => {
    const card = cardIn(
      await embed(
        'rivers/frame/en/#theme=dark&show=demands&addressee=county-council&accent=%23b00020&heading-level=4',
      ),
    );
    const look = {theme: 'dark', show: 'demands', addressee: 'county-council'};
    expect(attributesOf(card)).to.deep.equal({...usual, ...look});
    expect(card.style.getPropertyValue('--statement-accent')).to.equal('#b00020');
    await until(() => card.shadowRoot!.querySelector('[part=summary]') === null);
  });

  it('may change, and what it no longer says is as usual again', async () => {
    const embedded = await embed('rivers/frame/en/#theme=dark&radius=0');
    const card = cardIn(embedded);
    embedded.frame.contentWindow!.location.hash = '#theme=light';
    await until(() => card.getAttribute('theme') === 'light');
    expect(card.style.getPropertyValue('--statement-radius')).to.equal('');
  });

  for (const fragment of [
    '#theme=pink&show=everything&addressee=%22%3E%3Cb%3E&accent=red%3Bcolor%3Ablue&src=https://evil.example/',
    '#?secret=aBc123',
    '#clean-rivers-measure',
  ]) {
    it(`says nothing by nonsense: ${fragment}`, async () => {
      const card = cardIn(await embed(`rivers/frame/en/${fragment}`));
      expect(attributesOf(card)).to.deep.equal(usual);
      expect(card.getAttribute('src')).to.equal(null);
      expect(card.style.length).to.equal(0);
    });
  }

  it('says it in front of what WordPress adds', async () => {
    const card = cardIn(await embed('rivers/frame/en/#theme=dark#?secret=aBc123'));
    expect(card.getAttribute('theme')).to.equal('dark');
  });
});
