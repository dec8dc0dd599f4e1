import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Embeddable} from '../../src/snippets/embeddable.js';
import {obstacleTo, snippetKinds} from '../../src/snippets/snippets.js';
import {document, publication} from '../publish/sample.js';

const url = 'https://rivers.example/statement/';
const {script, statement} = await publication(document({url}));
const address = {
  stable: 'https://a.example/s.json',
  pinned: 'https://a.example/s.json',
  integrity: 'sha384-x',
};

/** The needs that can show a statement whose document stands there. */
function possible(documentFile: Embeddable['documentFile']): string[] {
  return snippetKinds.filter((kind) => !obstacleTo(kind, {documentFile})).map(({need}) => need);
}

function snippet(need: string, documentFile: Embeddable['documentFile']): string {
  const kind = snippetKinds.find((one) => one.need === need)!;
  return kind.write({statement, script, documentFile}, {text: 'en', isFixed: false});
}

const usual = ['plain', 'fallback', 'pinned', 'placeholder', 'offline'];

void describe('a statement outside of a published folder', () => {
  void it('has all snippets but the frame, which is a page of the folder', () => {
    assert.deepEqual(possible(address), usual);
    assert.deepEqual(possible('in-script'), usual);
  });

  void it('has no placeholder where the snippet holds the document', () => {
    assert.deepEqual(
      possible('in-snippet'),
      usual.filter((need) => need !== 'placeholder'),
    );
  });

  void it('is linked to where its publisher says that it stands', () => {
    assert.ok(snippet('plain', address).includes(`<a href="${url}">Read the statement</a>`));
  });
});

void describe('a document', () => {
  void it('at an address is named, with its hash where it is pinned', () => {
    assert.ok(
      snippet('plain', address).includes('<statement-card src="https://a.example/s.json"><'),
    );
    assert.ok(
      snippet('pinned', address).includes(
        '<statement-card src="https://a.example/s.json" integrity="sha384-x"><',
      ),
    );
  });

  for (const need of usual) {
    void it(`in the script is not named: ${need}`, () => {
      assert.match(
        snippet(need, 'in-script'),
        /<(statement-card|blockquote class="statement-card")>/,
      );
      assert.doesNotMatch(snippet(need, 'in-script'), /application\/json/);
    });
  }

  for (const need of ['plain', 'fallback', 'pinned', 'offline']) {
    void it(`in the snippet stands in the tag, before the text: ${need}`, () => {
      const [, json = ''] =
        /<statement-card><script type="application\/json">(.*?)<\/script></.exec(
          snippet(need, 'in-snippet'),
        ) ?? [];
      assert.equal((JSON.parse(json) as {id: string}).id, statement.id);
    });
  }
});
