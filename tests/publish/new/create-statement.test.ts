import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {checkDocument} from '../../../src/publish/check/check-document.js';
import {schema} from '../../../src/publish/generated/schema.js';
import {createStatement} from '../../../src/publish/new/create-statement.js';
import {temporaryFolder} from '../temporary-folder.js';

const folder = temporaryFolder();
const today = '2024-05-06';

const create = (name: string, languages = ['en']) =>
  createStatement(join(folder, name), languages, today);

void describe('a new statement', () => {
  for (const languages of [['en'], ['uk', 'en', 'crh', 'ar']]) {
    void it(`has placeholders to replace, and no other fault, in ${languages.join(', ')}`, async () => {
      const [document] = await create(`rivers-${languages.length}`, languages);
      const found = await checkDocument(document, today);
      assert.ok(found.length > 10);
      for (const {level, message} of found) {
        assert.equal(level, 'warning');
        assert.match(message, /^is still a placeholder|^is an address for examples/);
      }
    });
  }

  void it('is in the languages wanted, with the first as the original', async () => {
    const [document] = await create('languages', ['uk', 'en']);
    const {languages, title} = JSON.parse(readFileSync(document, 'utf8')) as {
      languages: Record<string, {translation: string}>;
      title: Record<string, string>;
    };
    assert.deepEqual(
      Object.entries(languages).map(([tag, {translation}]) => [tag, translation]),
      [
        ['uk', 'original'],
        ['en', 'unofficial'],
      ],
    );
    assert.deepEqual(Object.keys(title), ['uk', 'en']);
  });

  void it('shows or explains every field of the format', async () => {
    const [document] = await create('fields', ['uk', 'en']);
    const text = readFileSync(document, 'utf8');
    const definitions = [schema, ...Object.values(schema.$defs ?? {})];
    for (const field of definitions.flatMap(({properties}) => Object.keys(properties ?? {}))) {
      assert.match(text, new RegExp(`"${field.replace('$', '\\$')}\\\\?"|“${field}”`), field);
    }
  });

  void it('has the schema beside it, to which it refers', async () => {
    const [document, beside = ''] = await create('schema');
    const {$schema} = JSON.parse(readFileSync(document, 'utf8')) as {$schema: string};
    assert.equal(join(folder, 'schema', $schema), beside);
    assert.deepEqual(JSON.parse(readFileSync(beside, 'utf8')), schema);
  });

  void it('makes the folders on the way', async () => {
    await create('statements/2024/rivers');
    assert.ok(existsSync(join(folder, 'statements/2024/rivers/statement.json')));
  });

  void it('leaves a folder alone that is there', async () => {
    mkdirSync(join(folder, 'there'));
    await assert.rejects(create('there'), /there: error: is there already, and is left as it is/);
    assert.deepEqual(readdirSync(join(folder, 'there')), []);
  });

  for (const name of ['Rivers', 'a b', 'річки', 'a_b', '-a']) {
    void it(`is not made under a name that is no id: ${name}`, async () => {
      await assert.rejects(create(name), /expected small letters, digits and hyphens, found "/);
      assert.equal(existsSync(join(folder, name)), false);
    });
  }
});
