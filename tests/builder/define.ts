import {HostPreview} from '../../src/builder/host-preview.js';
import {JsonEditor} from '../../src/builder/json-editor.js';
import {SnippetCode} from '../../src/builder/snippet-code.js';

/** Registers the builder's own elements, as the builder does. */
customElements.define('host-preview', HostPreview);
customElements.define('json-editor', JsonEditor);
customElements.define('snippet-code', SnippetCode);
