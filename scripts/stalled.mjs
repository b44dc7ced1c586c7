// Element tests whose page a browser did not load or never ended, which is no answer about our code: they are run once more,
// by a browser that was started anew, and that answer counts.
const stall = /^(.+?): Browser tests did not (?:start after|finish within) /;

export const stalledFiles = ({ faults }) => faults.flatMap((fault) => stall.exec(fault)?.[1] ?? []);

export function withSecond(first, second) {
  const again = stalledFiles(first);
  if (!second) return { ...first, again };
  const faults = first.faults.filter((fault) => !stall.test(fault));
  return {
    passed: first.passed + second.passed,
    failed: faults.length + second.failed,
    skipped: [...first.skipped, ...second.skipped],
    faults: [...faults, ...second.faults],
    again,
  };
}
