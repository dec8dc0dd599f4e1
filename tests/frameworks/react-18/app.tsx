/** @jsxImportSource react */
import {useEffect, useRef, type ReactNode} from 'react';
import type {} from '../../../src/frameworks/react.js';
import type {StatementCard} from '../../../src/index.js';
import type {AppProps} from '../application.js';

/** A page with a card; React 18 sets attributes only, the rest goes through a ref. */
export function App({settings, hear}: AppProps): ReactNode {
  const card = useRef<StatementCard>(null);

  useEffect(() => {
    const element = card.current;
    element?.addEventListener('statement-ready', hear);
    element?.addEventListener('statement-language', hear);
    return () => {
      element?.removeEventListener('statement-ready', hear);
      element?.removeEventListener('statement-language', hear);
    };
  }, [hear, settings.isShown]);

  useEffect(() => {
    if (card.current) card.current.statement = settings.statement;
  }, [settings.statement, settings.isShown]);

  return (
    <main>
      <h1>News</h1>
      {settings.isShown && (
        <statement-card
          ref={card}
          lang={settings.lang}
          heading-level={settings.headingLevel}
          theme={settings.theme}
          show={settings.show}
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
