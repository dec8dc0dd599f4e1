import assert from 'node:assert/strict';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {readCarriedStatement} from '../../src/publish/carried-statement.js';
import {Refusal} from '../../src/publish/refusal.js';
import fixture from '../fixtures/statement.json' with {type: 'json'};

const folder = mkdtempSync(join(tmpdir(), 'carried-statement-'));
const at = 'https://statements.example/harbour/';

/** Writes a document; its path. */
function file(document: object): string {
  const path = join(folder, 'statement.json');
  writeFileSync(path, JSON.stringify(document, null, 2));
  return path;
}

const signedBy = (signatory: object) => ({...fixture, signatories: [signatory]});

void describe('a statement for a script to carry', () => {
  void it('has absolute addresses', async () => {
    const {
      statement: {signatories},
    } = await readCarriedStatement(file(fixture), at);
    const sources = signatories.flatMap(({logo}) => (logo ? [logo.src] : []));
    assert.ok(sources.includes(`${at}logos/pilots.svg`));
    assert.ok(sources.every((src) => src.startsWith('https://')));
  });

  void it('needs no base where its addresses are absolute', async () => {
    const document = signedBy({id: 's', name: 'S', url: 'https://s.example/'});
    const {
      statement: {signatories},
    } = await readCarriedStatement(file(document));
    assert.equal(signatories[0]?.url, 'https://s.example/');
  });

  void it('does not name who has withdrawn', async () => {
    const {statement} = await readCarriedStatement(file(fixture), at);
    assert.deepEqual(
      statement.signatories.map(({id}) => id),
      ['harbour', 'pilots'],
    );
    assert.doesNotMatch(JSON.stringify(statement), /Gone Society/);
  });

  void it('is refused without a base where an address is relative', async () => {
    await assert.rejects(readCarriedStatement(file(signedBy({id: 's', name: 'S', url: 's/'}))), {
      name: 'Refusal',
      message: /statement\.json: error: has relative addresses: .*--at/,
    });
  });

  void it('is refused where an address is not safe, with its line and path', async () => {
    const document = signedBy({id: 's', name: 'S', url: 'javascript:alert(1)'});
    await assert.rejects(readCarriedStatement(file(document), at), (error) => {
      assert.ok(error instanceof Refusal);
      assert.match(error.message, /statement\.json:\d+: error: signatories\[0\]\.url: expected/);
      return true;
    });
  });

  void it('is refused for what check calls an error, but not for logos elsewhere', async () => {
    const broken = {...fixture, updated: '2001-01-01'};
    await assert.rejects(readCarriedStatement(file(broken), at), {
      name: 'Refusal',
      message: /^[^\n]*statement\.json:\d+: error: updated: 2001-01-01 is before [^\n]*$/,
    });
  });

  void it('comes with what check warns of', async () => {
    const {warnings} = await readCarriedStatement(file(fixture), at);
    assert.ok(warnings.some(({path}) => path === 'languages.ar.of'));
    assert.ok(warnings.every(({level}) => level === 'warning'));
  });

  void it('does not carry what is for editors', async () => {
    const document = {$schema: 'https://statements.example/schema.json', ...fixture};
    const {statement} = await readCarriedStatement(file(document), at);
    assert.doesNotMatch(JSON.stringify(statement), /\$schema/);
  });
});
