/** Closes a run with its totals over all engines: "N passed, N failed". */
export function totalsReporter() {
  return {
    onTestRunFinished({sessions}) {
      const totals = {passed: 0, failed: 0, skipped: 0};
      const count = (suite) => {
        for (const {skipped, passed} of suite.tests) {
          totals[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
        }
        suite.suites.forEach(count);
      };
      for (const {testResults, errors} of sessions) {
        if (testResults) count(testResults);
        // A file that does not load has no tests to count, but it has failed.
        totals.failed += errors.length;
      }
      const {passed, failed, skipped} = totals;
      console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
    },
  };
}
