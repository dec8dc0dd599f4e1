import assert from 'node:assert/strict';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {SignedDigest} from '../../src/statement/statement.js';
import fixture from '../fixtures/statement.json' with {type: 'json'};
import {run} from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'signed-digest-'));

function digest(document: object, ...words: string[]) {
  const file = join(folder, 'statement.json');
  writeFileSync(file, JSON.stringify(document, null, 2));
  return run(['digest', file, ...words]);
}

/** The fixture, signed by its first signatory. */
function signed(change: Partial<SignedDigest>) {
  const {stdout} = digest(fixture, '--language', 'en');
  const {signedDigest} = JSON.parse(`{${stdout}}`) as {signedDigest: SignedDigest};
  const [first, ...others] = fixture.signatories;
  return {
    ...fixture,
    signatories: [{...first, signedDigest: {...signedDigest, ...change}}, ...others],
  };
}

void describe('statement-card digest', () => {
  void it('prints what to put into the document', () => {
    const {status, stdout} = digest(fixture, '--language', 'en');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^"signedDigest": \{"version": \d+, "language": "en", "digest": "sha256-[\w+/]{43}="\}\n$/,
    );
  });

  void it('takes the original where no language is named', () => {
    assert.equal(digest(fixture).stdout, digest(fixture, '--language', 'en').stdout);
  });

  void it('understands a sloppy tag', () => {
    assert.equal(
      digest(fixture, '--language', ' EN ').stdout,
      digest(fixture, '--language', 'en').stdout,
    );
  });

  void it('refuses a language that the statement does not have', () => {
    const {status, stdout, stderr} = digest(fixture, '--language', 'fr');
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /statement\.json:\d+: error: languages: expected one of .*, found fr/);
  });

  void it('refuses a language in which a text is missing, with line and path', () => {
    const {status, stdout, stderr} = digest(fixture, '--language', 'uk');
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(
      stderr,
      /statement\.json:\d+: error: demands\[0\]\.items\[1\]\.text: expected a text in uk/,
    );
  });
});

void describe('statement-card digest --check', () => {
  void it('counts who has signed the text', () => {
    const {status, stdout} = digest(signed({}), '--check');
    assert.equal(status, 0);
    assert.match(stdout, /: 1 of 2 signatories have signed this text\n$/);
  });

  void it('says where there is nothing to compare', () => {
    const {status, stdout} = digest(fixture, '--check');
    assert.equal(status, 0);
    assert.match(stdout, /statement\.json: no signatory has a signedDigest\n$/);
  });

  void it('names who has signed an earlier version', () => {
    const {status, stdout} = digest(signed({version: 1}), '--check');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /:\d+: warning: signatories\[0\]\.signedDigest: version 1 was signed; .* version 3\n/,
    );
    assert.match(stdout, /: 0 of 2 signatories have signed this text\n$/);
  });

  void it('neither asks about nor counts who has withdrawn', () => {
    const {signatories, ...document} = signed({digest: `sha256-${'A'.repeat(43)}=`});
    const [first, ...others] = signatories;
    const withdrawn = {...first, withdrawn: '2020-04-01'};
    const {status, stdout} = digest({...document, signatories: [withdrawn, ...others]}, '--check');
    assert.equal(status, 0);
    assert.match(stdout, /: no signatory has a signedDigest\n$/);
    const {signedDigest} = signed({}).signatories[0] as {signedDigest?: SignedDigest};
    const stillSigned = {...others[0], signedDigest};
    assert.match(
      digest({...document, signatories: [withdrawn, stillSigned]}, '--check').stdout,
      /: 1 of 1 signatories have signed this text\n$/,
    );
  });

  const wrong: Record<string, [Partial<SignedDigest>, RegExp]> = {
    'another text': [
      {digest: `sha256-${'A'.repeat(43)}=`},
      /another text was signed: this one has sha256-\S+, found sha256-A+=/,
    ],
    'a later version': [{version: 9}, /expected version 3 or an earlier one, found 9/],
    'a language in which a text is missing': [
      {language: 'uk'},
      /nobody can sign this text in uk: demands\[0\]\.items\[1\]\.text: expected a text in uk/,
    ],
    'a language that the statement lacks': [{language: 'fr'}, /expected one of en, .*, found fr/],
  };
  for (const [name, [change, message]] of Object.entries(wrong)) {
    void it(`refuses a digest of ${name}, with line and path`, () => {
      const {status, stderr} = digest(signed(change), '--check');
      assert.equal(status, 1);
      assert.match(stderr, /statement\.json:\d+: error: signatories\[0\]\.signedDigest: /);
      assert.match(stderr, message);
    });
  }
});
