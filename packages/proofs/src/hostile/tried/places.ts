/** What a host can write into an element, as the manifest of the elements says. */
export interface Places {
  attributes: string[];
  /** Those that can be set. */
  properties: string[];
  /** The names of its slots; the empty one is its content. */
  slots: string[];
}

interface Declaration {
  tagName?: string;
  attributes?: { name: string }[];
  members?: { kind: string; name: string; readonly?: boolean; privacy?: string }[];
  slots?: { name: string }[];
}

/** Read by every element, though none of them declares it. */
const global = ['lang', 'dir'];

/** Every element by its tag, with all its public places. */
export async function readPlaces(): Promise<Map<string, Places>> {
  const { modules } = (await (await fetch('/packages/widgets/custom-elements.json')).json()) as {
    modules: { declarations?: Declaration[] }[];
  };
  const found = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined);
  return new Map(found.map((one) => [String(one.tagName), toPlaces(one)]));
}

function toPlaces({ attributes = [], members = [], slots = [] }: Declaration): Places {
  return {
    attributes: [...attributes.map(({ name }) => name), ...global],
    properties: members
      .filter(
        ({ kind, readonly, privacy = 'public' }) =>
          kind === 'field' && !readonly && privacy === 'public',
      )
      .map(({ name }) => name),
    slots: slots.map(({ name }) => name),
  };
}
