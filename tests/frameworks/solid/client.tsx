/** @jsxImportSource solid-js */
import {createSignal} from 'solid-js';
import {hydrate as hydratePage, render} from 'solid-js/web';
import type {Application, AppProps, Settings, Start} from '../application.js';
import {App} from './app.js';

export const mount: Start = (element, props) => run(render, element, props);

export const hydrate: Start = (element, props) => run(hydratePage, element, props);

function run(
  start: typeof render | typeof hydratePage,
  element: Element,
  props: AppProps,
): Application {
  const [settings, change] = createSignal<Settings>(props.settings);
  const unmount = start(() => <App settings={settings()} hear={props.hear} />, element);
  return {change, unmount};
}
