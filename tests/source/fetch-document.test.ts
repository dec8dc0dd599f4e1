import {expect} from '@open-wc/testing';
import {
  fetchDocument,
  type DocumentAddress,
  type FetchedDocument,
  type Limits,
} from '../../src/source/fetch-document.js';
import type {LoadProblem} from '../../src/source/problem.js';

const good = new URL('/served/good', location.href).href;

function get(given: Partial<DocumentAddress>, limits?: Limits): Promise<FetchedDocument> {
  const {href: base, origin} = location;
  const address = {src: '/served/good', integrity: '', base, origin, ...given};
  return fetchDocument(address, new AbortController(), limits);
}

async function text(given: Partial<DocumentAddress>, limits?: Limits): Promise<string> {
  const fetched = await get(given, limits);
  return 'bytes' in fetched ? fetched.bytes.text() : `no text: ${fetched.problem.kind}`;
}

async function problem(
  given: Partial<DocumentAddress>,
  limits?: Limits,
): Promise<LoadProblem | undefined> {
  const fetched = await get(given, limits);
  return 'problem' in fetched ? fetched.problem : undefined;
}

async function rawBytes(): Promise<ArrayBuffer> {
  return (await fetch(good)).arrayBuffer();
}

async function hash(algorithm: 'SHA-256' | 'SHA-384' | 'SHA-512'): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest(algorithm, await rawBytes()));
  return algorithm.toLowerCase().replace('-', '') + '-' + btoa(String.fromCharCode(...digest));
}

