/** @jsxImportSource solid-js */
import type {} from '../../../src/frameworks/solid.js';
import type {StatementDocument, StatementErrorEvent} from '../../../src/index.js';

declare const statement: StatementDocument;

export const right = [
  <statement-card
    lang="uk"
    src="statement.json"
    integrity="sha384-x"
    theme="dark"
    heading-level={3}
    show="summary signatories"
    addressee="council"
    prop:statement={statement}
    on:statement-ready={(event) => [event.statement.title, event.language.length]}
    on:statement-error={(event) => event.problem.kind}
    on:statement-language={({language}) => language.toUpperCase()}
    ref={(card) => {
      void card.updateComplete;
    }}
  >
    <p>Fallback</p>
  </statement-card>,
  <statement-card />,
  <statement-card heading-level="3" show="demands" theme={undefined} />,
  <statement-summary theme="light" />,
  <statement-demands addressee="council" />,
  <statement-signatories heading-level={4} on:statement-ready={() => undefined} />,
];

export const wrong = [
  // @ts-expect-error No such theme.
  <statement-card theme="sepia" />,
  // @ts-expect-error No such attribute.
  <statement-card colour="red" />,
  // @ts-expect-error Attributes are texts and numbers.
  <statement-card src={5} />,
  // @ts-expect-error Not a statement.
  <statement-card prop:statement={{format: 2}} />,
  // @ts-expect-error Another event.
  <statement-card on:statement-ready={(event: StatementErrorEvent) => event.problem} />,
  // @ts-expect-error Parts are chosen on the card alone.
  <statement-summary show="summary" />,
  // @ts-expect-error No such tag.
  <statement-figures />,
];
