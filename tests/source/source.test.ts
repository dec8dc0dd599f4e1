import {expect} from '@open-wc/testing';
import {isSameSource, sourceOf, type Source, type SourceHost} from '../../src/source/source.js';

const json = '<script type="application/json">{"format": 1}</script>';

function host(
  properties: {statement?: unknown; src?: string; integrity?: string},
  children = '',
): SourceHost {
  const element = document.createElement('div');
  element.innerHTML = children;
  const given = {statement: undefined, src: null, integrity: null, ...properties};
  return Object.assign(element, given);
}

describe('sourceOf', () => {
  const statement = {format: 1};

  it('takes the statement property first', () => {
    const all = host({statement, src: 'a.json'}, json);
    expect(sourceOf(all)).to.deep.equal({kind: 'object', document: statement});
  });

  it('takes the very object of the statement property', () => {
    const source = sourceOf(host({statement}));
    expect(source.kind === 'object' && source.document).to.equal(statement);
  });

  it('takes src before children', () => {
    expect(sourceOf(host({src: 'a.json'}, json))).to.deep.equal({
      kind: 'address',
      src: 'a.json',
      integrity: '',
    });
  });

  it('takes JSON among the children before the bundled statement', () => {
    expect(sourceOf(host({}, json))).to.deep.equal({kind: 'inline', text: '{"format": 1}'});
  });

  it('takes an empty JSON script as a document', () => {
    const empty = host({}, '<script type="application/json"></script>');
    expect(sourceOf(empty)).to.deep.equal({kind: 'inline', text: ''});
  });

  it('takes the bundled statement where there is nothing else', () => {
    expect(sourceOf(host({}, '<p>Fallback</p>'))).to.deep.equal({kind: 'bundled'});
  });

  it('trims what people paste around an address and its hash', () => {
    expect(sourceOf(host({src: ' a.json\n', integrity: ' sha256-A '}))).to.deep.equal({
      kind: 'address',
      src: 'a.json',
      integrity: 'sha256-A',
    });
  });

  for (const src of ['', '  ']) {
    it(`passes over src ${JSON.stringify(src)}`, () => {
      expect(sourceOf(host({src}))).to.deep.equal({kind: 'bundled'});
    });
  }

  for (const none of [null, undefined, '']) {
    it(`passes over a statement property that is ${JSON.stringify(none)}`, () => {
      expect(sourceOf(host({statement: none}, json)).kind).to.equal('inline');
    });
  }

  for (const falsy of [0, false]) {
    it(`takes ${JSON.stringify(falsy)} as a statement property, so that it is reported`, () => {
      expect(sourceOf(host({statement: falsy}))).to.deep.equal({kind: 'object', document: falsy});
    });
  }

  it('ignores integrity where there is no src', () => {
    expect(sourceOf(host({integrity: 'sha256-A'}))).to.deep.equal({kind: 'bundled'});
  });

  describe('while the page is being parsed', () => {
    let frame: HTMLIFrameElement;

    beforeEach(() => {
      frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument!.open();
    });

    afterEach(() => {
      frame.contentDocument!.close();
      frame.remove();
    });

    function arriving(
      markup: string,
      properties: {src: string | null; statement?: unknown},
    ): SourceHost {
      const page = frame.contentDocument!;
      // Writing is the one way to hold a parser in the middle of a page.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      page.write(`<!doctype html><body>${markup}`);
      const given = {statement: undefined, integrity: null, ...properties};
      return Object.assign(page.querySelector('main')!, given);
    }

    it('waits for the children', () => {
      expect(sourceOf(arriving('<main>', {src: null}))).to.deep.equal({kind: 'pending'});
    });

    it('does not take a JSON script of which only a part has arrived', () => {
      const partial = arriving('<main><script type="application/json">{"for', {src: null});
      expect(sourceOf(partial)).to.deep.equal({kind: 'pending'});
    });

    it('does not wait for children where there is src', () => {
      expect(sourceOf(arriving('<main>', {src: 'a.json'})).kind).to.equal('address');
    });

    it('does not wait for children where there is a statement property', () => {
      expect(sourceOf(arriving('<main>', {src: null, statement})).kind).to.equal('object');
    });
  });
});

describe('isSameSource', () => {
  const document = {};
  const address = {kind: 'address', src: 'a', integrity: 'b'} as const;

  const same: [a: Source, b: Source][] = [
    [
      {kind: 'object', document},
      {kind: 'object', document},
    ],
    [address, {...address}],
    [
      {kind: 'inline', text: '{}'},
      {kind: 'inline', text: '{}'},
    ],
    [{kind: 'bundled'}, {kind: 'bundled'}],
    [{kind: 'pending'}, {kind: 'pending'}],
  ];
  for (const [a, b] of same) {
    it(`sees the same in ${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => {
      expect(isSameSource(a, b)).to.be.true;
    });
  }

  const different: [a: Source | undefined, b: Source][] = [
    [undefined, {kind: 'bundled'}],
    [{kind: 'pending'}, {kind: 'bundled'}],
    [
      {kind: 'object', document},
      {kind: 'object', document: {}},
    ],
    [address, {...address, src: 'c'}],
    [address, {...address, integrity: ''}],
    [
      {kind: 'inline', text: '{}'},
      {kind: 'inline', text: '{ }'},
    ],
  ];
  for (const [a, b] of different) {
    it(`tells ${JSON.stringify(a)} from ${JSON.stringify(b)}`, () => {
      expect(isSameSource(a, b)).to.be.false;
    });
  }
});
