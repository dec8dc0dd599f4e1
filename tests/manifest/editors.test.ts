import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {type Schema, Validator} from '@cfworker/json-schema';
import {
  type CSSDataV1,
  getCSSLanguageService,
  newCSSDataProvider,
} from 'vscode-css-languageservice';
import {
  getLanguageService,
  type HTMLDataV1,
  newHTMLDataProvider,
} from 'vscode-html-languageservice';
import {TextDocument} from 'vscode-languageserver-textdocument';

// The language services are those of VS Code.

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const {resolve} = createRequire(import.meta.url);

const htmlData = read('dist/html-custom-data.json') as HTMLDataV1;
const cssData = read('dist/css-custom-data.json') as CSSDataV1;

/** What the editor offers in a page where the bar stands. */
function offeredInHtml(text: string): string[] {
  const provider = newHTMLDataProvider('statement-card', htmlData);
  const service = getLanguageService({customDataProviders: [provider]});
  const page = TextDocument.create('page.html', 'html', 1, text.replace('|', ''));
  const position = page.positionAt(text.indexOf('|'));
  const {items} = service.doComplete(page, position, service.parseHTMLDocument(page));
  return items.map(({label}) => label);
}

/** What the editor offers in a style sheet where the bar stands. */
function offeredInCss(text: string): string[] {
  const provider = newCSSDataProvider(cssData);
  const service = getCSSLanguageService({customDataProviders: [provider]});
  const sheet = TextDocument.create('page.css', 'css', 1, text.replace('|', ''));
  const position = sheet.positionAt(text.indexOf('|'));
  const {items} = service.doComplete(sheet, position, service.parseStylesheet(sheet));
  return items.map(({label}) => label);
}

/** The problems of custom data by the schema that its language service comes with. */
function problems(data: unknown, service: string): string[] {
  const schema = read(resolve(`${service}/docs/customData.schema.json`)) as Schema;
  return new Validator(schema, '7').validate(data).errors.map(({error}) => error);
}

void describe('editors', () => {
  void it('offer every tag', () => {
    const tags = ['card', 'demands', 'signatories', 'summary'].map((name) => `statement-${name}`);
    const offered = offeredInHtml('<|').filter((name) => name.startsWith('statement-'));
    assert.deepEqual(offered.sort(), tags);
  });

  void it('offer the attributes of a tag, and no other tag’s', () => {
    const own = ['addressee', 'heading-level', 'integrity', 'lang', 'show', 'src', 'theme'];
    const offered = offeredInHtml('<statement-card |');
    assert.deepEqual(
      own.filter((name) => !offered.includes(name)),
      [],
    );
    assert.ok(!offeredInHtml('<statement-summary |').includes('show'));
  });

  void it('offer the values of an attribute', () => {
    assert.deepEqual(offeredInHtml('<statement-card theme="|"'), ['auto', 'light', 'dark']);
    const levels = offeredInHtml('<statement-card heading-level="|"');
    assert.deepEqual(levels, ['1', '2', '3', '4', '5', '6']);
    const parts = offeredInHtml('<statement-card show="|"');
    assert.deepEqual(parts, ['summary', 'figures', 'demands', 'signatories']);
  });

  void it('offer custom properties and parts', () => {
    assert.ok(offeredInCss('statement-card {--sta|}').includes('--statement-accent'));
    assert.ok(offeredInCss('statement-card::|').includes('::part(title)'));
  });

  void it('find custom data in the form that VS Code asks for', () => {
    assert.deepEqual(problems(htmlData, 'vscode-html-languageservice'), []);
    assert.deepEqual(problems(cssData, 'vscode-css-languageservice'), []);
  });

  void it('find the same elements in the data for those of JetBrains', () => {
    const {contributions} = read('dist/web-types.json') as {
      contributions: {html: {elements: {name: string; attributes: {name: string}[]}[]}};
    };
    const names = (tags: {name: string; attributes: {name: string}[]}[]) =>
      tags.map(({name, attributes}) => [name, ...attributes.map((attribute) => attribute.name)]);
    assert.deepEqual(names(contributions.html.elements), names(htmlData.tags ?? []));
  });
});
