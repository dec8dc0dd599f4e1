import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {html} from '../../src/markup/html.js';

void describe('a template', () => {
  void it('escapes texts, in elements and in attributes', () => {
    const text = `<b title="a" id='b'> & `;
    assert.equal(
      html`<p title=${text}>${text}</p>`.text,
      '<p title="&lt;b title=&quot;a&quot; id=&#39;b&#39;&gt; &amp; ">&lt;b title=&quot;a&quot; id=&#39;b&#39;&gt; &amp; </p>',
    );
  });

  void it('takes other templates as they are, and lists of them', () => {
    const items = ['a', 'b'].map((text) => html`<b>${text}</b>`);
    assert.equal(html`<p>${items}</p>`.text, '<p><b>a</b><b>b</b></p>');
  });

  void it('leaves out what is not there, and its attribute', () => {
    assert.equal(
      html`<p lang=${undefined} dir=${'rtl'}>${undefined}</p>`.text,
      '<p dir="rtl"></p>',
    );
  });

  void it('takes no HTML from data, whatever its shape', () => {
    const data = JSON.parse('{"text": "<b>"}') as never;
    assert.throws(() => html`<p>${data}</p>`);
  });
});
