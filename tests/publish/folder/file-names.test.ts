import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pinnedEnding, pinnedName} from '../../../src/publish/folder/file-names.js';

void describe('a name with a hash', () => {
  const name = pinnedName('statement-2', 'json', Buffer.from('{}'));

  void it('tells the bytes', () => {
    assert.equal(name, 'statement-2-44136fa3.json');
    assert.notEqual(pinnedName('statement-2', 'json', Buffer.from('{ }')), name);
  });

  void it('is known by its ending, and no other name is', () => {
    assert.match(name, new RegExp(pinnedEnding));
    for (const other of ['statement.json', 'statement-card.js', 'crh/index.html']) {
      assert.doesNotMatch(other, new RegExp(pinnedEnding));
    }
  });
});
