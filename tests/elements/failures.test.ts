import {expect} from '@open-wc/testing';
import {showFailing, shownText, showsFallback, type Failure} from '../support/harness.js';

const fallback = '<p>Read the statement <a href="https://example.org/">there</a>.</p>';
const served = (path: string, attributes = '') =>
  `<statement-card lang="en" src="${path}" ${attributes}>${fallback}</statement-card>`;
const inline = (json: string) =>
  `<statement-card lang="en">${fallback}<script type="application/json">${json}</script></statement-card>`;

const wrongHash = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

/** Markup, kind of problem, and what the console line says beside where. */
const failures: Record<string, [markup: string, kind: string, says: RegExp]> = {
  'a 404': [served('/served/404'), 'unreachable', /served\/404: not loaded: HTTP 404/],
  'a 500': [served('/served/500'), 'unreachable', /served\/500: not loaded: HTTP 500/],
  'no network': [served('http://localhost:9/'), 'unreachable', /localhost:9\/: not loaded/],
  'a web page': [served('/served/html'), 'not-json', /served\/html: not JSON/],
  'truncated JSON': [served('/served/truncated'), 'not-json', /served\/truncated: not JSON/],
  'an empty body': [served('/served/empty'), 'not-json', /served\/empty: not JSON/],
  'very deep nesting': [served('/served/deep'), 'not-json', /served\/deep: not JSON/],
  'a body of 20 MB': [served('/served/huge'), 'too-large', /served\/huge: larger than 10000000/],
  'bytes that differ from integrity': [
    served('/served/good', `integrity="${wrongHash}"`),
    'integrity',
    /served\/good: not loaded: .*integrity/,
  ],
  'an integrity without a known hash': [
    served('/served/good', 'integrity="md5-x"'),
    'integrity',
    /expected a sha256, sha384 or sha512 hash, found integrity="md5-x"/,
  ],
  'a javascript: address': [
    served('javascript:alert(1)'),
    'address',
    /javascript:alert\(1\): expected an https address/,
  ],
  'a data: address': [served('data:application/json,{}'), 'address', /expected an https address/],
  null: [inline('null'), 'invalid', /expected a statement document, format 1, found null/],
  'a list': [inline('[]'), 'invalid', /expected a statement document, format 1, found a list/],
  'an empty object': [
    inline('{}'),
    'invalid',
    /format expected 1, found nothing; id expected small letters/,
  ],
  'a later format': [served('/served/shape'), 'invalid', /format expected 1, found 2/],
  'broken inline JSON': [inline('{'), 'not-json', /inline document: not JSON/],
};

describe('a statement that cannot be shown', () => {
  for (const [name, [markup, kind, says]] of Object.entries(failures)) {
    describe(`because of ${name}`, () => {
      let failure: Failure;

      before(async () => {
        failure = await showFailing(markup);
      });

      it('leaves the children on show', () => {
        expect(showsFallback(failure.element)).to.be.true;
      });

      it('is told by one event that says what failed', () => {
        expect(failure.events.map(({problem}) => problem.kind)).to.deep.equal([kind]);
      });

      it('is told by one console line that says what and where', () => {
        expect(failure.warnings).to.have.length(1);
        expect(failure.warnings[0])
          .to.match(/^\[statement-card\] /)
          .and.to.match(says);
      });
    });
  }

  it('is reported where another origin does not allow it', async () => {
    const address = await (await fetch('/served/other-origin')).text();
    const {events, element} = await showFailing(served(address));
    expect(events.map(({problem}) => problem.kind)).to.deep.equal(['unreachable']);
    expect(showsFallback(element)).to.be.true;
  });

  it('has a notice in the reader’s language and a link where there are no children', async () => {
    const {element} = await showFailing(
      '<statement-card lang="uk" src="/served/404"></statement-card>',
    );
    expect(shownText(element)).to.equal('Наразі заяву неможливо показати. Відкрити документ');
    expect(element.shadowRoot!.querySelector('a')!.href).to.match(/\/served\/404$/);
  });

  it('has a notice where the children are but empty paragraphs of an editor', async () => {
    const {element} = await showFailing(
      '<statement-card lang="ar" src="/served/404"><p> </p><br></statement-card>',
    );
    expect(shownText(element)).to.include('يتعذّر عرض البيان');
    const notice = element.shadowRoot!.querySelector<HTMLElement>('.card')!;
    expect([notice.lang, getComputedStyle(notice).direction]).to.deep.equal(['ar', 'rtl']);
  });

  it('is reported where a redirect leads to an address that is not safe', async () => {
    const {events} = await showFailing(served('/served/redirect'));
    expect(events.map(({problem}) => problem.kind)).to.deep.equal(['address']);
  });

  it('has a notice below the children and no link where the bytes differ from integrity', async () => {
    const {element} = await showFailing(served('/served/good', `integrity="${wrongHash}"`));
    expect(showsFallback(element)).to.be.true;
    expect(shownText(element)).to.equal('The statement could not be confirmed.');
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
  });

  it('has that notice in the reader’s language where there are no children', async () => {
    const {element} = await showFailing(
      `<statement-card lang="uk" src="/served/good" integrity="${wrongHash}"></statement-card>`,
    );
    expect(shownText(element)).to.equal('Заяву не вдалося підтвердити.');
  });

  it('is fetched once alone where the bytes differ from integrity', async () => {
    const src = `/served/good?${Math.random()}`;
    await showFailing(served(src, `integrity="${wrongHash}"`));
    const requests = performance
      .getEntriesByType('resource')
      .filter(({name}) => name.endsWith(src));
    expect(requests).to.have.length(1);
  });

  it('never links to an address that was refused', async () => {
    const {element} = await showFailing(
      '<statement-card lang="en" src="javascript:alert(1)"></statement-card>',
    );
    expect(shownText(element)).to.equal('The statement cannot be shown at the moment.');
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
  });

  it('is reported with every problem at once, each with its path', async () => {
    const {events} = await showFailing(
      inline(
        JSON.stringify({
          format: 1,
          id: 'x',
          version: 0,
          published: '2021-02-30',
          languages: {en: {translation: 'good'}},
          publisher: {name: 'P'},
          title: {en: ''},
          summary: 'S',
          demands: [{id: 'd', addressee: 'A', items: [{id: 'i', text: {uk: 5}}]}],
          signatories: [{id: 's'}],
        }),
      ),
    );
    const [{problem}] = events as [(typeof events)[number]];
    expect(problem.kind === 'invalid' && problem.problems.map(({path}) => path)).to.deep.equal([
      'version',
      'published',
      'languages.en.translation',
      'title.en',
      'demands[0].items[0].text.uk',
      'signatories[0].name',
    ]);
  });
});
