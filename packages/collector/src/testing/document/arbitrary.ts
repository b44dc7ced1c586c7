import * as fc from 'fast-check';
import type { Document, JsonSchema } from './document.js';

/** Makes values that fit a schema of the document, as far as JSON Schema can say what fits. */
export function toArbitrary(schema: JsonSchema, document: Document): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice('#/components/schemas/'.length);
    return toArbitrary(document.components.schemas[name] ?? {}, document);
  }
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => toArbitrary(choice, document)));
  if (schema.allOf) {
    return fc
      .tuple(...schema.allOf.map((part) => toArbitrary(part, document)))
      .map((parts) => Object.assign({}, ...(parts as object[])) as unknown);
  }
  switch (schema.type) {
    case 'object':
      return toObject(schema, document);
    case 'array':
      return toArray(schema, document);
    case 'string':
      return toText(schema);
    case 'integer':
      return fc.integer({ min: least(schema, -1000, 1), max: most(schema, 1000, 1) });
    case 'number':
      return fc.double({
        min: least(schema, -1e6, 0.001),
        max: most(schema, 1e6, 0.001),
        noNaN: true,
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function least({ minimum, exclusiveMinimum }: JsonSchema, otherwise: number, step: number): number {
  return exclusiveMinimum !== undefined ? exclusiveMinimum + step : (minimum ?? otherwise);
}

function most({ maximum, exclusiveMaximum }: JsonSchema, otherwise: number, step: number): number {
  return exclusiveMaximum !== undefined ? exclusiveMaximum - step : (maximum ?? otherwise);
}

function toObject(schema: JsonSchema, document: Document): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const own = fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([name, inner]) => [name, toArbitrary(inner, document)]),
    ),
    { requiredKeys: required.filter((name) => name in properties) },
  );
  if (typeof additionalProperties !== 'object' || Object.keys(properties).length > 0) return own;
  const names = propertyNames
    ? toArbitrary({ type: 'string', ...propertyNames }, document)
    : toText({});
  return fc.dictionary(names as fc.Arbitrary<string>, toArbitrary(additionalProperties, document), {
    minKeys: 1,
    maxKeys: 4,
  });
}

function toArray(schema: JsonSchema, document: Document): fc.Arbitrary<unknown> {
  const { items = {}, prefixItems, minItems = 0, maxItems = minItems + 4 } = schema;
  if (prefixItems) return fc.tuple(...prefixItems.map((item) => toArbitrary(item, document)));
  return fc.array(toArbitrary(items, document), {
    minLength: minItems,
    maxLength: Math.min(maxItems, minItems + 4),
  });
}

function toText({
  format,
  pattern,
  minLength = 0,
  maxLength = 40,
}: JsonSchema): fc.Arbitrary<string> {
  const since = { min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true };
  if (format === 'date-time') return fc.date(since).map((date) => date.toISOString());
  if (format === 'date') return fc.date(since).map((date) => date.toISOString().slice(0, 10));
  if (format === 'uuid') return fc.uuid({ version: 4 });
  if (format === 'uri') return fc.webUrl();
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.string({
    unit: fc.constantFrom(
      'a',
      'Z',
      'ß',
      '漢',
      '🙂',
      ' ',
      '\n',
      '"',
      '\\',
      '\0',
      '\ud83d',
      '<',
      "'",
      '%',
    ),
    minLength,
    maxLength: Math.min(maxLength, minLength + 30),
  });
}

/** What nobody expects anywhere. */
const oddities: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -0,
    1e308,
    -1,
    2 ** 53,
    '',
    '\0',
    '\ud83d',
    '../..',
    "'; drop table oxbow.response; --",
    '${jndi:ldap://x}',
    '%00',
    '٣',
    [],
    {},
    [[[[[[[[[[]]]]]]]]]],
    { constructor: { prototype: 1 } },
    { $ref: '#' },
    'NaN',
    '9999-12-31T23:59:59.999Z',
    '0000-00-00T00:00:00Z',
    'x'.repeat(20_001),
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Values of a schema that have something odd at one place. */
export function toSpoiled(schema: JsonSchema, document: Document): fc.Arbitrary<unknown> {
  return spoil(toArbitrary(schema, document));
}

/** The same values, with something odd at one place. */
export function spoil(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const way = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 });
  return fc
    .tuple(values, oddities, way)
    .map(([value, oddity, steps]) => replaceAt(value, steps, oddity));
}

/** Puts something in the place to which the numbers lead. */
function replaceAt(value: unknown, way: readonly number[], oddity: unknown): unknown {
  const [step, ...rest] = way;
  if (step === undefined || typeof value !== 'object' || value === null) return oddity;
  const keys = Object.keys(value);
  if (keys.length === 0) return oddity;
  const key = keys[step % keys.length] ?? '';
  const inner = (value as Record<string, unknown>)[key];
  const changed = rest.length === 0 ? oddity : replaceAt(inner, rest, oddity);
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) => (String(index) === key ? changed : each));
  }
  // A sixth of the places lose or gain a key instead.
  if (step % 6 === 5) return { ...value, [`${key}x`]: changed };
  if (step % 6 === 4)
    return Object.fromEntries(Object.entries(value).filter(([own]) => own !== key));
  return { ...value, [key]: changed };
}
