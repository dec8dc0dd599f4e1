import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {autop} from '@wordpress/autop';
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import type {Publication} from '../../src/publish/publication.js';
import {snippetKinds} from '../../src/snippets/snippets.js';
import {at, document, publication} from '../publish/sample.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const published = await publication();
const inUkrainian = {text: 'uk', isFixed: false};

function snippet(need: string, of: Publication = published, language = inUkrainian): string {
  const kind = snippetKinds.find((one) => one.need === need);
  assert.ok(kind, need);
  return kind.write(of, language);
}

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

function textOf(node: Node): string {
  return 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
}

function elementsIn(node: Node): Element[] {
  return childrenOf(node).flatMap((child) =>
    'tagName' in child ? [child, ...elementsIn(child)] : [],
  );
}

/** The first element of a name, as browsers read the snippet. */
function find(markup: string, name: string): Element {
  const element = elementsIn(parseFragment(markup)).find(({tagName}) => tagName === name);
  assert.ok(element, `no <${name}> in ${markup}`);
  return element;
}

const attributes = ({attrs}: Element) =>
  Object.fromEntries(attrs.map(({name, value}) => [name, value]));

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

void describe('every snippet', () => {
  for (const {need} of snippetKinds) {
    void it(`has no blank line: ${need}`, () => {
      assert.doesNotMatch(snippet(need), /\n\s*\n/);
    });

    void it(`speaks the language that is asked for: ${need}`, () => {
      const code = snippet(need);
      assert.match(code, /Чиста вода/);
    });
  }

  for (const {need} of snippetKinds.filter(({need}) => need !== 'frame')) {
    void it(`holds the card to a language only where that is asked for: ${need}`, () => {
      const tag = need === 'placeholder' ? 'blockquote' : 'statement-card';
      const name = need === 'placeholder' ? 'data-lang' : 'lang';
      const free = attributes(find(snippet(need), tag));
      const fixed = attributes(find(snippet(need, published, {text: 'uk', isFixed: true}), tag));
      assert.deepEqual([free[name], fixed[name]], [undefined, 'uk']);
    });
  }
});

void describe('the plain snippet', () => {
  void it('loads script and document under the names that stay', () => {
    const code = snippet('plain');
    assert.deepEqual(attributes(find(code, 'script')), {
      async: '',
      src: `${at}statement-card.js`,
    });
    assert.equal(attributes(find(code, 'statement-card')).src, `${at}statement.json`);
  });

  void it('has a line of text and a link inside', () => {
    const card = find(snippet('plain'), 'statement-card');
    assert.match(textOf(card), /Чиста вода.*П’ять долин/);
    const link = elementsIn(card).find(({tagName}) => tagName === 'a')!;
    assert.equal(attributes(link).href, `${at}uk/`);
  });
});

void describe('the pinned snippet', () => {
  void it('names versions and hashes, and asks the host for leave to read the script', () => {
    const code = snippet('pinned');
    const {script, documentFile} = published;
    assert.deepEqual(attributes(find(code, 'script')), {
      async: '',
      src: script.pinned,
      integrity: script.integrity,
      crossorigin: 'anonymous',
    });
    const {src, integrity} = attributes(find(code, 'statement-card'));
    assert.deepEqual([src, integrity], [documentFile.pinned, documentFile.integrity]);
  });
});

void describe('the snippet with the whole text', () => {
  void it('holds title, summary, demands and signatories', () => {
    const text = textOf(find(snippet('fallback'), 'statement-card'));
    for (const part of ['Чиста вода', 'П’ять долин.', 'The council', 'Measure.', 'Aldermoor']) {
      assert.ok(text.includes(part), part);
    }
  });
});

void describe('the frame', () => {
  void it('has a title, which holds nothing that editors stumble over', async () => {
    const nasty = await publication(document({title: 'a "b"\n\n<i>c</i>'}));
    const code = snippet('frame', nasty);
    assert.doesNotMatch(code, /<i>|\n/);
    assert.equal(attributes(find(code, 'iframe')).title, 'a "b" <i>c</i>');
  });
});

void describe('the offline snippet', () => {
  const logo = {src: 'https://statements.example/logo.svg', width: 1, height: 1};
  const signatories = [{id: 'anglers', name: 'A', url: 'https://anglers.example/', logo}];

  void it('loads nothing', async () => {
    const code = snippet('offline', await publication(document({signatories})));
    const loading = elementsIn(parseFragment(code)).flatMap((element) => {
      const {src, href} = attributes(element);
      return src ?? (element.tagName === 'a' ? undefined : href) ?? [];
    });
    assert.deepEqual(
      loading.map((address) => address.slice(0, 42)),
      ['data:text/javascript;charset=utf-8;base64,'],
    );
    assert.doesNotMatch(code, /logo\.svg/);
  });

  void it('holds the very script', () => {
    const scripts = elementsIn(parseFragment(snippet('offline'))).filter(
      ({tagName}) => tagName === 'script',
    );
    const [, base64 = ''] = attributes(scripts[1]!).src!.split('base64,');
    assert.equal(Buffer.from(base64, 'base64').toString(), published.script.text);
  });

  void it('holds the document, whatever its texts say', async () => {
    const title = '</script><!-- <script> \u2028 ]]>';
    const code = snippet('offline', await publication(document({title})));
    const data = JSON.parse(textOf(find(code, 'script'))) as {title: string};
    assert.equal(data.title, title);
  });
});

void describe('in WordPress’s classic editor', () => {
  for (const need of ['plain', 'fallback', 'pinned', 'offline']) {
    void it(`the card keeps all that is in it: ${need}`, () => {
      const code = snippet(need);
      const published = autop(code);
      const [before, after] = [code, published].map((markup) => find(markup, 'statement-card'));
      assert.equal(withoutSpace(textOf(after!)), withoutSpace(textOf(before!)));
      assert.deepEqual(after!.attrs, before!.attrs);
    });

    void it(`nothing stands beside the card: ${need}`, () => {
      const tree = parseFragment(autop(snippet(need)));
      const card = elementsIn(tree).find(({tagName}) => tagName === 'statement-card')!;
      assert.equal(withoutSpace(textOf(tree)), withoutSpace(textOf(card)));
      const inCard = new Set(elementsIn(card));
      const breaks = elementsIn(tree).filter(({tagName}) => tagName === 'br');
      assert.ok(breaks.every((element) => inCard.has(element)));
    });

    void it(`scripts stay what they were: ${need}`, () => {
      const code = snippet(need);
      const scripts = (markup: string) =>
        elementsIn(parseFragment(markup))
          .filter(({tagName}) => tagName === 'script')
          .map((script) => [attributes(script), textOf(script)]);
      assert.deepEqual(scripts(autop(code)), scripts(code));
    });
  }

  void it('the placeholder keeps its data and its text', () => {
    const code = snippet('placeholder');
    const [before, after] = [code, autop(code)].map((markup) => find(markup, 'blockquote'));
    assert.deepEqual(after!.attrs, before!.attrs);
    assert.equal(textOf(after!).trim(), textOf(before!));
  });
});
