import {expect} from '@open-wc/testing';
import fixture from '../fixtures/statement.json' with {type: 'json'};
import type {StatementDocument} from '../../src/index.js';
import {all, one, show, showFailing, shownText} from '../support/harness.js';

const markup = '<img src=x onerror="window.hacked = true"><b>bold</b>';
const hostile = {
  ...fixture,
  title: {en: markup},
  summary: {en: `${markup}\n\n\${7*7} {{7*7}} <!-- --> </article>`},
  signatories: [{id: 's', name: markup, url: 'javascript:window.hacked=true'}],
  publisher: {name: 'P', url: 'data:text/html,<script>1</script>'},
} as unknown as StatementDocument;

const inline = (document: unknown) =>
  `<statement-card lang="en"><script type="application/json">${JSON.stringify(document).replace(/</g, '\\u003c')}</script></statement-card>`;

describe('a hostile document', () => {
  it('shows markup in texts as it is typed', async () => {
    const {element} = await showFailing(inline(hostile));
    expect(one(element, '[part=title]').textContent).to.equal(markup);
    expect(all(element, 'b, img[onerror]')).to.deep.equal([]);
    expect('hacked' in window).to.be.false;
  });

  it('shows names whose address is not safe as text', async () => {
    const {element} = await showFailing(inline(hostile));
    expect(all(element, '[part=signatory] a, [part=meta] a')).to.deep.equal([]);
    expect(shownText(element)).to.include('onerror');
  });

  it('reports all unsafe addresses at once, and where they stand', async () => {
    const {events, warnings} = await showFailing(inline(hostile));
    const problems = events.map(({problem}) =>
      problem.kind === 'unsafe-addresses' ? problem.problems.map(({path}) => path) : problem.kind,
    );
    expect(problems).to.deep.equal([['publisher.url', 'signatories[0].url']]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('signatories[0].url expected an https address');
  });

  it('keeps a signatory whose logo has an unsafe address, with its monogram', async () => {
    const logo = {src: 'http://insecure.example/logo.png', width: 1, height: 1};
    const {element} = await showFailing(
      inline({...fixture, signatories: [{id: 's', name: 'Sea Watch', logo}]}),
    );
    expect(all(element, 'img')).to.deep.equal([]);
    expect(one(element, '.monogram').textContent).to.equal('SW');
  });

  it('finds a text that lacks the wanted language in another one', async () => {
    const card = await show(inline({...fixture, title: {uk: 'Лише українською'}}));
    const title = one(card, '[part=title] span');
    expect([title.textContent, title.lang, title.dir]).to.deep.equal([
      'Лише українською',
      'uk',
      'ltr',
    ]);
  });
});
