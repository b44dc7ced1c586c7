import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where a root user's database lies when no other user can reach the repository. */
const systemFolder = '/var/lib/oxbow';

/**
 * Makes the demo's folder and says where the collector's database is to lie: inside, but for root in a repository that
 * others cannot enter (such as one in /root), because PostgreSQL runs as another user then.
 */
export function prepareFolder(folder: string, isRoot = process.getuid?.() === 0): string {
  mkdirSync(folder, { recursive: true });
  // What is secret in it is closed by itself.
  if (isRoot) chmodSync(folder, 0o755);
  if (!isRoot || isOpen(folder)) return path.join(folder, 'collector');
  const name = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 8);
  return path.join(systemFolder, `demo-${name}`);
}

function isOpen(folder: string): boolean {
  const above = path.dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (above === folder || isOpen(above));
}
