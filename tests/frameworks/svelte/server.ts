import {render as renderPage} from 'svelte/server';
import {readable} from 'svelte/store';
import {hearNothing, type Server} from '../application.js';
import App from './App.svelte';

export const render: Server['render'] = (settings) =>
  renderPage(App, {props: {settings: readable(settings), hear: hearNothing}});
