import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'statement-card-'));

function run(...words: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['dist/cli.js', ...words], {
    encoding: 'utf8',
  });
  return {status, stdout, stderr};
}

void describe('the command line', () => {
  void it('tells its commands', () => {
    const {status, stdout} = run('--help');
    assert.equal(status, 0);
    assert.match(stdout, /check/);
  });

  void it('exits with 2 where it does not know a command', () => {
    assert.equal(run('polish').status, 2);
  });

  void it('exits with 1 and tells everything that is wrong, each with its file, line and path', () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{\n  "format": 1,\n  "id": "Clean Rivers",\n  "version": 0\n}');
    const {status, stderr} = run('check', file);
    assert.equal(status, 1);
    assert.match(stderr, /broken\.json:3: error: id: expected small letters, digits and hyphens/);
    assert.match(stderr, /broken\.json:4: error: version: expected a whole number from 1, found 0/);
    assert.match(stderr, /error: signatories: expected a list, found nothing/);
  });
});
