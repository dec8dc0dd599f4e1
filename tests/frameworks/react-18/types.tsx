/** @jsxImportSource react */
import type {} from '../../../src/frameworks/react.js';

export const right = [
  <statement-card
    lang="uk"
    src="statement.json"
    integrity="sha384-x"
    theme="dark"
    heading-level={3}
    show="summary signatories"
    addressee="council"
    class="wide"
    ref={(card) => {
      card?.addEventListener('statement-ready', (event) => event.statement.title);
    }}
  >
    <p>Fallback</p>
  </statement-card>,
  <statement-card />,
  <statement-card heading-level="3" show="demands" theme={undefined} />,
  <statement-summary theme="light" />,
  <statement-demands addressee="council" />,
  <statement-signatories heading-level={4} />,
];

export const wrong = [
  // @ts-expect-error No such theme.
  <statement-card theme="sepia" />,
  // @ts-expect-error No such attribute.
  <statement-card colour="red" />,
  // @ts-expect-error Attributes are texts and numbers.
  <statement-card src={5} />,
  // @ts-expect-error An object would become a text.
  <statement-card statement={{format: 1}} />,
  // @ts-expect-error A property, not an attribute.
  <statement-card headingLevel={3} />,
  // @ts-expect-error Would become an attribute of that name.
  <statement-card className="wide" />,
  // @ts-expect-error Parts are chosen on the card alone.
  <statement-summary show="summary" />,
  // @ts-expect-error No such tag.
  <statement-figures />,
];
