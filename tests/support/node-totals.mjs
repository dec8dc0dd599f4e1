/** Closes the tests in Node with their totals, in the words of the tests in browsers. */
export default async function* totals(events) {
  let passed = 0;
  let failed = 0;
  for await (const {type, data} of events) {
    if (data.details?.type === 'suite' || data.skip || data.todo) continue;
    if (type === 'test:pass') passed += 1;
    if (type === 'test:fail') failed += 1;
  }
  yield `\n${passed} passed, ${failed} failed\n`;
}
