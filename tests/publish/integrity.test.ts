import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {integrityOf} from '../../src/publish/integrity.js';

void describe('an integrity hash', () => {
  void it('is the one that browsers compute', () => {
    assert.equal(
      integrityOf(Buffer.from('')),
      'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb',
    );
  });
});
