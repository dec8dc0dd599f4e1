/** @jsxImportSource react */
import {flushSync} from 'react-dom';
import {createRoot, hydrateRoot, type Root} from 'react-dom/client';
import type {Application, AppProps, Start} from '../application.js';
import {App} from './app.js';

export const mount: Start = (element, props) => {
  const root = createRoot(element);
  return run(root, props);
};

export const hydrate: Start = (element, props) => {
  const root = flushSync(() => hydrateRoot(element, <App {...props} />));
  return run(root, props);
};

function run(root: Root, props: AppProps): Application {
  const render = (settings: AppProps['settings']) => {
    flushSync(() => {
      root.render(<App {...props} settings={settings} />);
    });
  };
  render(props.settings);
  return {
    change: render,
    unmount() {
      root.unmount();
    },
  };
}
