import {expect} from '@open-wc/testing';
import {all, mount, next, one, show, texts} from '../support/harness.js';
import type {StatementCard} from '../../src/elements/statement-card.js';
import fixture from '../fixtures/statement.json' with {type: 'json'};
import type {Logo, StatementDocument} from '../../src/index.js';

const logos = '/demo/green-rivers';

async function showLogo(logo: Logo, theme = 'light'): Promise<StatementCard> {
  const host = mount('');
  const ready = next(host, 'statement-ready');
  host.innerHTML = `<statement-card lang="en" theme="${theme}"></statement-card>`;
  await ready;
  const card = host.querySelector('statement-card')!;
  const signatories = [{id: 'sea', name: 'Sea Watch', logo}];
  card.statement = {...(fixture as unknown as StatementDocument), signatories};
  await card.updateComplete;
  return card;
}

const image = (card: Element) => one(card, '[part=logo] img') as HTMLImageElement;
const isShown = (element: Element) => {
  const {display, visibility} = getComputedStyle(element);
  return display !== 'none' && visibility === 'visible';
};

describe('a signatory’s tile', () => {
  it('shows the logo with its size, lazily, and tells its host nothing of the page', async () => {
    const card = await showLogo({src: '/served/404', width: 120, height: 60});
    const {width, height, loading, referrerPolicy, alt} = image(card);
    expect([loading, referrerPolicy, alt]).to.deep.equal(['lazy', 'no-referrer', '']);
    expect(width > 0 && height > 0).to.be.true;
    expect([image(card).getAttribute('width'), image(card).getAttribute('height')]).to.deep.equal([
      '62',
      '31',
    ]);
  });

  it('shows the monogram instead of a logo that does not load', async () => {
    const card = await showLogo({src: '/served/404', width: 120, height: 60});
    image(card).dispatchEvent(new Event('error'));
    expect(isShown(image(card))).to.be.false;
    expect(isShown(one(card, '.monogram'))).to.be.true;
    expect(one(card, '.monogram').textContent).to.equal('SW');
  });

  it('shows the logo again when it loads after all', async () => {
    const card = await showLogo({src: '/served/404', width: 120, height: 60});
    image(card).dispatchEvent(new Event('error'));
    // Test pages in the background load no lazy images.
    image(card).loading = 'eager';
    image(card).src = `${logos}/eastfen.svg`;
    await new Promise((resolve) => {
      image(card).addEventListener('load', resolve, {once: true});
    });
    expect(isShown(image(card))).to.be.true;
    expect(isShown(one(card, '.monogram'))).to.be.false;
  });

  it('takes the dark variant in the dark theme, without a plate', async () => {
    const card = await showLogo({src: '/a.svg', width: 4, height: 2, dark: '/b.svg'}, 'dark');
    expect(image(card).getAttribute('src')).to.match(/\/b\.svg$/);
    expect(image(card).classList.contains('plate')).to.be.false;
  });

  it('keeps a logo without a dark variant on a light plate', async () => {
    const card = await showLogo({src: '/a.svg', width: 4, height: 2}, 'dark');
    expect(getComputedStyle(image(card)).backgroundColor).to.equal('rgb(233, 235, 238)');
  });

  it('has another tone than its neighbours, so that like initials can be told apart', async () => {
    const card = await showLogo({src: '/a.svg', width: 4, height: 2});
    const signatories = ['a', 'b', 'c', 'd', 'e'].map((id) => ({id, name: 'Sea Watch'}));
    card.statement = {...(fixture as unknown as StatementDocument), signatories};
    await card.updateComplete;
    const tones = all(card, '.monogram').map((tile) => getComputedStyle(tile).backgroundColor);
    expect(new Set(tones.slice(0, 4)).size).to.equal(4);
    expect(tones[4]).to.equal(tones[0]);
  });

  it('keeps the size of its tile whatever the size of the logo', async () => {
    const wide = await showLogo({src: `${logos}/corvane.svg`, width: 4000, height: 20});
    const tall = await showLogo({src: `${logos}/juniper.svg`, width: 20, height: 4000});
    expect([image(wide).width, image(tall).width].every((width) => width > 0)).to.be.true;
    const size = (card: Element) => {
      const {width, height} = one(card, '[part=logo]').getBoundingClientRect();
      return [width, height];
    };
    expect(size(wide)).to.deep.equal(size(tall));
  });
});

