import {relative} from 'node:path';
import {oneLine} from './one-line.mjs';

/** Closes the tests in Node with what failed and their totals, in the words of the tests in browsers. */
export default async function* totals(events) {
  const failed = [];
  let passed = 0;
  for await (const {type, data} of events) {
    if (data.details?.type === 'suite' || data.skip || data.todo) continue;
    if (type === 'test:pass') passed += 1;
    if (type === 'test:fail') failed.push(data);
  }
  for (const {file, name, details} of failed) {
    const where = relative('', file ?? '');
    yield `\nfailed in Node, ${where}: ${oneLine(`${name}: ${details.error.message}`)}`;
  }
  yield `\n${passed} passed, ${failed.length} failed\n`;
}
