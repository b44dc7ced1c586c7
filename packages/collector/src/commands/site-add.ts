import { OperatorError } from '../operator-error.js';
import { makeKeyPair } from '../sites/key-pair.js';
import { KeyAddress, Origin, SiteKey } from '../sites/site-config.js';
import { check, defineCommand, UsageError } from './command.js';
import { keyFileOption, takeKeyFile } from './key-file.js';
import { storageOptions, withStorage } from './storage.js';

export const siteAdd = defineCommand({
  name: 'site add',
  summary: 'Adds a site and makes the key with which its server signs tokens.',
  details: `SITE is public: pages send it, and it can only write feedback that belongs to nobody in particular. The
collector keeps the public half of the key; the private half, a JWK, is your server's secret: it is written
to --key-file, or printed, and is nowhere else. Collectors that run know the site within two seconds.

  COMMAND --origin https://shop.example --key-file shop.jwk`,
  parameters: ['SITE'],
  options: {
    origin: {
      type: 'string',
      multiple: true,
      required: true,
      value: 'URL',
      help: 'Origin of pages that may use it, as in https://shop.example; may be given again.',
    },
    name: { type: 'string', value: 'TEXT', help: 'Its name for people.' },
    jwks: {
      type: 'string',
      value: 'URL',
      help: 'Address at which its server publishes keys of its own (JWKS); then none is made.',
    },
    'key-file': keyFileOption,
    ...storageOptions,
  },
  async run({ parameters: [key], options }, surroundings) {
    check('SITE', SiteKey, key);
    for (const origin of options.origin) check('--origin', Origin, origin);
    if (options.jwks !== undefined) {
      check('--jwks', KeyAddress, options.jwks);
      if (options['key-file'] !== undefined) {
        throw new UsageError('--key-file: with --jwks no key is made.');
      }
    }
    await withStorage(options, surroundings, async ({ settings, sites }) => {
      if (settings.sites.some((site) => site.key === key)) {
        throw new OperatorError(`The site ${key} stands in the configuration: change it there.`);
      }
      const pair = options.jwks === undefined && (await makeKeyPair(surroundings.now()));
      const file = pair && takeKeyFile(options['key-file'], pair.privateKey);
      try {
        const isNew = await sites.add({
          key,
          name: options.name ?? key,
          origins: [...new Set(options.origin)],
          keys: pair ? [{ key: pair.publicKey }] : [],
          jwks: options.jwks ?? null,
          settings: {},
        });
        if (!isNew) throw new OperatorError(`There is a site ${key} already.`);
      } catch (error) {
        if (file) file.drop();
        throw error;
      }
      surroundings.report(`The site ${key} was added.`);
      if (file) file.tell(surroundings);
    });
  },
});
