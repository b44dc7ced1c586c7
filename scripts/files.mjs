// Which files the scripts look at.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

const ignored = new Set(['node_modules', 'dist', '.git', '.cache', '.data']);

/**
 * Every file below the given folders, as sorted paths with `/` relative to `base`.
 * @param {string[]} folders relative to `base`; those that do not exist count as empty
 */
export function listFiles(folders, base = root) {
  const walk = (folder) =>
    readdirSync(path.join(base, folder), { withFileTypes: true }).flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return ignored.has(entry.name) ? [] : walk(file);
      return entry.isFile() ? [file] : [];
    });
  return folders
    .filter((folder) => existsSync(path.join(base, folder)))
    .flatMap(walk)
    .sort();
}
