import assert from 'node:assert/strict';
import type { WordPress } from './wordpress.js';

/** Uninstalls the plugin from a network of sites, each of which has settings of its own. */
export function tryNetwork(wordpress: WordPress): void {
  assert.deepEqual(wordpress.uninstallFromNetwork(), {
    before: { sites: 102, ours: 102, another: 102 },
    after: { sites: 102, ours: 0, another: 102 },
    chosen: 1,
  });
}
