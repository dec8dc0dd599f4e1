import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseCustomProperty} from '../../src/snippets/custom-properties.js';

void describe('the value of a custom property', () => {
  for (const value of [
    '#b00020',
    'oklch(0.5 0.1 20 / 50%)',
    'var(--brand)',
    "'Noto Sans', serif",
    '8px',
    'calc((1px + 2px) * 3)',
    '"It\'s (fine", serif',
  ]) {
    void it(`is taken as it is: ${value}`, () => {
      assert.equal(parseCustomProperty(` ${value} `), value);
    });
  }

  for (const value of ['', 'red; color: blue', 'red}', 'red<b>', 'red\\', 'a:b', 'x'.repeat(101)]) {
    void it(`is none that could be more: ${value.slice(0, 20)}`, () => {
      assert.equal(parseCustomProperty(value), undefined);
    });
  }

  for (const value of [
    'rgb(0 0 0',
    'red)',
    ')red(',
    "'Noto",
    '"a\'',
    'red /*',
    'calc((1px)',
    "(')",
  ]) {
    void it(`is none that is not at its end, and would take in what follows: ${value}`, () => {
      assert.equal(parseCustomProperty(value), undefined);
    });
  }

  for (const value of ['url(//other.example/x.png)', 'image-set("//other.example/x.png" 1x)']) {
    void it(`is none that loads something from elsewhere: ${value}`, () => {
      assert.equal(parseCustomProperty(value), undefined);
    });
  }
});
