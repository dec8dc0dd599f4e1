/** @jsxImportSource solid-js */
import {Show, type JSX} from 'solid-js';
import type {} from '../../../src/frameworks/solid.js';
import type {AppProps} from '../application.js';

/** A page with a card; Solid sets properties and attributes, and listens. */
export function App(props: AppProps): JSX.Element {
  return (
    <main>
      <h1>News</h1>
      <Show when={props.settings.isShown}>
        <statement-card
          lang={props.settings.lang}
          heading-level={props.settings.headingLevel}
          theme={props.settings.theme}
          show={props.settings.show}
          prop:statement={props.settings.statement}
          on:statement-ready={props.hear}
          on:statement-language={props.hear}
        >
          <p>
            Our statement: <a href="https://statement.example/">read it</a>
          </p>
        </statement-card>
      </Show>
      <p>More news</p>
    </main>
  );
}
