import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run} from './run.js';

void describe('the command line', () => {
  void it('tells its commands', () => {
    const {status, stdout} = run(['--help']);
    assert.equal(status, 0);
    assert.match(stdout, /check/);
  });

  for (const words of [['unheard-of'], ['check'], ['check', 'a.json', '--polish']]) {
    void it(`exits with 2 where it does not understand: ${words.join(' ')}`, () => {
      const {status, stdout, stderr} = run(words);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^error: .+\n\n?\(--help tells more\)/);
    });
  }

  void it('teaches each command by examples', () => {
    for (const [name] of run(['--help']).stdout.matchAll(/(?<=^ {2})[a-z]+(?= .*[<[])/gm)) {
      if (name === 'help') continue;
      assert.match(run([name, '--help']).stdout, /Examples?:\n {2}statement-card /, name);
    }
  });
});
