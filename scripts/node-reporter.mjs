// A reporter of node:test that counts tests (not suites, not files) and writes the counts as one line of JSON.
import path from 'node:path';

export default async function* countTests(events) {
  const counts = { passed: 0, failed: 0, skipped: [], faults: [] };
  const fail = (where) => {
    counts.failed += 1;
    counts.faults.push(where);
  };
  // Children are reported before what they stand in, so a step up in nesting ends a group.
  let previous = 0;
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { name, nesting, skip, todo, details, file } = data;
    const isGroup = details.type === 'suite' || nesting < previous;
    // A file that ended without having run a test is reported under its own path; Node calls that a pass.
    const isFile = nesting === 0 && path.resolve(name) === file;
    previous = nesting;

    if (isGroup) {
      // A group fails with its tests; it counts only when the failure is its own, such as a hook's.
      const own = details.error && details.error.failureType !== 'subtestsFailed';
      if (type === 'test:fail' && own) fail(`${file}: ${name}`);
    } else if (isFile) fail(file);
    else if (skip !== undefined || todo !== undefined) counts.skipped.push(`${file}: ${name}`);
    else if (type === 'test:pass') counts.passed += 1;
    else fail(`${file}: ${name}`);
  }
  yield `${JSON.stringify(counts)}\n`;
}
