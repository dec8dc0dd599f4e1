import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInThisContext} from 'node:vm';
import * as fc from 'fast-check';
import {blankBuild, buildOf, ownScript, statementPlace} from '../../src/publish/own-script.js';
import type {Statement} from '../../src/statement/statement.js';
import fixture from '../fixtures/statement.json' with {type: 'json'};

const harbour = fixture as unknown as Statement;
const titled = (title: string): Statement => ({...harbour, title});

/** As short as a blank script can be; its value is the version and the statement. */
const blank = `["1.0.0${blankBuild}", ${statementPlace}]`;

const valueOf = (script: string) => runInThisContext(script) as [string, unknown];

void describe('an own script', () => {
  void it('carries the statement, whatever its texts are', () => {
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom('</script>', '<!--', '\u2028', '\ud800', '$&', statementPlace, blankBuild),
    );
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const statement = titled(texts.join(''));
        assert.deepEqual(valueOf(ownScript(blank, statement))[1], statement);
      }),
    );
  });

  void it('holds nothing that a page’s parser takes for markup', () => {
    const script = ownScript(blank, titled('</script><!--<script>'));
    assert.doesNotMatch(script, /</);
  });

  void it('has build metadata in its version that names the statement', () => {
    assert.match(valueOf(ownScript(blank, harbour))[0], /^1\.0\.0\+harbour\.[\da-f]{8}$/);
  });

  void it('is not made of a script that has no place for a statement', () => {
    assert.throws(() => ownScript(`"1.0.0${blankBuild}"`, harbour), /not the blank script/);
  });

  void it('is not made of a script that has two', () => {
    assert.throws(() => ownScript(blank + blank, harbour), /not the blank script/);
  });

  void it('is not made of a script whose version is another’s', () => {
    assert.throws(() => ownScript(`["1.0.0", ${statementPlace}]`, harbour), /not the blank script/);
  });
});

void describe('build metadata', () => {
  void it('is the same for the same statement', () => {
    assert.equal(buildOf(harbour), buildOf({...harbour}));
  });

  void it('differs when a letter does', () => {
    assert.notEqual(buildOf(titled('Clean water')), buildOf(titled('Clean Water')));
  });
});
