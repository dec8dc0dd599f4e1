/** @jsxImportSource react */
import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import type {StatementCard} from 'statement-card';
import 'statement-card/define.js';
import type {} from 'statement-card/react';

const themes: StatementCard['theme'][] = ['auto', 'light', 'dark'];

const languages = {en: 'English', uk: 'Українська', crh: 'Qırımtatarca', tr: 'Türkçe'};

function App() {
  const [language, setLanguage] = useState('en');
  const [theme, setTheme] = useState<StatementCard['theme']>('auto');
  const [news, setNews] = useState('Nothing has happened yet.');

  return (
    <main>
      <h1>statement-card in React</h1>

      <p className="controls">
        <label>
          Language{' '}
          <select
            value={language}
            onChange={({target}) => {
              setLanguage(target.value);
            }}
          >
            {Object.entries(languages).map(([tag, name]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <span>
          {themes.map((name) => (
            <label key={name}>
              <input
                type="radio"
                checked={theme === name}
                onChange={() => {
                  setTheme(name);
                }}
              />{' '}
              {name}
            </label>
          ))}
        </span>
      </p>
      <p role="status">{news}</p>

      <statement-card
        lang={language}
        theme={theme}
        show="summary signatories"
        onstatement-ready={({statement}) => {
          setNews(`The card shows ${statement.signatories.length} signatories.`);
        }}
        onstatement-language={(event) => {
          setLanguage(event.language);
          setNews(`The reader has switched to ${event.language}.`);
        }}
      >
        <p>
          Our joint statement: <a href="https://zmina.ua/">read it at the publisher’s</a>.
        </p>
      </statement-card>
    </main>
  );
}

const root = document.querySelector('#app');
if (root) createRoot(root).render(<App />);
