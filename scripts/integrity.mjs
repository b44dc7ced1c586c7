// Writes from what was built packages/widgets/dist/cdn/integrity.json: by its path, what each file that a page loads must be,
// as browsers compare it (https://w3c.github.io/webappsec-subresource-integrity/). It comes last: nothing is changed after it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const algorithm = 'sha384';

/** @param {string} folder the build for script tags */
export function writeIntegrity(folder) {
  const names = readdirSync(folder, { recursive: true })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.(js|css)$/.test(name))
    .sort();
  const files = Object.fromEntries(
    names.map((name) => [name, toIntegrity(readFileSync(path.join(folder, name)))]),
  );
  writeFileSync(path.join(folder, 'integrity.json'), `${JSON.stringify({ files }, null, 2)}\n`);
}

/** @param {Uint8Array} bytes */
export function toIntegrity(bytes) {
  return `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;
}
