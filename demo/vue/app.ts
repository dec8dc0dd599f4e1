import {createApp} from 'vue';
import 'statement-card/define.js';
import App from './App.vue';

createApp(App).mount('#app');
