// The elements as custom-elements.json tells of them, in the form that all generated files need.

/**
 * @typedef {object} Element
 * @property {string} tag
 * @property {string} name the class
 * @property {string} room the sub-path that it is imported by
 * @property {string} description markdown
 * @property {object[]} properties what a host sets, with name, type, description, and `attribute` where there is one
 * @property {object[]} told what a host reads or calls
 * @property {object[]} attributes with name, type, description, default
 * @property {{ name: string, type: string, module: string, description: string }[]} events
 * @property {object[]} parts
 * @property {object[]} states
 * @property {object[]} slots
 * @property {object[]} tokens CSS custom properties
 */

/**
 * @param {object} manifest custom-elements.json
 * @returns {Element[]} by tag
 */
export function readElements(manifest) {
  return manifest.modules
    .flatMap(({ path, declarations }) => declarations.map((each) => readElement(path, each)))
    .sort((one, other) => one.tag.localeCompare(other.tag));
}

function readElement(path, declaration) {
  const { tagName: tag, name, description = '', members = [], attributes = [] } = declaration;
  const isSet = ({ kind, readonly }) => kind === 'field' && !readonly;
  return {
    ...{ tag, name, description, attributes: attributes.map(withType) },
    module: path,
    room: path.split('/')[1],
    properties: members.filter(isSet).map(withType),
    told: members.filter((member) => !isSet(member)).map(withType),
    events: (declaration.events ?? []).map(({ name: event, type, description: words = '' }) => ({
      ...{ name: event, type: type.text, description: words },
      module: type.references[0].module,
    })),
    parts: declaration.cssParts ?? [],
    states: declaration.cssStates ?? [],
    slots: declaration.slots ?? [],
    tokens: declaration.cssProperties ?? [],
  };
}

const withType = (item) => ({ ...item, type: item.type?.text ?? '' });

/** `ox-okr-card` as a component of a framework is called: `OxOkrCard`. */
export const componentName = ({ tag }) =>
  tag.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** The kinds of values that an attribute's text stands for. */
export const isBoolean = ({ type }) => /^boolean\b/.test(type);
export const isNumber = ({ type }) => /^number\b/.test(type);

/** The values of a closed list, such as `'newest' | 'oldest'`; none where anything may be said. */
export const valuesOf = ({ type }) =>
  /^'[^']*'( \| ('[^']*'|undefined))*$/.test(type)
    ? [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value)
    : [];

/** A doc comment, indented by `space`. */
export function docComment(description, space = '') {
  const lines = (description ?? '').replaceAll('*/', '*\\/').split('\n');
  if (lines.join('') === '') return '';
  if (lines.length === 1) return `${space}/** ${lines[0]} */\n`;
  return [
    `${space}/**`,
    ...lines.map((line) => `${space} * ${line}`.trimEnd()),
    `${space} */\n`,
  ].join('\n');
}

/** Import lines for types that lie in modules of `dist`, from a file in a folder of it. */
export function typeImports(pairs) {
  const byModule = new Map();
  for (const [module, name] of pairs)
    byModule.set(module, (byModule.get(module) ?? new Set()).add(name));
  return [...byModule]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([module, names]) => {
      const way = module.replace(/^dist\//, '../');
      return `import type { ${[...names].sort().join(', ')} } from '${way}';\n`;
    })
    .join('');
}
