import {expect} from '@open-wc/testing';
import {embed, until} from './embedded.js';

describe('a demand quoted in a frame', () => {
  it('is cited on the statement’s page, which shows it too', async () => {
    const {frame} = await embed('rivers/frame/de/');
    const root = frame.contentDocument!.querySelector('statement-card')!.shadowRoot!;
    await until(() => !root.querySelector('style'));
    let quoted = '';
    const writeText = (text: string) => {
      quoted = text;
      return Promise.resolve();
    };
    const {navigator} = frame.contentWindow!;
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}});
    Object.defineProperty(navigator, 'canShare', {value: undefined});
    root.querySelector<HTMLElement>('[part=quote]')!.click();
    await until(() => quoted !== '');

    const address = quoted.slice(quoted.lastIndexOf('\n') + 1);
    const {origin} = location;
    expect(address).to.equal(`${origin}/published/rivers/de/#green-rivers-measure`);
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    const card = page.querySelector('statement-card template')?.innerHTML;
    expect(card).to.include('id="green-rivers-measure"');
  });
});
