// A reporter of @web/test-runner that writes what each test file told as soon as it has ended, so that nothing of it is lost
// when the runner or its browser ends before all of them have.
import { appendFileSync } from 'node:fs';
import path from 'node:path';

/**
 * For a runner of one browser, which it ends as soon as that gives no answer: it is started anew by who started it.
 * @param {string} target where the answers go, one on a line, as JSON
 */
export const elementReporter = (target) => ({
  reportTestFileResults({ testFile, sessionsForTestFile: [session] }) {
    const answer = { file: path.relative(process.cwd(), testFile), ...answerOf(session) };
    appendFileSync(target, `${JSON.stringify(answer)}\n`);
    // Once the other reporters have said theirs.
    if (!answer.isAnswer) setTimeout(() => process.exit(1));
  },
});

/** Without a test there is an answer only where our own file is at fault: everything else is the browser's. */
const isOurs = /^(?:Could not import|Tests were interrupted because the page) /;

function answerOf(session) {
  const tests = testsOf(session.testResults);
  const skipped = tests.filter((test) => test.skipped);
  const failed = tests.filter((test) => !test.skipped && !test.passed);
  const faults = failed.map((test) => `${test.name}: ${test.error?.message ?? ''}`);
  // A file that did not load, has no test, or reported an error beside its tests (a failed hook, an error that nobody
  // caught) is one failure of its own.
  const isBroken = tests.length === 0 || (!session.passed && failed.length === 0);
  if (isBroken) faults.push(session.errors[0]?.message ?? 'no test was told');
  return {
    isAnswer: tests.length > 0 || isOurs.test(faults[0]),
    passed: tests.length - skipped.length - failed.length,
    failed: faults.length,
    skipped: skipped.map((test) => test.name),
    faults,
    seconds: tests.reduce((total, { duration = 0 }) => total + duration, 0) / 1000,
  };
}

const testsOf = (suite) =>
  suite ? [...suite.tests, ...suite.suites.flatMap((inner) => testsOf(inner))] : [];
