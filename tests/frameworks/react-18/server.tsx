/** @jsxImportSource react */
import {renderToString} from 'react-dom/server';
import {hearNothing, type Server} from '../application.js';
import {App} from './app.js';

export const render: Server['render'] = (settings) => ({
  body: renderToString(<App settings={settings} hear={hearNothing} />),
});