describe('fetchDocument', () => {
  it('gives a document', async () => {
    expect(await text({})).to.equal(await (await fetch(good)).text());
  });

  it('gives the absolute address that the document came from', async () => {
    expect(await get({src: '../../served/good', base: `${location.origin}/a/b/c`}))
      .to.have.property('url')
      .that.equals(good);
  });

  it('does not judge what a document says', async () => {
    expect(await text({src: '/served/html'})).to.match(/^<!doctype html>/);
  });

  it('gives what there is of a truncated document', async () => {
    expect(new TextEncoder().encode(await text({src: '/served/truncated'}))).to.have.lengthOf(200);
  });

  it('gives an empty document as empty text', async () => {
    expect(await text({src: '/served/empty'})).to.equal('');
  });

  for (const status of [404, 500]) {
    it(`reports the status ${status}`, async () => {
      const src = `/served/${status}`;
      const url = new URL(src, location.href).href;
      expect(await problem({src})).to.deep.equal({kind: 'unreachable', url, status});
    });
  }

  it('reports an answer of another origin that does not allow reading it', async () => {
    const src = await (await fetch('/served/other-origin')).text();
    const found = await problem({src});
    expect(found).to.include({kind: 'unreachable', url: src});
    expect(found).to.have.property('detail').that.includes('Error');
    expect(found).not.to.have.property('status');
  });

  it('reports that nobody answers', async () => {
    expect(await problem({src: 'http://localhost:1/'})).to.include({kind: 'unreachable'});
  });

  describe('addresses', () => {
    const refused: [src: string, base: string][] = [
      ['http://other.example/a.json', 'https://partner.example/'],
      ['http://other.example/a.json', 'http://partner.example/'],
      ['//other.example/a.json', 'http://partner.example/'],
      ['http://partner.example:81/a.json', 'http://partner.example/'],
      ['http://partner.example/a.json', 'https://partner.example/'],
      ['javascript:alert(1)', 'https://partner.example/'],
      ['data:application/json,{}', 'https://partner.example/'],
      ['blob:https://partner.example/1', 'https://partner.example/'],
      ['a.json', 'file:///home/page.html'],
      ['http://other.example/a.json', 'about:srcdoc'],
      ['https://', 'https://partner.example/'],
    ];
    for (const [src, base] of refused) {
      it(`refuses ${src} on a page at ${base}`, async () => {
        expect(await problem({src, base})).to.deep.equal({kind: 'address', url: src});
      });
    }

    it('lets a page without https load from its own origin', async () => {
      // There is no such host: the request is made, and fails.
      const base = 'http://partner.invalid/page.html';
      const limits = {bytes: 10, milliseconds: 500};
      expect(
        await problem({src: 'a.json', base, origin: 'http://partner.invalid'}, limits),
      ).to.include({
        kind: 'unreachable',
        url: 'http://partner.invalid/a.json',
      });
    });
  });

  describe('limits', () => {
    const milliseconds = 20_000;

    it('refuses a document larger than ten megabytes', async () => {
      const url = new URL('/served/huge', location.href).href;
      expect(await problem({src: '/served/huge'})).to.deep.equal({
        kind: 'too-large',
        url,
        maximumBytes: 10_000_000,
      });
    });

    it('takes a document of just as many bytes as are allowed', async () => {
      const bytes = (await rawBytes()).byteLength;
      expect(await text({}, {bytes, milliseconds})).to.match(/^\{/);
    });

    it('counts bytes and not letters', async () => {
      const bytes = (await rawBytes()).byteLength - 1;
      expect(await problem({}, {bytes, milliseconds})).to.deep.equal({
        kind: 'too-large',
        url: good,
        maximumBytes: bytes,
      });
    });

    it('gives up on an answer that takes too long', async () => {
      const url = new URL('/served/slow', location.href).href;
      const limits = {bytes: 10_000_000, milliseconds: 50};
      expect(await problem({src: '/served/slow'}, limits)).to.deep.equal({
        kind: 'unreachable',
        url,
        detail: 'no answer in time',
      });
    });

    it('waits for an answer that is slow but in time', async () => {
      expect(await text({src: '/served/slow'})).to.match(/^\{/);
    });
  });

  describe('abort', () => {
    it('rejects when the request is aborted', async () => {
      const controller = new AbortController();
      const {href: base, origin} = location;
      const address = {src: '/served/slow', integrity: '', base, origin};
      const outcome = fetchDocument(address, controller).then(
        () => 'fulfilled',
        (error: unknown) => (error as DOMException).name,
      );
      controller.abort();
      expect(await outcome).to.equal('AbortError');
    });

    it('leaves a finished request alone', async () => {
      const controller = new AbortController();
      const {href: base, origin} = location;
      const address = {src: '/served/good', integrity: '', base, origin};
      const fetched = await fetchDocument(address, controller);
      controller.abort();
      expect(fetched).to.have.property('bytes');
    });
  });

  describe('integrity', () => {
    for (const algorithm of ['SHA-256', 'SHA-384', 'SHA-512'] as const) {
      it(`takes bytes with the right ${algorithm} hash`, async () => {
        expect(await text({integrity: await hash(algorithm)})).to.match(/^\{/);
      });
    }

    it('takes bytes where one of several hashes is right', async () => {
      const integrity = `sha256-${'A'.repeat(43)}= ${await hash('SHA-256')}`;
      expect(await text({integrity})).to.match(/^\{/);
    });

    it('passes over unknown hashes beside a known one', async () => {
      expect(await text({integrity: `md5-AAAA ${await hash('SHA-384')}`})).to.match(/^\{/);
    });

    it('refuses other bytes', async () => {
      const found = await problem({src: '/served/shape', integrity: await hash('SHA-384')});
      expect(found).to.include({kind: 'integrity'});
    });

    it('refuses bytes whose hash is shortened', async () => {
      const integrity = (await hash('SHA-256')).slice(0, -4);
      expect(await get({integrity})).to.have.property('problem');
    });

    it('lets the strongest hash decide', async () => {
      const integrity = `${await hash('SHA-256')} sha512-${'A'.repeat(86)}==`;
      expect(await problem({integrity})).to.include({kind: 'integrity'});
    });

    const garbled = [
      'sha384',
      'md5-1B2M2Y8AsgTpgAmY7PhCfg==',
      'sha1-AAAA',
      'sha384-',
      '384-AAAA',
      'sha256-AAAA\u00a0sha384-BBBB',
      'sha256-AAAA\u00a0',
      'sha256-AAAA===',
      'sha256-AAAA\v',
    ];
    for (const integrity of garbled) {
      it(`does not take ${integrity} for no check at all`, async () => {
        expect(await problem({integrity})).to.deep.equal({kind: 'integrity', url: good, integrity});
      });
    }
  });
});
