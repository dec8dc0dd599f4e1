import {HostPreview} from '../../src/builder/preview/host-preview.js';
import {JsonEditor} from '../../src/builder/editor/json-editor.js';
import {SnippetCode} from '../../src/builder/code/snippet-code.js';

/** Registers the builder's own elements, as the builder does. */
customElements.define('host-preview', HostPreview);
customElements.define('json-editor', JsonEditor);
customElements.define('snippet-code', SnippetCode);
