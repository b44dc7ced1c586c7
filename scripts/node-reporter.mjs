// A reporter of node:test that counts tests (not suites, not files), takes the time of each file and writes both as one
// line of JSON.
import path from 'node:path';

export default async function* countTests(events) {
  const counts = { passed: 0, failed: 0, skipped: [], faults: [], seconds: {} };
  const fail = (where, error) => {
    counts.failed += 1;
    const { message = '' } = error?.cause ?? error ?? {};
    counts.faults.push(
      message ? `${where}: ${message.replaceAll(/\s+/g, ' ').slice(0, 2000)}` : where,
    );
  };
  // Children are reported before what they stand in, so a step up in nesting ends a group.
  let previous = 0;
  const begun = new Map();
  for await (const { type, data } of events) {
    // A file is a test of its own to Node; as such it is told only when it begins and ends.
    if (path.isAbsolute(data.name ?? '')) {
      if (type === 'test:dequeue') begun.set(data.name, Date.now());
      if (type === 'test:complete')
        counts.seconds[data.name] = (Date.now() - begun.get(data.name)) / 1000;
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { name, nesting, skip, todo, details, file } = data;
    const isGroup = details.type === 'suite' || nesting < previous;
    // A file that ended without having run a test is reported under its own path; Node calls that a pass.
    const isFile = nesting === 0 && path.resolve(name) === file;
    previous = nesting;

    if (isGroup) {
      // A group fails with its tests; it counts only when the failure is its own, such as a hook's.
      const own = details.error && details.error.failureType !== 'subtestsFailed';
      if (type === 'test:fail' && own) fail(`${file}: ${name}`, details.error);
    } else if (isFile) fail(file, details.error);
    else if (skip !== undefined || todo !== undefined) counts.skipped.push(`${file}: ${name}`);
    else if (type === 'test:pass') counts.passed += 1;
    else fail(`${file}: ${name}`, details.error);
  }
  yield `${JSON.stringify(counts)}\n`;
}
