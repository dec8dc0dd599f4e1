import {expect} from '@open-wc/testing';
import type {StatementErrorEvent, StatementReadyEvent} from '../../src/elements/events.js';
import {mount, next} from '../support/harness.js';
import {openScriptFrame} from '../support/script-frame.js';

// Properties have shorter names in the script: none of those that pages can see.

const card = (attributes: string, json = '') =>
  `<statement-card lang="en" ${attributes}>${json && `<script type="application/json">${json}</script>`}</statement-card>`;

/** A document in which every value is of the wrong kind, down to the last. */
const wrong = (good: string) =>
  JSON.stringify(JSON.parse(good), (_, value: unknown) =>
    typeof value === 'object' ? value : [null],
  );

/** Markup for every kind of problem, and for none. */
const statements: Record<string, (good: string) => string> = {
  ready: () => card('src="/served/good"'),
  bundled: () => card(''),
  address: () => card('src="javascript:alert(1)"'),
  integrity: () => card('src="/served/good" integrity="md5-x"'),
  'integrity that the bytes lack': () =>
    card(`src="/served/good" integrity="sha256-${'A'.repeat(43)}="`),
  unreachable: () => card('src="/served/404"'),
  'too-large': () => card('src="/served/huge"'),
  'not-json': () => card('src="/served/html"'),
  invalid: (good) => card('', wrong(good)),
  'unsafe-addresses': (good) => card('', good.replaceAll('https:', 'http:')),
};

/** What a page learns: the events up to the last one that settles, and the console's lines. */
async function told(place: Element, html: string): Promise<unknown[]> {
  const {console} = place.ownerDocument.defaultView as unknown as {console: Console};
  const {warn} = console;
  const lines: unknown[] = [];
  console.warn = (line: unknown) => lines.push(line);
  const ready = next(place, 'statement-ready');
  const error = next(place, 'statement-error');
  place.innerHTML = html;
  const events: (StatementReadyEvent | StatementErrorEvent)[] = [
    await Promise.race([ready, error]),
  ];
  if (events[0] && 'problem' in events[0] && events[0].problem.kind === 'unsafe-addresses') {
    events.push(await ready);
  }
  console.warn = warn;
  return [lines, events.map((event) => Object.entries(event))];
}

interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly {readonly name: string; readonly privacy?: string}[];
}

describe('the script’s interface', () => {
  let frame: HTMLIFrameElement;

  before(async () => {
    frame = await openScriptFrame();
  });

  after(() => {
    frame.remove();
  });

  for (const [kind, markup] of Object.entries(statements)) {
    it(`tells pages of a statement what the sources tell: ${kind}`, async () => {
      const html = markup(await (await fetch('/served/good')).text());
      const script = await told(frame.contentDocument!.querySelector('main')!, html);
      const sources = await told(mount(''), html);
      expect(JSON.stringify(script)).to.equal(JSON.stringify(sources));
    });
  }

  it('has every member of the manifest, and what frameworks ask of Lit', async () => {
    const path = '/dist/custom-elements.json';
    const {default: manifest} = (await import(path)) as {
      default: {modules: {declarations: Declaration[]}[]};
    };
    const declarations = manifest.modules.flatMap((module) => module.declarations);
    const elements = declarations.filter(({tagName}) => tagName?.startsWith('statement-'));
    expect(elements.map(({tagName}) => tagName)).to.include('statement-card');
    for (const {tagName, members = []} of elements) {
      const element = frame.contentDocument!.createElement(tagName!);
      const names = members.filter(({privacy}) => privacy === 'public').map(({name}) => name);
      for (const name of [...names, 'updateComplete', 'requestUpdate']) {
        expect(name in element, `${name} of ${tagName!}`).to.be.true;
      }
      expect(element.constructor).to.have.property('version');
      expect(element.constructor).to.have.property('observedAttributes').that.includes('src');
    }
  });
});
