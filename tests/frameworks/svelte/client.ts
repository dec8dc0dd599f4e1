import {flushSync, hydrate as hydratePage, mount as mountPage, unmount} from 'svelte';
import {writable} from 'svelte/store';
import type {Application, AppProps, Start} from '../application.js';
import App from './App.svelte';

export const mount: Start = (element, props) => run(mountPage, element, props);

export const hydrate: Start = (element, props) => run(hydratePage, element, props);

function run(
  start: typeof mountPage | typeof hydratePage,
  target: Element,
  {settings: initial, hear}: AppProps,
): Application {
  const settings = writable(initial);
  const app = start(App, {target, props: {settings, hear}});
  flushSync();
  return {
    change(changed) {
      settings.set(changed);
      flushSync();
    },
    unmount: () => unmount(app),
  };
}
