import {expect} from '@open-wc/testing';
import fixture from '../../fixtures/statement.json' with {type: 'json'};
import type {JsonEditor} from '../../../src/builder/editor/json-editor.js';
import type {StatementDocument} from '../../../src/statement/statement.js';
import {until as untilInSight} from '../../frame/embedded.js';
import {until} from '../../hosts/cards.js';
import {all, mount, next, one, texts} from '../../support/harness.js';
import '../define.js';

/** Relative addresses would count from the page into which they are pasted. */
const statement = {
  ...fixture,
  signatories: fixture.signatories.map(({id, name}) => ({id, name})),
};

const good = JSON.stringify(statement, null, 2);

async function show(properties: Partial<JsonEditor> = {}): Promise<JsonEditor> {
  const element = document.createElement('json-editor');
  Object.assign(element, {name: 'Statement', ...properties});
  mount('').append(element);
  await element.updateComplete;
  return element;
}

const field = (element: JsonEditor) => one(element, 'textarea') as HTMLTextAreaElement;

function type(element: JsonEditor, text: string): void {
  field(element).value = text;
  field(element).dispatchEvent(new Event('input', {bubbles: true}));
}

const told = (element: JsonEditor) => texts(element, '[role=status]')[0];

async function checked(value: string): Promise<JsonEditor> {
  const element = await show();
  type(element, value);
  await until(() => told(element));
  return element;
}

describe('the editor', () => {
  it('hands on the statement that is typed, and says that it is one', async () => {
    const element = await show();
    const event = next(element, 'json-editor-statement');
    type(element, good);
    expect((await event).statement).to.deep.equal(statement);
    await element.updateComplete;
    expect(element.value).to.equal(good);
    expect(told(element)).to.equal('This is a statement; it can be shown.');
    expect(field(element).getAttribute('aria-invalid')).to.equal('false');
  });

  it('checks what it is given, too', async () => {
    const element = await show({value: good});
    expect((await next(element, 'json-editor-statement')).statement?.id).to.equal(fixture.id);
    expect(field(element).value).to.equal(good);
  });

  it('takes the statement back when it is none any more, once', async () => {
    const element = await checked(good);
    const statements: (StatementDocument | undefined)[] = [];
    element.addEventListener('json-editor-statement', ({statement}) => statements.push(statement));
    type(element, good.slice(1));
    await until(() => told(element)?.startsWith('Problems'));
    type(element, good.slice(2));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(statements).to.deep.equal([undefined]);
  });

  it('says nothing of an empty field', async () => {
    const element = await checked('[');
    type(element, '  \n');
    await until(() => !told(element));
    expect(all(element, 'li')).to.be.empty;
  });

  it('checks once when typing pauses', async () => {
    const element = await show();
    let events = 0;
    element.addEventListener('json-editor-statement', () => events++);
    for (let typed = 0; typed < 5; typed++) {
      type(element, good + ' '.repeat(typed));
      await element.updateComplete;
    }
    await until(() => told(element));
    expect(events).to.equal(1);
  });

  it('puts a mark at the line of each problem, and lists them with their places', async () => {
    const element = await checked(good.replace(/"version": \d+/, '"version": "one"'));
    const line = good.split('\n').findIndex((text) => text.includes('"version"')) + 1;
    expect(told(element)).to.equal('Problems: 1');
    expect(texts(element, '.marked')).to.deep.equal([String(line)]);
    expect(texts(element, 'li')[0]!.replace(/[\u2068\u2069]/g, '')).to.equal(
      `Line ${line} version Expected: a whole number from 1. Found: "one".`,
    );
    expect(field(element).getAttribute('aria-invalid')).to.equal('true');
  });

  it('says line and character of what is not JSON, in plain words', async () => {
    const element = await checked('{\n  "format": 1,\n}');
    expect(texts(element, 'li')).to.deep.equal([
      'Line 3, character 1 The name of a field is missing here; is there a comma too many before it?',
    ]);
  });

  it('leads to the line of a problem', async () => {
    const lines = Array.from({length: 400}, () => '').join('\n');
    const element = await checked(`${lines}{"format": ?}`);
    one(element, 'li button').click();
    const {selectionStart, scrollTop, value} = field(element);
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    expect(value.slice(selectionStart)).to.equal('?}');
    expect(scrollTop).to.be.above(1000);
  });

  it('numbers the lines that are in view, beside them', async () => {
    const element = await checked(Array.from({length: 5000}, () => '').join('\n') + '{');
    field(element).scrollTop = 2200;
    await untilInSight(() => texts(element, '.lines > div')[0] === '101');
    await untilInSight(() => all(element, '.lines > div').length > 10);
    expect(all(element, '.lines > div').length).to.be.below(60);
    const [first] = all(element, '.lines > div');
    const top = field(element).getBoundingClientRect().top;
    expect(Math.round(first!.getBoundingClientRect().top - top)).to.equal(0);
  });

  it('shows a statement whose addresses are left out, and says which', async () => {
    const element = await checked(
      JSON.stringify({...statement, publisher: {name: 'P', url: '/relative'}}, null, 2),
    );
    expect(told(element)).to.equal('Problems: 1');
    expect(all(element, '.good')).to.be.empty;
    expect(texts(element, 'li')[0]).to.match(/publisher\.url Found: .*Write the whole address/);
    expect(field(element).getAttribute('aria-invalid')).to.equal('false');
  });

  it('never makes markup of what is typed', async () => {
    const element = await checked('{"format": 1, "id": "<img id=bad>"}');
    expect(element.shadowRoot!.querySelector('#bad')).to.equal(null);
    expect(texts(element, 'li').join()).to.include('<img id=bad>');
  });

  it('lists some of very many problems, and says how many there are', async () => {
    const signatories = Array.from({length: 300}, () => 5);
    const element = await checked(JSON.stringify({...statement, signatories}, null, 2));
    expect(told(element)).to.equal('Problems: 300');
    expect(all(element, 'li')).to.have.length(50);
    expect(one(element, 'ol + p').textContent).to.equal('Not listed here: 250');
  });

  it('speaks the language that it is told, while the code reads from left to right', async () => {
    const element = await show({locale: 'ar'});
    expect(getComputedStyle(field(element)).direction).to.equal('ltr');
    expect(getComputedStyle(one(element, '[role=status]')).direction).to.equal('rtl');
  });

  it('does not check a megabyte while the reader types', async () => {
    const signatories = Array.from({length: 7000}, (_, index) => ({
      id: `s-${index}`,
      name: {en: `Signatory number ${index}`, uk: `Підписант номер ${index}`},
    }));
    const text = JSON.stringify({...statement, signatories}, null, 2);
    expect(text.length).to.be.above(900_000);
    const element = await checked(text);
    type(element, `${text}?`);
    await element.updateComplete;
    expect(told(element)).to.equal('This is a statement; it can be shown.');
    await until(() => told(element) === 'Problems: 1');
  });
});
