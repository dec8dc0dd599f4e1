/** What the page with snippets and the demo run: registers the builder and what it is made of. */
import {EmbedBuilder} from './embed-builder.js';
import {EmbedSteps} from './steps/embed-steps.js';
import {HostPreview} from './preview/host-preview.js';
import {JsonEditor} from './editor/json-editor.js';
import {SnippetCode} from './code/snippet-code.js';

customElements.define('host-preview', HostPreview);
customElements.define('snippet-code', SnippetCode);
customElements.define('json-editor', JsonEditor);
customElements.define('embed-steps', EmbedSteps);
customElements.define('embed-builder', EmbedBuilder);
