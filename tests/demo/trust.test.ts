import {expect} from '@open-wc/testing';
import {until} from '../hosts/cards.js';
import {all, one, texts} from '../support/harness.js';
import {openFrame} from '../support/page.js';

// The demo's pages on trust, as `npm start` serves them.

const tags = 'statement-card, statement-demands, statement-signatories';

/** Opens a page; gives its elements once all of them show something. */
async function open(name: string, count: number, fragment = ''): Promise<HTMLElement[]> {
  const {document} = await openFrame({src: `/demo/trust/${name}/${fragment}`});
  const elements = () => [...document.querySelectorAll<HTMLElement>(tags)];
  const isShown = ({shadowRoot}: Element) => shadowRoot?.querySelector('article, [part=notice]');
  await until(() => elements().length === count && elements().every(isShown));
  return elements();
}

const notice = (card: Element) => one(card, '[part=notice]').textContent.replace(/\s+/g, ' ');

describe('the demo', () => {
  it('shows an original, an official, a stale and an unofficial translation', async () => {
    const [original, official, stale, unofficial] = await open('translations', 4);
    expect(notice(original!)).to.include('Original text');
    expect(notice(official!)).to.include('Offizielle Übersetzung').and.not.include('Version 1');
    expect(notice(stale!)).to.include('Übersetzung von Version 1');
    expect(notice(unofficial!)).to.include('ترجمة غير رسمية');
  });

  it('shows corrections, and where a version stands that is newer than the pinned one', async () => {
    const [latest, pinned] = await open('versions', 2);
    expect(texts(latest!, 'summary')).to.deep.equal(['Corrections: 2']);
    expect(texts(pinned!, '[part=footer] p')).to.deep.equal([
      'Full statement, latest version: green-rivers.example',
      'Version 1 Last changed: 4 March 2024',
    ]);
  });

  it('shows pinned bytes, not those of which a word is another', async () => {
    const [pinned, changed] = await open('pinned', 3);
    expect(texts(pinned!, '[part=summary] p')[0]).to.include('ask for rivers');
    expect(texts(changed!, '[part]:not([part=card])')).to.deep.equal([
      'The statement could not be confirmed.',
    ]);
    expect(changed!.querySelector('p')!.getClientRects()).to.have.length(1);
  });

  it('shows who has signed its text, and who an earlier one', async () => {
    const [, , signed] = await open('pinned', 3);
    one(signed!, '[part=check]').click();
    await until(() => all(signed!, '[role=status] p').length > 0);
    expect(texts(signed!, '[role=status] p')).to.deep.equal([
      'Matches the text that Aldermoor Anglers and Brackwater Trust signed Version 2 English',
      'Matches the text that Corvane Valley Farmers signed Version 2 German',
      'Differs from the text that Dunmere Water Watch signed Version 1 English',
    ]);
  });

  it('shows who has signed later and counts nobody who has withdrawn', async () => {
    const [now, before] = await open('signatures', 2);
    expect(texts(now!, 'h3')[0]).to.equal('12 signatories');
    expect(texts(now!, '[part=signatory] time')).to.deep.equal([
      'signed 21 March 2024',
      'signed 9 April 2024',
    ]);
    expect(texts(before!, '[part=signatory] time')).to.deep.equal([]);
  });

  it('leads to a demand that comes late', async () => {
    const [, late] = await open('citing', 2, '#green-rivers-buffer');
    await until(() => all(late!, '[aria-current=location]').length > 0);
    expect(late!.shadowRoot!.activeElement?.id).to.equal('green-rivers-buffer');
  });

  it('shows the demands on one addressee', async () => {
    const headings = (await open('addressee', 2)).map((card) =>
      texts(card, '[part=addressee] > :first-child'),
    );
    expect(headings).to.deep.equal([['The water board'], ['The county council']]);
  });

  it('shows a thousand signatories, and ten thousand', async () => {
    const walls = await open('thousands', 2);
    expect(walls.map((wall) => texts(wall, 'h3')[0])).to.deep.equal([
      '1,000 signatories',
      '10,000 signatories',
    ]);
  });

  it('shows figures of each precision, the old ones marked', async () => {
    const [english] = await open('figures', 2);
    const lines = texts(english!, '[part=figure]');
    expect(lines.map((line) => /^(about|more than|fewer than)?/.exec(line)![0])).to.deep.equal([
      '',
      'about',
      'more than',
      'fewer than',
    ]);
    expect(lines.map((line) => line.includes('as of'))).to.deep.equal([false, true, false, true]);
  });
});
