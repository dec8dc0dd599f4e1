import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {run} from '../run.js';
import {temporaryFolder} from '../temporary-folder.js';

const folder = temporaryFolder();

void describe('statement-card new', () => {
  void it('makes a folder, and names what is in it', () => {
    const {status, stdout} = run(['new', 'rivers', '--languages', 'uk, en_us,uk'], folder);
    assert.equal(status, 0);
    assert.deepEqual(stdout.trim().split('\n'), [
      join('rivers', 'statement.json'),
      join('rivers', 'statement.schema.json'),
      join('rivers', 'logo.svg'),
    ]);
    assert.equal(readdirSync(join(folder, 'rivers')).length, 3);
  });

  void it('says what to do next, beside the names', () => {
    const {stderr} = run(['new', 'brooks'], folder);
    const document = join('brooks', 'statement.json');
    assert.equal(
      stderr,
      `Fill in what stands in square brackets: “statement-card check ${document}” lists what is left.\n`,
    );
  });

  void it('makes what can be checked at once', () => {
    run(['new', 'lakes'], folder);
    assert.equal(run(['check', join('lakes', 'statement.json')], folder).status, 0);
  });

  void it('exits with 1 where the folder is there', () => {
    run(['new', 'seas'], folder);
    const {status, stderr} = run(['new', 'seas'], folder);
    assert.equal(status, 1);
    assert.equal(stderr, 'seas: error: is there already, and is left as it is\n');
  });

  void it('exits with 2 where a language is none', () => {
    const {status, stderr} = run(['new', 'bogs', '--languages', 'en,?'], folder);
    assert.equal(status, 2);
    assert.match(stderr, /“\?” is no BCP 47 language tag/);
  });
});
