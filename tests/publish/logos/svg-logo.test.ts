import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {svgLogo} from '../../../src/publish/logos/svg-logo.js';

const xmlns = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const shape = '<path d="M0 0h5v5z"/>';

const drawing = (content: string, attributes = '') =>
  `<svg ${xmlns} viewBox="0 0 9 9" ${attributes}>${content}${shape}</svg>`;

async function cleaned(text: string) {
  const logo = await svgLogo(text);
  assert.ok('svg' in logo, JSON.stringify(logo));
  return logo;
}

async function refusal(text: string): Promise<string> {
  const logo = await svgLogo(text);
  assert.ok('refusal' in logo, JSON.stringify(logo));
  return logo.refusal;
}

void describe('a drawing', () => {
  void it('keeps its shapes and says nothing where nothing is amiss', async () => {
    const {svg, removals} = await cleaned(
      drawing('<defs><linearGradient id="a"/></defs><rect width="3" height="3" fill="url(#a)"/>'),
    );
    assert.match(svg, /<path d="M0 0h5v5z"/);
    assert.match(svg, /viewBox="0 0 9 9"/);
    assert.deepEqual(removals, []);
  });

  void it('loses what its editor left, without a word', async () => {
    const {svg, removals} = await cleaned(
      drawing(
        '<sodipodi:namedview/><metadata>x</metadata>',
        'xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"',
      ),
    );
    assert.doesNotMatch(svg, /namedview|metadata/);
    assert.deepEqual(removals, []);
  });

  const elsewhere: Record<string, [text: string, removal: string]> = {
    'a script': [drawing('<script>alert(1)</script>'), '<script>'],
    'a script in capital letters': [drawing('<SCRIPT>alert(1)</SCRIPT>'), '<SCRIPT>'],
    'a script with a prefix': [
      drawing('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'),
      '<s:script>',
    ],
    'a script out of an entity': [
      `<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>${drawing('<g>&x;</g>')}`,
      '<script>',
    ],
    'a page': [drawing('<foreignObject><p/></foreignObject>'), '<foreignObject>'],
    'an element of HTML': [
      drawing('<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="https://x.example/"/>'),
      '<h:iframe>',
    ],
    'an element that declares itself to be of HTML': [
      drawing('<img xmlns="http://www.w3.org/1999/xhtml" src="https://x.example/"/>'),
      '<img>',
    ],
    'an event handler': [drawing('', 'onload="alert(1)"'), 'onload of <svg>'],
    'an event handler of which nobody has heard': [
      drawing('<g onbeforewhatever="alert(1)">a</g>'),
      'onbeforewhatever of <g>',
    ],
    'a link that is a script': [drawing('<a href="javascript:alert(1)">x</a>'), 'href of <a>'],
    'an image from elsewhere': [
      drawing('<image xlink:href="https://x.example/a.png" width="1" height="1"/>'),
      'xlink:href of <image>',
    ],
    'a shape from elsewhere': [drawing('<use href="//x.example/a.svg#b"/>'), 'href of <use>'],
    'a drawing inside': [
      drawing('<image href="data:image/svg+xml,%3Csvg/%3E" width="1" height="1"/>'),
      'href of <image>',
    ],
    'a base': [
      drawing('<g xml:base="https://x.example/"><path d="M0 0h1"/></g>'),
      'xml:base of <g>',
    ],
    'an animated address': [
      drawing('<set attributeName="xlink:href" to="javascript:alert(1)"/>'),
      '<set> that changes href',
    ],
    'a paint behind a comment': [
      drawing('<path d="M0 0h1" mask="/* url(# */ url(https://x.example/a.svg#m)"/>'),
      'mask of <path>',
    ],
    'a paint that is animated': [
      drawing('<animate attributeName="fill" values="/* url(# */ url(https://x.example/a)"/>'),
      'values of <animate>',
    ],
    'a paint from elsewhere': [
      drawing('<rect width="1" height="1" fill="url(https://x.example/a.svg#b)"/>'),
      'fill of <rect>',
    ],
    'a style from elsewhere': [
      drawing('<rect width="1" height="1" style="fill:url(\'https://x.example/a.svg#b\')"/>'),
      'style of <rect>',
    ],
    'a style in escapes': [
      drawing('<rect width="1" height="1" style="fill:\\75 rl(https://x.example/a)"/>'),
      'style of <rect>',
    ],
    'a style sheet’s import': [
      drawing('<style>@import url(https://x.example/a.css);</style>'),
      'what <style> loads',
    ],
    'a style sheet’s font': [
      drawing(
        '<style><![CDATA[@font-face{font-family:a;src:url("https://x.example/a.woff2")}]]></style>',
      ),
      'what <style> loads',
    ],
    'a style sheet in pieces': [
      drawing('<style>@im<!-- -->port <![CDATA["https://x.example/a.css";]]></style>'),
      'what <style> loads',
    ],
    'a style sheet in escapes': [
      drawing('<style>@\\69mport "https://x.example/a.css";</style>'),
      'what <style> loads',
    ],
    'a style sheet’s instruction': [
      `<?xml-stylesheet href="https://x.example/a.css"?>${drawing('')}`,
      '<?xml-stylesheet?>',
    ],
  };

  for (const [name, [text, removal]] of Object.entries(elsewhere)) {
    void it(`loses ${name}, and says so`, async () => {
      const {svg, removals} = await cleaned(text);
      assert.doesNotMatch(svg, /x\.example|alert|script|iframe|foreign/i);
      assert.match(svg, /<path/);
      assert.deepEqual(removals, [removal]);
    });
  }

  void it('keeps the rules of a style sheet that imports', async () => {
    const {svg} = await cleaned(
      drawing('<style>@import "https://x.example/a.css"; path {fill: red}</style>'),
    );
    assert.match(svg, /red/);
  });

  void it('keeps a bitmap that is written out in it', async () => {
    const {svg, removals} = await cleaned(
      drawing('<image href="data:image/png;base64,AAAA" width="1" height="1"/>'),
    );
    assert.match(svg, /data:image\/png/);
    assert.deepEqual(removals, []);
  });

  void it('is refused with line and reason where it is not well-formed', async () => {
    assert.equal(
      await refusal(`<svg ${xmlns}>\n<rect></svg>`),
      'is no well-formed SVG: line 2: unexpected close tag',
    );
  });

  void it('is refused where an entity is not declared', async () => {
    assert.match(await refusal(drawing('<text>&logo;</text>')), /line 1: invalid character entity/);
  });

  void it('is refused where entities multiply', async () => {
    const bomb = Array.from({length: 9}, (_, level) => {
      const value = level === 0 ? 'lol' : `&l${String(level - 1)};`.repeat(9);
      return `<!ENTITY l${String(level)} "${value}">`;
    });
    assert.match(
      await refusal(`<!DOCTYPE svg [${bomb.join('')}]>${drawing('<text>&l8;</text>')}`),
      /entity/,
    );
  });

  for (const text of ['<html><p>a</p></html>', '<svg><path d="M0 0h5"/></svg>', ' ']) {
    void it(`is refused where it is none: ${JSON.stringify(text)}`, async () => {
      assert.match(await refusal(text), /is no SVG/);
    });
  }
});
