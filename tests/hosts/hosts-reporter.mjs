const marks = {holds: '✓', fails: '✗', skipped: '–'};

/** Every test below a suite, by its full name. */
function* testsOf({suites, tests}, path = []) {
  for (const test of tests) yield {name: [...path, test.name].join(' › '), test};
  for (const suite of suites) yield* testsOf(suite, [...path, suite.name]);
}

function outcomeOf({skipped, passed}) {
  if (skipped) return 'skipped';
  return passed ? 'holds' : 'fails';
}

/** By the name of each host: how it fares in each engine, and what went wrong there. */
function hostsOf(sessions) {
  const hosts = new Map();
  for (const {browser, testResults} of sessions) {
    for (const {name, test} of testResults ? testsOf(testResults) : []) {
      const host = hosts.get(name) ?? {engines: [], errors: []};
      hosts.set(name, host);
      host.engines.push({engine: browser.name, outcome: outcomeOf(test)});
      if (test.error) host.errors.push(`${browser.name}: ${test.error.message}`);
    }
  }
  return hosts;
}

/** One line for each foreign page with every engine's outcome, then "N of M hosts hold". */
export function hostsReporter() {
  return {
    onTestRunFinished({sessions}) {
      const hosts = hostsOf(sessions);
      for (const [name, {engines, errors}] of hosts) {
        const outcomes = engines.map(({engine, outcome}) => `${marks[outcome]} ${engine}`);
        console.log(`${outcomes.join('  ')}  ${name}`);
        for (const error of errors) console.log(`    ${error}`);
      }
      // A file that does not load has no hosts to count, but none of them holds.
      const broken = sessions.filter(({errors}) => errors.length > 0);
      for (const {testFile, errors} of broken) console.log(`✗ ${testFile}: ${errors[0].message}`);
      const holding = [...hosts.values()].filter(({engines}) =>
        engines.every(({outcome}) => outcome !== 'fails'),
      );
      const skipped = [...hosts.values()].filter(({engines}) =>
        engines.some(({outcome}) => outcome === 'skipped'),
      );
      console.log(`\n${marks.skipped} not in that engine or on this machine: ${skipped.length}`);
      console.log(`${holding.length} of ${hosts.size + broken.length} hosts hold`);
    },
  };
}
