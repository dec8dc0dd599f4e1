import {createApp, createSSRApp, h, nextTick, shallowRef} from 'vue';
import type {Application, AppProps, Start} from '../application.js';
import App from './App.vue';

export const mount: Start = (element, props) => run(createApp, element, props);

export const hydrate: Start = (element, props) => run(createSSRApp, element, props);

function run(create: typeof createApp, element: Element, props: AppProps): Application {
  const settings = shallowRef(props.settings);
  const app = create({render: () => h(App, {settings: settings.value, hear: props.hear})});
  app.mount(element);
  return {
    change(changed) {
      settings.value = changed;
      return nextTick();
    },
    unmount() {
      app.unmount();
    },
  };
}
