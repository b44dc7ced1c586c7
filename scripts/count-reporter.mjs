// A reporter of @web/test-runner that counts tests per browser and writes the counts as JSON.
import { writeFileSync } from 'node:fs';

/**
 * @param {string} file where the counts go: { [engine]: { passed, failed, skipped: string[], faults: string[],
 *   seconds: { [file]: of its tests together } } }
 */
export const countReporter = (file) => ({
  stop({ sessions }) {
    const report = {};
    for (const session of sessions) {
      const counts = (report[session.browser.name] ??= noCounts());
      const fail = (name) => {
        counts.failed += 1;
        counts.faults.push(`${session.testFile}: ${name}`);
      };
      const tests = testsOf(session.testResults);
      const took = tests.reduce((total, { duration = 0 }) => total + duration, 0) / 1000;
      counts.seconds[session.testFile] = took;
      for (const test of tests) {
        if (test.skipped) counts.skipped.push(`${session.testFile}: ${test.name}`);
        else if (test.passed) counts.passed += 1;
        else fail(`${test.name}: ${test.error?.message ?? ''}`);
      }
      // A file that did not load, has no test, or reported an error beside its tests (a failed hook, an error that
      // nobody caught) is one failure of its own.
      const broken = !session.passed && tests.every((test) => test.passed || test.skipped);
      if (broken || tests.length === 0) fail(session.errors[0]?.message ?? 'no test was told');
    }
    writeFileSync(file, JSON.stringify(report));
  },
});

const noCounts = () => ({ passed: 0, failed: 0, skipped: [], faults: [], seconds: {} });

const testsOf = (suite) =>
  suite ? [...suite.tests, ...suite.suites.flatMap((inner) => testsOf(inner))] : [];
