// What editors read: custom data of VS Code for HTML and CSS, and web-types of JetBrains.
import { isBoolean, isNumber, valuesOf } from './elements.mjs';

const raw = 'https://raw.githubusercontent.com';
const markdown = (value) => ({ kind: 'markdown', value });

/** The tokens of all elements, once. */
const tokensOf = (elements) => [
  ...new Map(elements.flatMap(({ tokens }) => tokens.map((each) => [each.name, each]))).values(),
];
const described = ({ description, default: initial }) =>
  initial === undefined ? description : `${description}\n\nDefault: \`${initial}\``;

/** Events, parts and states have no place of their own in VS Code's format: they are told with the element. */
function wholeDescription({ description, events, parts, states }) {
  const list = (title, items, write) =>
    items.length === 0
      ? []
      : [
          `**${title}**\n\n${items.map((each) => `- \`${write(each)}\`: ${each.description}`).join('\n')}`,
        ];
  return [
    description,
    ...list('Events', events, ({ name }) => name),
    ...list('Parts', parts, ({ name }) => `::part(${name})`),
    ...list('States', states, ({ name }) => `:state(${name})`),
  ].join('\n\n');
}

/** @returns custom data for `html.customData` of VS Code */
export function htmlCustomData(elements, addressOf) {
  return {
    $schema: `${raw}/microsoft/vscode-html-languageservice/main/docs/customData.schema.json`,
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: markdown(wholeDescription(element)),
      attributes: element.attributes.map((attribute) => ({
        name: attribute.name,
        description: markdown(described(attribute)),
        // `v`: there is nothing to write behind it.
        ...(isBoolean(attribute) && { valueSet: 'v' }),
        ...(valuesOf(attribute).length > 0 && {
          values: valuesOf(attribute).map((name) => ({ name })),
        }),
      })),
      references: [{ name: 'Oxbow', url: addressOf(element) }],
    })),
  };
}

/** @returns custom data for `css.customData` of VS Code */
export function cssCustomData(elements) {
  const distinct = (list, write) => {
    const names = new Map();
    for (const each of list) {
      const name = write(each);
      names.set(name, [...(names.get(name) ?? []), each.description]);
    }
    return [...names].map(([name, words]) => ({
      name,
      description: markdown([...new Set(words)].join('\n\n')),
    }));
  };
  return {
    $schema: `${raw}/microsoft/vscode-css-languageservice/main/docs/customData.schema.json`,
    version: 1.1,
    properties: tokensOf(elements).map((token) => ({
      name: token.name,
      description: markdown(described(token)),
    })),
    pseudoClasses: distinct(
      elements.flatMap(({ states }) => states),
      ({ name }) => `:state(${name})`,
    ),
    pseudoElements: distinct(
      elements.flatMap(({ parts }) => parts),
      ({ name }) => `::part(${name})`,
    ),
  };
}

/** @returns web-types for JetBrains' editors; the package names the file in its field `web-types` */
export function webTypes(elements, { name, version }, addressOf) {
  const named = ({ name: each, description }) => ({ name: each, description });
  return {
    $schema: `${raw}/JetBrains/web-types/master/schema/web-types.json`,
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          ...{ name: element.tag, description: element.description },
          'doc-url': addressOf(element),
          attributes: element.attributes.map((attribute) => ({
            ...named(attribute),
            value: { type: valueType(attribute), required: !isBoolean(attribute) },
            ...(attribute.default !== undefined && { default: attribute.default }),
          })),
          slots: element.slots.map(named),
          css: {
            properties: element.tokens.map(({ default: initial, ...token }) => ({
              ...named(token),
              ...(initial !== undefined && { default: initial }),
            })),
            parts: element.parts.map(named),
          },
          js: {
            properties: [
              ...element.properties.map((each) => ({ ...named(each), type: each.type })),
              ...element.told
                .filter(({ kind }) => kind === 'field')
                .map((each) => ({ ...named(each), type: each.type, 'read-only': true })),
            ],
            events: element.events.map((event) => ({ ...named(event), type: event.type })),
          },
        })),
      },
    },
  };
}

function valueType(attribute) {
  const values = valuesOf(attribute);
  if (values.length > 0) return values.map((value) => `'${value}'`).join(' | ');
  if (isBoolean(attribute)) return 'boolean';
  return isNumber(attribute) ? 'number' : 'string';
}
