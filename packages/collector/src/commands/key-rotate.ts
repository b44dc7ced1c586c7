import { makeKeyPair } from '../sites/key-pair.js';
import { defineCommand, readNumber } from './command.js';
import { keyFileOption, takeKeyFile } from './key-file.js';
import { refuseUnknown } from './sites.js';
import { storageOptions, withStorage } from './storage.js';

export const keyRotate = defineCommand({
  name: 'key rotate',
  summary: 'Makes a new key for a site’s server; the old ones stay good for a while.',
  details: 'Give your server the new key within that time. A key that has leaked: key revoke.',
  parameters: ['SITE'],
  options: {
    overlap: {
      type: 'string',
      value: 'MINUTES',
      help: 'So long the old ones stay good; 15 by default, the longest life of a token.',
    },
    'key-file': keyFileOption,
    ...storageOptions,
  },
  async run({ parameters: [key], options }, surroundings) {
    const overlap = readNumber('overlap', options.overlap, [0, 525_600], 15);
    const now = surroundings.now();
    await withStorage(options, surroundings, async ({ settings, sites }) => {
      const pair = await makeKeyPair(now);
      const file = takeKeyFile(options['key-file'], pair.privateKey);
      const end = now + overlap * 60_000;
      try {
        const changed = await sites.change(key, ({ keys }) => ({
          keys: [
            ...keys
              .map(({ key: old, until }) => ({ old, end: Math.min(end, toTime(until)) }))
              .filter((one) => one.end > now)
              .map((one) => ({ key: one.old, until: new Date(one.end).toISOString() })),
            { key: pair.publicKey },
          ],
        }));
        if (!changed) throw refuseUnknown(key, settings);
        const old = changed.keys.slice(0, -1);
        for (const {
          key: { kid = '(without an id)' },
          until,
        } of old) {
          surroundings.report(`The key ${kid} is good until ${until}.`);
        }
      } catch (error) {
        file.drop();
        throw error;
      }
      surroundings.report(`The new key is ${pair.publicKey.kid}.`);
      file.tell(surroundings);
    });
  },
});

function toTime(until: string | undefined): number {
  return until === undefined ? Infinity : Date.parse(until);
}
