/** @jsxImportSource preact */
import type {VNode} from 'preact';
import type {} from '../../../src/frameworks/preact.js';
import type {AppProps} from '../application.js';

/** A page with a card; Preact sets attributes and properties, and listens. */
export function App({settings, hear}: AppProps): VNode {
  return (
    <main>
      <h1>News</h1>
      {settings.isShown && (
        <statement-card
          lang={settings.lang}
          heading-level={settings.headingLevel}
          theme={settings.theme}
          show={settings.show}
          statement={settings.statement}
          onstatement-ready={hear}
          onstatement-language={hear}
        >
          <p>
            Our statement: <a href="https://statement.example/">read it</a>
          </p>
        </statement-card>
      )}
      <p>More news</p>
    </main>
  );
}
