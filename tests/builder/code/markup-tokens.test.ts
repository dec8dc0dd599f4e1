import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {markupTokens} from '../../../src/builder/code/markup-tokens.js';

const kinds = (html: string) => markupTokens(html).map(({kind, text}) => `${kind} ${text}`);

describe('markupTokens', () => {
  it('tells tags, attributes, values and text', () => {
    expect(kinds('<a href="/x" hidden>Read on</a>')).to.deep.equal([
      'punctuation <',
      'tag a',
      'punctuation  ',
      'attribute href',
      'punctuation =',
      'punctuation "',
      'value /x',
      'punctuation "',
      'punctuation  ',
      'attribute hidden',
      'punctuation >',
      'text Read on',
      'punctuation </',
      'tag a',
      'punctuation >',
    ]);
  });

  it('takes what is inside a script for data, whatever brackets are in it', () => {
    expect(kinds('<script type="application/json">{"a": "<b>"}</script>x')).to.include.members([
      'data {"a": "<b>"}',
      'tag script',
      'text x',
    ]);
  });

  it('takes brackets that begin no tag for text', () => {
    expect(kinds('1 < 2 <- 3').every((token) => token.startsWith('text'))).to.be.true;
  });

  it('gives back every character of any text', () => {
    const pieces = fc.constantFrom(
      ...['<', '</', '>', '"', "'", '=', ' ', '/', 'script', '<script>', 'a', '\n', 'é', '&amp;'],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        const html = parts.join('');
        expect(
          markupTokens(html)
            .map(({text}) => text)
            .join(''),
        ).to.equal(html);
      }),
    );
  });

  it('keeps a megabyte of a script’s address in one piece', () => {
    const address = `data:text/javascript;base64,${'QUJD'.repeat(250_000)}`;
    const values = markupTokens(`<script src="${address}"></script>`).filter(
      ({kind}) => kind === 'value',
    );
    expect(values.map(({text}) => text)).to.deep.equal([address]);
  });
});
