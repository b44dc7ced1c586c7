// The hosts with a server of their own: what each writes of an element, what becomes of that where the host takes it over, and
// the table of it in docs/hosts/server.md.
import { hosts, type Host, type Objects } from './hosts.js';
import { versionOf, words as wordsOfObjects } from './outcomes.js';
import type { Order } from './stage.js';

/** What stands in an attribute for a value of each kind; a kind that is missing has no attribute. */
interface InAttributes {
  object?: string;
  function?: string;
  true?: string;
  false?: string;
}

/** `lost`: the element has neither property nor attribute, and waits for data. */
type Hydrated = Exclude<Objects, 'none'> | 'lost';

export interface HostServer {
  host: Host;
  /** Where nothing is given, it writes a tag without attributes. */
  writes?: InAttributes;
  /** What has become of an object as `data` once the host has taken the element over. */
  objects: Readonly<Record<Order, Hydrated>>;
  /** What is lost then stays so, where others bring data and listeners as soon as there are new ones. */
  staysSo?: true;
  /** It hears none of our events once it has taken the element over. */
  lacks?: 'events';
  /** What its console says of listeners. */
  refusesListeners?: RegExp;
}

const hostOf = (name: string): Host => {
  const found = hosts.find((host) => host.name === name);
  if (!found) throw new Error(`there is no host ${name}`);
  return found;
};

const components = hostOf('React 18 with `@oxbow/widgets/react`');
const given = { early: 'given', late: 'given' } as const;
const told = { early: 'told', late: 'told' } as const;
const asText = { object: '[object Object]', true: 'true', false: 'false' } as const;

/** A function in the place of a property, as `handler={…}` gives one; some write its source. */
export const unwritable = () => 'not for a page';

export const hostServers: readonly HostServer[] = [
  {
    host: hostOf('React 19'),
    writes: { true: '' },
    objects: { early: 'lost', late: 'lost' },
    // https://github.com/react/react/issues/35446
    lacks: 'events',
  },
  {
    host: hostOf('React 18'),
    writes: asText,
    objects: told,
    staysSo: true,
    lacks: 'events',
    refusesListeners: /Prop .* did not match.* onox/,
  },
  {
    host: { ...components, name: components.name.replace('18', '19'), package: 'react', alias: {} },
    objects: given,
  },
  { host: components, objects: given },
  { host: hostOf('Preact'), writes: { object: asText.object, true: '' }, objects: told },
  {
    host: hostOf('Vue'),
    writes: { true: 'true', false: 'false' },
    objects: { early: 'given', late: 'told' },
  },
  { host: hostOf('Svelte'), writes: { ...asText, function: String(unwritable) }, objects: given },
  { host: hostOf('Solid'), writes: { ...asText, function: String(unwritable) }, objects: told },
];

const words: Readonly<Record<Hydrated, string>> = { ...wordsOfObjects, lost: 'no' };

/** The rows of the table, the first its head. */
export function serverRows(): string[][] {
  const cell = (text: string | undefined) => (text === undefined ? 'left out' : `\`${text}\``);
  return [
    [
      ...['Host', 'Version', 'Object in HTML', 'JSON string in HTML', '`false` in HTML'],
      ...['Object after hydration, script before', 'script after', 'Events after hydration'],
    ],
    ...hostServers.map(({ host, writes, objects, lacks }) => [
      ...[host.name, versionOf(host) ?? ''],
      ...[cell(writes?.object), writes ? 'written' : 'left out', cell(writes?.false)],
      ...[words[objects.early], words[objects.late], lacks ? 'no' : 'yes'],
    ]),
  ];
}
