/** @jsxImportSource solid-js */
import {generateHydrationScript, renderToString} from 'solid-js/web';
import {hearNothing, type Server} from '../application.js';
import {App} from './app.js';

export const render: Server['render'] = (settings) => ({
  head: generateHydrationScript(),
  body: renderToString(() => <App settings={settings} hear={hearNothing} />),
});