type Signatories = StatementDocument['signatories'];

async function showSigned(signatories: Signatories, lang = 'en'): Promise<StatementCard> {
  const card = await show<StatementCard>(`<statement-card lang="${lang}"></statement-card>`);
  card.statement = {...(fixture as unknown as StatementDocument), signatories};
  await card.updateComplete;
  return card;
}

const evidence = 'https://sea.example/we-sign';

describe('a signature', () => {
  it('after the day of publication is marked with its day', async () => {
    const card = await showSigned([{id: 'sea', name: 'Sea Watch', signed: '2020-03-04'}]);
    expect(texts(card, '[part=signatory] > :last-child')).to.deep.equal([
      'Sea Watch signed 4 March 2020',
    ]);
    expect(one(card, '[part=signatory] time').getAttribute('datetime')).to.equal('2020-03-04');
  });

  for (const signed of [fixture.published, '2019-01-01', undefined]) {
    it(`of ${signed ?? 'an unknown day'} is a name and nothing more`, async () => {
      const card = await showSigned([{id: 'sea', name: 'Sea Watch', ...(signed && {signed})}]);
      expect(one(card, '[part=signatory] > :last-child').localName).to.equal('span');
      expect(all(card, '[part=signatory] time')).to.deep.equal([]);
    });
  }

  it('links to its evidence by a name that says whose it is', async () => {
    const card = await showSigned([{id: 'sea', name: 'Sea Watch', evidence}]);
    const link = one(card, '[part=signatory] a') as HTMLAnchorElement;
    expect([link.textContent, link.href, link.rel]).to.deep.equal([
      'Confirmation',
      evidence,
      'noreferrer',
    ]);
    expect([link.getAttribute('aria-label'), link.lang]).to.deep.equal([
      'Confirmation: Sea Watch',
      'en',
    ]);
  });

  it('links to its evidence in the words of the interface, beside the own site', async () => {
    const url = 'https://sea.example/';
    const signatories = [{id: 'sea', name: {uk: 'Море'}, url, evidence, signed: '2020-03-04'}];
    const card = await showSigned(signatories, 'uk');
    expect(texts(card, '[part=signatory] a')).to.deep.equal(['Море', 'Підтвердження']);
    expect(one(card, '.line > a').getAttribute('aria-label')).to.equal('Підтвердження: Море');
  });

  it('has evidence that can be touched, apart from the name', async () => {
    const url = 'https://sea.example/';
    const card = await showSigned([{id: 'sea', name: 'Sea Watch', url, evidence}]);
    const [name, link] = all(card, '[part=signatory] a').map((a) => a.getBoundingClientRect());
    expect(link!.height).to.be.at.least(24);
    // A circle of 24 pixels around the name’s centre does not touch the other target.
    expect(link!.top - (name!.top + name!.bottom) / 2).to.be.at.least(12);
  });

  it('is gone and not counted as soon as it is withdrawn', async () => {
    const signatories: Signatories = [
      {id: 'sea', name: 'Sea Watch'},
      {id: 'pilots', name: 'Pilots’ Guild'},
    ];
    const card = await showSigned(signatories);
    expect(texts(card, '[part=signatories] h3')).to.deep.equal(['2 signatories']);
    const [sea, pilots] = signatories as [Signatories[0], Signatories[0]];
    card.statement = {
      ...(fixture as unknown as StatementDocument),
      signatories: [{...sea, withdrawn: '2999-12-31'}, pilots],
    };
    await card.updateComplete;
    expect(texts(card, '[part=signatories] h3')).to.deep.equal(['1 signatory']);
    expect(texts(card, '[part=signatory] > :last-child')).to.deep.equal(['Pilots’ Guild']);
  });
});
