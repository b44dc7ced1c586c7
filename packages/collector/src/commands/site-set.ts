import { toFaults } from '@oxbow/model/fault';
import { KeyAddress, Origin } from '../sites/site-config.js';
import { SiteSettings } from '../sites/site-settings.js';
import { check, defineCommand, UsageError } from './command.js';
import { refuseUnknown } from './sites.js';
import { storageOptions, withStorage } from './storage.js';

export const siteSet = defineCommand({
  name: 'site set',
  summary: 'Changes the origins, the name or the settings of a site that was added by command.',
  details: `What is not given stays as it is. Settings are what stands as sites[].settings in a configuration:

  COMMAND --settings '{"retention": {"touchpoints": 24}}'`,
  parameters: ['SITE'],
  options: {
    origin: {
      type: 'string',
      multiple: true,
      value: 'URL',
      help: 'Origin of pages that may use it, in the place of all before; may be given again.',
    },
    name: { type: 'string', value: 'TEXT', help: 'Its name for people.' },
    jwks: { type: 'string', value: 'URL', help: 'Where its server publishes keys; "" for none.' },
    settings: { type: 'string', value: 'JSON', help: 'Its settings, in the place of all before.' },
    ...storageOptions,
  },
  async run({ parameters: [site], options }, surroundings) {
    const { origin, name, jwks } = options;
    for (const one of origin) check('--origin', Origin, one);
    if (jwks !== undefined && jwks !== '') check('--jwks', KeyAddress, jwks);
    const settings = readSettingsOption(options.settings);
    await withStorage(options, surroundings, async (storage) => {
      const changed = await storage.sites.change(site, () => ({
        ...(origin.length > 0 && { origins: [...new Set(origin)] }),
        ...(name !== undefined && { name }),
        ...(jwks !== undefined && { jwks: jwks === '' ? null : jwks }),
        ...(settings && { settings }),
      }));
      if (!changed) throw refuseUnknown(site, storage.settings);
      surroundings.report(`The site ${site} was changed.`);
    });
  },
});

function readSettingsOption(text: string | undefined): SiteSettings | undefined {
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError('--settings: expected JSON.');
  }
  const checked = SiteSettings.safeParse(value);
  if (checked.success) return checked.data;
  const [fault] = toFaults(checked.error.issues);
  throw new UsageError(`--settings: ${[fault?.path, fault?.message].filter(Boolean).join(': ')}.`);
}
