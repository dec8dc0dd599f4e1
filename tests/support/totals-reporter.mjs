import {relative} from 'node:path';
import {oneLine} from './one-line.mjs';

/** All tests of a suite, each with its title in full. */
function flatten({tests, suites}, titles = []) {
  return [
    ...tests.map((test) => ({...test, title: [...titles, test.name].join(' › ')})),
    ...suites.flatMap((suite) => flatten(suite, suite.name ? [...titles, suite.name] : titles)),
  ];
}

/** What failed in one file in one browser, a line each: its tests, and what kept it from running. */
function failures({browser, testFile, testResults, errors, passed}) {
  const tests = testResults ? flatten(testResults) : [];
  const failed = [
    ...tests
      .filter(({passed, skipped}) => !passed && !skipped)
      .map(({title, error}) => `${title}: ${error?.message ?? 'no message'}`),
    ...errors.map(({message}) => message),
  ];
  if (!passed && failed.length === 0) failed.push('it did not pass, and does not say why');
  return failed.map(
    (what) => `failed in ${browser.name}, ${relative('', testFile)}: ${oneLine(what)}`,
  );
}

/** Closes a run with what failed, a line each, and its totals over all engines: "N passed, N failed". */
export function totalsReporter() {
  return {
    onTestRunFinished({sessions}) {
      const tests = sessions.flatMap(({testResults}) => (testResults ? flatten(testResults) : []));
      // A file that does not load has no tests to count, but it has failed.
      const failed = sessions.flatMap(failures);
      const skipped = tests.filter((test) => test.skipped).length;
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      console.log(['', ...failed].join('\n'));
      console.log(
        `${passed} passed, ${failed.length} failed${skipped ? `, ${skipped} skipped` : ''}`,
      );
    },
  };
}
