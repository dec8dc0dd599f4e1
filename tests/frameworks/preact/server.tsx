/** @jsxImportSource preact */
import {renderToString} from 'preact-render-to-string';
import {hearNothing, type Server} from '../application.js';
import {App} from './app.js';

export const render: Server['render'] = (settings) => ({
  body: renderToString(<App settings={settings} hear={hearNothing} />),
});
