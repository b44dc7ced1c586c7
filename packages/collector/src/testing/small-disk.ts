import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './setup.js';

/** Why no disk of limited size can be had here; `false` when one can. */
export const lacksSmallDisk = findObstacle();

/** A disk of limited size, in memory, which a test can fill. */
export class SmallDisk {
  readonly #folder = makeFolder();

  /** @param size in MB */
  constructor(size: number) {
    mkdirSync(this.path);
    mount(this.path, size);
  }

  get path(): string {
    return join(this.#folder.path, 'disk');
  }

  /** In bytes. */
  get #free(): number {
    const { bavail, bsize } = statfsSync(this.path);
    return bavail * bsize;
  }

  get #filling(): string {
    return join(this.path, 'filling');
  }

  /** Takes all the room that is left. */
  fill(): void {
    const file = openSync(this.#filling, 'a');
    try {
      for (const size of [1_000_000, 4096]) {
        const block = Buffer.alloc(size);
        while (this.#free >= size) writeSync(file, block);
      }
    } finally {
      closeSync(file);
    }
  }

  /** Gives back the room that `fill` took. */
  clear(): void {
    rmSync(this.#filling, { force: true });
  }

  remove(): void {
    spawnSync('umount', ['--lazy', this.path]);
    this.#folder.remove();
  }
}

function mount(path: string, size: number): boolean {
  const options = ['-t', 'tmpfs', '-o', `size=${size}m,mode=755`, 'oxbow-test', path];
  return spawnSync('mount', options).status === 0;
}

function findObstacle(): string | false {
  const folder = makeFolder();
  const mounted = process.platform === 'linux' && mount(folder.path, 1);
  if (mounted) spawnSync('umount', [folder.path]);
  folder.remove();
  return mounted ? false : 'this user may mount no disk of limited size';
}
