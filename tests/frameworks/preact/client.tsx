/** @jsxImportSource preact */
// Tells of mismatches between the server's page and the browser's.
import 'preact/debug';
import {hydrate as hydratePage, render} from 'preact';
import type {Application, AppProps, Start} from '../application.js';
import {App} from './app.js';

export const mount: Start = (element, props) => {
  render(<App {...props} />, element);
  return run(element, props);
};

export const hydrate: Start = (element, props) => {
  hydratePage(<App {...props} />, element);
  return run(element, props);
};

function run(element: Element, props: AppProps): Application {
  return {
    change(settings) {
      render(<App {...props} settings={settings} />, element);
    },
    unmount() {
      render(null, element);
    },
  };
}
