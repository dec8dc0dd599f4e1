import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {needMessages} from '../../../src/builder/form/need-messages.js';
import {snippetKinds} from '../../../src/snippets/snippets.js';
import {run} from '../run.js';
import {at, document, newFolder, written} from '../sample.js';

const path = await written(document());

const snippet = (...words: string[]) => run(['snippet', path, '--at', at, ...words]);

void describe('the snippet command', () => {
  void it('tells all needs, each with when to use it', () => {
    const {status, stdout} = snippet();
    assert.equal(status, 0);
    for (const {need} of snippetKinds)
      assert.ok(stdout.includes(`${need}: ${needMessages[need].use()}.`), need);
  });

  void it('prints one alone, to be pasted as it is', () => {
    const {stdout, stderr} = snippet('--need', 'frame');
    assert.match(stdout, /^<iframe .*><\/iframe>\n$/);
    assert.match(stderr, /^frame: For /);
  });

  void it('holds the card to a language, as sloppily as it may be typed', () => {
    assert.match(snippet('--need', 'plain', '--lang', 'UK_ua').stdout, / lang="uk"/);
  });

  void it('takes how the card looks and what it shows', () => {
    const look = [
      '--theme',
      'dark',
      '--heading-level',
      '3',
      '--show',
      'demands',
      '--addressee',
      'council',
    ];
    const properties = ['--properties', 'accent=#b00020', 'radius=0'];
    const {stdout} = snippet('--need', 'plain', ...look, ...properties);
    assert.ok(
      stdout.includes(
        ' theme="dark" heading-level="3" show="demands" addressee="council" style="--statement-accent: #b00020; --statement-radius: 0">',
      ),
      stdout,
    );
  });

  for (const [wrong, message] of [
    [['--theme', 'pink'], /auto, light, dark/],
    [['--heading-level', '7'], /from 1 to 6/],
    [['--show', 'summary all'], /summary, figures, demands, signatories/],
    [['--addressee', 'nobody'], /no addressee nobody, only council/],
    [['--properties', 'colour=red'], /accent, surface/],
    [['--properties', 'accent=red;color:blue'], /NAME=VALUE/],
  ] as const) {
    void it(`exits with 2 for ${wrong.join(' ')}`, () => {
      const {status, stderr} = snippet(...wrong);
      assert.equal(status, 2);
      assert.match(stderr, message);
    });
  }

  void it('pins the very files that are published', async () => {
    const folder = join(await newFolder(), 'site');
    assert.equal(run(['publish', path, '--to', folder, '--at', at]).status, 0);
    const {stdout} = snippet('--need', 'pinned');
    const names = [...stdout.matchAll(/src="([^"]*)"/g)].map(([, src = '']) =>
      src.slice(at.length),
    );
    assert.equal(names.length, 2);
    for (const name of names) await readFile(join(folder, name));
  });

  void it('exits with 2 for a need or a language that there is not', () => {
    assert.equal(snippet('--need', 'fancy').status, 2);
    const {status, stderr} = snippet('--lang', 'fr');
    assert.equal(status, 2);
    assert.match(stderr, /the statement is not in fr, only in en, uk/);
  });

  void it('exits with 1 and the list of what is wrong with a document', async () => {
    const {status, stderr} = run(['snippet', await written({format: 1}), '--at', at]);
    assert.equal(status, 1);
    assert.match(stderr, /error: signatories: expected a list/);
  });
});
