import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {contentSecurityPolicy} from '../../../src/publish/pages/policy.js';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = contentSecurityPolicy({
  at: 'https://statements.example/rivers/',
  styles: 'p {}',
  body: '<style data-rendering="x">a {}</style><p>b {}</p><style>a {}</style><style>c {}</style>',
});

void describe('a page’s policy', () => {
  void it('allows the styles that stand in the page, each once, and no others', () => {
    const hashes = ['p {}', 'a {}', 'c {}'].map(hashOf).join(' ');
    assert.ok(policy.includes(`style-src ${hashes};`));
  });

  void it('allows the folder’s scripts, and none in the page', () => {
    assert.match(policy, /script-src 'self' https:\/\/statements\.example;/);
    assert.doesNotMatch(policy, /unsafe/);
  });
});
