import {expect} from '@open-wc/testing';
import {safeAddress} from '../../src/source/address.js';

const base = 'https://partner.example/news/page.html';

describe('safeAddress', () => {
  const safe: [address: string, absolute: string][] = [
    ['https://zmina.ua/', 'https://zmina.ua/'],
    ['HTTPS://ZMINA.UA/A', 'https://zmina.ua/A'],
    [' https://zmina.ua/ ', 'https://zmina.ua/'],
    ['https://zmina.ua', 'https://zmina.ua/'],
    ['logo.svg', 'https://partner.example/news/logo.svg'],
    ['../logo.svg', 'https://partner.example/logo.svg'],
    ['/logo.svg', 'https://partner.example/logo.svg'],
    ['?page=2', 'https://partner.example/news/page.html?page=2'],
    ['#top', 'https://partner.example/news/page.html#top'],
    ['//other.example/a', 'https://other.example/a'],
    ['http://localhost:8000/a', 'http://localhost:8000/a'],
    ['http://demo.localhost/a', 'http://demo.localhost/a'],
    ['http://127.0.0.1/a', 'http://127.0.0.1/a'],
    ['http://127.1/a', 'http://127.0.0.1/a'],
    ['http://[::1]:8000/a', 'http://[::1]:8000/a'],
    ['https://приклад.укр/', 'https://xn--80aikifvh.xn--j1amh/'],
  ];
  for (const [address, absolute] of safe) {
    it(`takes ${JSON.stringify(address)} as ${absolute}`, () => {
      expect(safeAddress(address, base)).to.equal(absolute);
    });
  }

  const unsafe = [
    'http://zmina.ua/',
    'http://localhost.evil.example/',
    'http://notlocalhost/',
    'http://127.0.0.1.evil.example/',
    'http://[::2]/',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'javascript://localhost/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://partner.example/b9b68b26',
    'file:///etc/passwd',
    'ftp://partner.example/',
    'mailto:press@partner.example',
    'vbscript:msgbox',
    'https://',
    'https://[',
    'https://a%b/',
  ];
  for (const address of unsafe) {
    it(`refuses ${JSON.stringify(address)}`, () => {
      expect(safeAddress(address, base)).to.be.undefined;
    });
  }

  for (const address of ['logo.svg', '/logo.svg', '//other.example/', '#top', '']) {
    it(`refuses ${JSON.stringify(address)} where there is no base`, () => {
      expect(safeAddress(address)).to.be.undefined;
    });
  }

  it('takes an absolute address where there is no base', () => {
    expect(safeAddress('https://zmina.ua/a')).to.equal('https://zmina.ua/a');
  });

  it('takes a relative address on the reader’s own machine', () => {
    expect(safeAddress('a.json', 'http://localhost:8000/b/')).to.equal(
      'http://localhost:8000/b/a.json',
    );
  });

  for (const unsafeBase of ['http://partner.example/', 'file:///home/page.html', 'about:blank']) {
    it(`refuses a relative address on ${unsafeBase}`, () => {
      expect(safeAddress('logo.svg', unsafeBase)).to.be.undefined;
    });
  }

  it('refuses an address that inherits an unsafe protocol from its base', () => {
    expect(safeAddress('//other.example/', 'http://localhost/')).to.be.undefined;
  });
});
