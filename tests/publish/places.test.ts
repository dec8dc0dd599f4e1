import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {placesOf} from '../../src/publish/places.js';
import {soundDocument} from './sound-document.js';

const places = placesOf(soundDocument());
const at = (path: string) => places.find((place) => place.path === path);

void describe('the places of a document', () => {
  void it('begin with the document itself', () => {
    assert.deepEqual(places[0]?.value, soundDocument());
  });

  void it('are named by positions and by ids', () => {
    assert.equal(at('demands[0].items[1].text.de')?.id, 'demands/council/items/repair/text/de');
  });

  for (const [path, definition] of [
    ['title', 'text'],
    ['title.en', 'nonEmptyString'],
    ['published', 'isoDate'],
    ['languages.de', 'language'],
    ['publisher.url', 'localizedAddress'],
    ['figures[0].source', 'organisation'],
    ['signatories[0].evidence', 'address'],
  ] as const) {
    void it(`are what the schema defines: ${path} is ${definition}`, () => {
      assert.equal(at(path)?.definition, definition);
    });
  }

  void it('take a source without fields for a text', () => {
    const [source] = placesOf({figures: [{source: {en: 'A'}}]}).slice(-2);
    assert.equal(source?.definition, 'text');
  });

  for (const [path, description] of [
    ['title', 'Headline.'],
    ['demands[0].items[0].text', 'One demand.'],
    ['signatories[0].name', 'An organisation whose name stands under the statement.'],
  ] as const) {
    void it(`tell what ${path} is`, () => {
      assert.equal(at(path)?.description, description);
    });
  }

  void it('are found in anything', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        assert.ok(placesOf(a).length > 0);
        assert.ok(placesOf({...soundDocument(), demands: a, languages: b}).length > 10);
      }),
    );
  });
});
