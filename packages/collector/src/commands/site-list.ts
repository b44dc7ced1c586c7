import { defineCommand } from './command.js';
import { storageOptions, withStorage } from './storage.js';

export const siteList = defineCommand({
  name: 'site list',
  summary: 'Lists the sites with their origins and keys.',
  options: {
    json: { type: 'boolean', help: 'One JSON object for each, one in a line.' },
    ...storageOptions,
  },
  async run({ options }, surroundings) {
    const { print, report, now } = surroundings;
    await withStorage(options, surroundings, async ({ settings, sites }) => {
      const fixed = settings.sites.map(({ key, origins, keys, remote }) => ({
        key,
        name: key,
        from: 'configuration',
        origins: [...origins],
        keys: keys.map(({ id = null }) => ({ id, until: null as string | null })),
        jwks: remote !== undefined,
      }));
      const names = new Set(fixed.map(({ key }) => key));
      const stored = (await sites.list())
        .filter(({ key }) => !names.has(key))
        .map(({ key, name, origins, keys, jwks }) => ({
          key,
          name,
          from: 'command',
          origins,
          keys: keys
            .filter(({ until }) => until === undefined || Date.parse(until) > now())
            .map(({ key, until = null }) => ({ id: key.kid ?? null, until })),
          jwks: jwks !== null,
        }));
      const all = [...fixed, ...stored];
      if (all.length === 0 && !options.json) report('There is no site yet.');
      for (const site of all) {
        if (options.json) {
          print(JSON.stringify(site));
          continue;
        }
        print(`${site.key}${site.name === site.key ? '' : ` (${site.name})`}, by ${site.from}`);
        for (const origin of site.origins) print(`  origin ${origin}`);
        for (const { id, until } of site.keys) {
          print(`  key ${id ?? '(without an id)'}${until === null ? '' : ` until ${until}`}`);
        }
        if (site.jwks) print('  keys from its own address');
      }
    });
  },
});
