import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

/** What was measured, when and where. */
export interface Circumstances {
  /** The commit that was checked out; followed by `+` when files differ from it. */
  commit: string;
  /** ISO 8601, UTC. */
  date: string;
  machine: string;
}

/** Describes this run; `besides` are folders whose changes do not count. */
export function describeRun(besides: readonly string[] = []): Circumstances {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();
  const changes = git('status', '--porcelain', '--', ':/', ...besides.map((one) => `:!/${one}`));
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1);
  return {
    commit: git('rev-parse', '--short=12', 'HEAD') + (changes === '' ? '' : '+'),
    date: new Date().toISOString(),
    machine: `${cpus().length} × ${processor?.model.trim() ?? 'unknown'}, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}, load ${load}`,
  };
}
