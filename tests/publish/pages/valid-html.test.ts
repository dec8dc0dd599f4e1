import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FileSystemConfigLoader, HtmlValidate, esmResolver, type ConfigData} from 'html-validate';
import {framePage} from '../../../src/publish/pages/frame-page.js';
import {statementPage} from '../../../src/publish/pages/statement-page.js';
import type {StatementDocument} from '../../../src/statement/statement.js';
import {documents, publicationOf} from '../../support/publication.js';

const nasty = '"\'><script>alert(1)</script><!-- & \u202e </title> ]]>';
const statements: Record<string, StatementDocument> = {
  ...documents,
  nasty: {...documents.rivers, title: nasty, summary: nasty, publisher: {name: nasty}},
};

void describe('html-validate finds nothing in', () => {
  // As `.htmlvalidate.mjs` says. The build takes white space out of the card's templates, and slashes.
  const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));
  const unbuilt: ConfigData = {rules: {'no-trailing-whitespace': 'off', 'void-style': 'off'}};

  void it('nothing but what is right', async () => {
    const {valid} = await validator.validateString('<p><ul></ul></p>', 'page.html');
    assert.equal(valid, false);
  });

  for (const [name, document] of Object.entries(statements)) {
    for (const [kind, write] of Object.entries({page: statementPage, 'frame page': framePage})) {
      for (const language of Object.keys(document.languages)) {
        void it(`the ${kind} of “${name}” in ${language}`, async () => {
          const {results} = await validator.validateString(
            await write(publicationOf(document), language),
            'page.html',
            unbuilt,
          );
          const found = results.flatMap(({messages}) => messages);
          assert.deepEqual(
            found.map(({line, message}) => `${String(line)}: ${message}`),
            [],
          );
        });
      }
    }
  }
});
