// Which files the scripts look at.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

// `template` holds the files of a new room, which are no files of ours yet (scripts/scaffold.mjs).
const ignored = new Set(['node_modules', 'dist', '.git', '.cache', '.data', 'template']);

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

/**
 * One hash of the names and contents of files.
 * @param {string[]} files relative to the repository
 * @param {string} before a hash this one is to depend on as well
 */
export function hashOf(files, before = '') {
  const hash = createHash('sha256').update(before);
  for (const file of files) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}
