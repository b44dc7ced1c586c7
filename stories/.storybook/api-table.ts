/** What the tables read of an element's entry in custom-elements.json. */
interface Item {
  name?: string;
  kind?: string;
  description?: string;
  type?: { text: string };
  default?: string;
  readonly?: boolean;
  parameters?: { name: string; type?: { text: string } }[];
  return?: { type: { text: string } };
}

const lists = [
  'attributes',
  'members',
  'events',
  'slots',
  'cssProperties',
  'cssParts',
  'cssStates',
] as const;
type List = (typeof lists)[number];

interface Declaration extends Partial<Record<List, Item[]>> {
  tagName?: string;
}

/** The part of custom-elements.json that is read here. */
export interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

const headings: Record<List, string> = {
  attributes: 'Attributes',
  members: 'Properties',
  events: 'Events',
  slots: 'Slots',
  cssProperties: 'CSS custom properties',
  cssParts: 'CSS parts',
  cssStates: 'CSS states',
};

/**
 * The rows of an element's API table. Storybook's own table has one row for a name, so an attribute would hide the
 * property of the same name, and it leaves out methods and the slot without a name.
 */
export function toArgTypes(tag: string, manifest: Manifest): Record<string, object> {
  const element = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`custom-elements.json does not know <${tag}>; run npm run build.`);
  return Object.fromEntries(
    lists.flatMap((list) =>
      (element[list] ?? []).map((item) => {
        const isMethod = item.kind === 'method';
        const category = isMethod ? 'Methods' : headings[list];
        const name = item.name || '(default)';
        // Only properties are arguments of a story, by their own name.
        const key = list === 'members' && !isMethod ? name : `${category} ${name}`;
        const type = isMethod ? signature(item) : item.type?.text;
        return [
          key,
          {
            name: isMethod ? `${name}()` : name,
            description: item.description ?? '',
            control: (key === name && controlFor(item)) || { disable: true },
            table: {
              category,
              ...(type && { type: { summary: type } }),
              ...(item.default && { defaultValue: { summary: item.default } }),
            },
          },
        ];
      }),
    ),
  );
}

function controlFor({ readonly, type }: Item): { type: 'text' | 'object' } | undefined {
  if (readonly) return undefined;
  return { type: /^string\b/.test(type?.text ?? '') ? 'text' : 'object' };
}

function signature({ parameters = [], return: result }: Item): string {
  const list = parameters.map(({ name, type }) => (type ? `${name}: ${type.text}` : name));
  return `(${list.join(', ')}) => ${result?.type.text ?? 'void'}`;
}
