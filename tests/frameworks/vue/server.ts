import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import {hearNothing, type Server} from '../application.js';
import App from './App.vue';

export const render: Server['render'] = async (settings) => ({
  body: await renderToString(createSSRApp(App, {settings, hear: hearNothing})),
});
