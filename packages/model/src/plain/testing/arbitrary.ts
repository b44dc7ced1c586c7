import fc from 'fast-check';
import type * as z from 'zod/mini';

/** What a zod schema says of itself, as far as values can be made from it. */
interface Definition {
  type: string;
  checks?: { _zod: { def: Limits } }[];
  shape?: Record<string, Schema>;
  options?: Schema[];
  values?: unknown[];
  entries?: Record<string, string>;
  element?: Schema;
  innerType?: Schema;
  valueType?: Schema;
  pattern?: RegExp;
  format?: string;
}

interface Limits {
  check: string;
  minimum?: number;
  maximum?: number;
  value?: number;
  inclusive?: boolean;
  pattern?: RegExp;
}

type Schema = z.ZodMiniType;

/** Texts that forms of ours want, since nobody can guess them from a schema's own check. */
const texts = [
  '2026-03-01T09:14:00Z',
  '2026-03-01T09:14:00.000+01:00[Europe/Berlin]',
  '2025-02-29T09:14:00Z',
  '2025-02-30T24:00:00Z',
  '2026-03-01',
  'now',
  'delay 10s',
  'delay 9999s',
  'scroll 50%',
  'seen #reviews',
  '/shop/*',
  'https://example.com/a-b',
  'https://xn--example.com',
  'mailto:a@example.com',
  'tel:+49 30 1234567',
  'end',
  '0197a3f2-6c1e-7b11-8a52-3f0c5d2e9b41',
  '0'.repeat(22),
];

/** Values that no schema of ours takes as they are, or that lie just beside what it takes. */
const odd = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  ' ',
  0,
  -1,
  11,
  0.5,
  1e300,
  2 ** 53,
  NaN,
  Infinity,
  true,
  [],
  {},
  [undefined],
  'x'.repeat(61),
  'x'.repeat(5001),
  'x'.repeat(20_001),
  { __proto__: null, type: 'nps' },
);

/**
 * Values for a schema: most are taken by it, some are spoiled in one place or another, so that whoever reads by another way
 * can be held against it.
 */
export function arbitraryOf(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const asIs: Treat = (part) => part;
  return fc.oneof(
    ...[0, 2].flatMap((optional) => [
      make(schema, { treat: asIs, optional }),
      spoiled(make(schema, { treat: spoiled, optional })),
    ]),
  );
}

type Treat = (part: fc.Arbitrary<unknown>) => fc.Arbitrary<unknown>;

interface Way {
  /** What is done to each part. */
  treat: Treat;
  /** How often parts are there that may be absent, to one time that they are not. */
  optional: number;
}

function make(schema: Schema | undefined, way: Way): fc.Arbitrary<unknown> {
  if (!schema) return fc.anything();
  const definition = (schema as unknown as { _zod: { def: Definition } })._zod.def;
  const limits = (definition.checks ?? []).map(({ _zod }) => _zod.def);
  const least = limits.find(({ check }) => check === 'min_length')?.minimum ?? 0;
  const most = limits.find(({ check }) => check === 'max_length')?.maximum ?? least + 4;
  const { treat, optional } = way;
  switch (definition.type) {
    case 'string':
      return makeText(schema, definition, least, most);
    case 'number':
      return makeNumber(limits);
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...(definition.values ?? []));
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries ?? {}));
    case 'union':
      return fc.oneof(...(definition.options ?? []).map((one) => treat(make(one, way))));
    case 'optional':
      return fc.oneof(
        { arbitrary: fc.constant(undefined), weight: 1 },
        { arbitrary: treat(make(definition.innerType, way)), weight: optional },
      );
    case 'array':
      return fc.array(treat(make(definition.element, way)), {
        minLength: least,
        maxLength: Math.min(most, least + 3),
      });
    case 'record':
      return fc.dictionary(
        fc.constantFrom('en', 'de', 'fr-CH', 'x'),
        treat(make(definition.valueType, way)),
        { minKeys: 1, noNullPrototype: true },
      );
    case 'object':
      return makeObject(definition.shape ?? {}, way);
    default:
      return fc.anything();
  }
}

function makeObject(shape: Record<string, Schema>, way: Way): fc.Arbitrary<unknown> {
  const parts = Object.entries(shape).map(([key, part]): [string, fc.Arbitrary<unknown>] => [
    key,
    way.treat(make(part, way)),
  ]);
  return fc
    .record(Object.fromEntries(parts), { noNullPrototype: true })
    .map((value) =>
      Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)),
    );
}

function makeText(
  schema: Schema,
  { pattern, format, checks = [] }: Definition,
  least: number,
  most: number,
): fc.Arbitrary<unknown> {
  if (format === 'uuid') return fc.uuid();
  const limits = checks.map(({ _zod }) => _zod.def);
  const form = pattern ?? limits.find((limit) => limit.pattern)?.pattern;
  const fits = texts.filter((one) => schema.safeParse(one).success);
  const isGuessable = limits.every(({ check }) => check !== 'custom');
  if (form && isGuessable) return fc.stringMatching(form, { size: 'small' });
  if (!isGuessable && !form) return fc.constantFrom(...fits);
  const any = form
    ? fc.stringMatching(form, { size: 'small' })
    : fc.string({ minLength: least, maxLength: Math.min(most, least + 8) });
  return fits.length > 0 ? fc.oneof(any, fc.constantFrom(...fits)) : any;
}

function makeNumber(limits: Limits[]): fc.Arbitrary<unknown> {
  const low = limits.find(({ check }) => check === 'greater_than')?.value ?? -100;
  const high = limits.find(({ check }) => check === 'less_than')?.value ?? low + 1000;
  const whole = fc.integer({ min: Math.ceil(low), max: Math.floor(high) });
  return whole;
}

/** Spoils now and then. */
function spoiled(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const extra = fc.tuple(arbitrary, fc.constantFrom('extra', 'constructor', 'toString'));
  return fc.oneof(
    { arbitrary, weight: 40 },
    { arbitrary: odd, weight: 1 },
    {
      arbitrary: extra.map(([value, key]) =>
        typeof value === 'object' && value !== null ? { ...value, [key]: 1 } : value,
      ),
      weight: 1,
    },
  );
}
