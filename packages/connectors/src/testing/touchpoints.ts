import { channels } from '@oxbow/model/channel';
import { MaskedField, type Touchpoint } from '@oxbow/model/touchpoint';
import fc from 'fast-check';

/** Letters by which cells, rows and formulas begin and end, beside usual ones. */
const odd = fc.constantFrom(
  ...["'", '=', '+', '-', '@', '\t', '\r', '\n', ',', ';', '|', '"', ' ', '\u00A0', '\uFEFF'],
  ...['＝', '＠', '\0', '\u202E', '\u2028', '0', '1', 'a', 'é', '你', '😀', '\u{1F468}\u200D'],
);

const text = (most: number) =>
  fc.oneof(
    fc.string({ unit: odd, minLength: 1, maxLength: most }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: most }),
    fc.string({ minLength: 1, maxLength: most }),
  );

const name = text(60);

const number = (min: number, max: number) =>
  // −0 is 0 in every table.
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);

const at = fc
  .tuple(
    fc.date({
      min: new Date('0001-01-02T00:00:00Z'),
      max: new Date('9999-12-30T00:00:00Z'),
      noInvalidDate: true,
    }),
    fc.constantFrom('Z', '+00:00', '-11:00', '+05:45'),
  )
  .map(([date, offset]) => date.toISOString().replace('Z', offset));

/** Any touchpoint whose texts are well formed and not empty. */
export const touchpoints: fc.Arbitrary<Touchpoint> = fc
  .record(
    {
      id: name,
      customer: name,
      at,
      channel: fc.constantFrom(...channels),
      originalchannel: name,
      type: name,
      category: name,
      direction: fc.constantFrom('in', 'out', 'internal'),
      title: text(200),
      detail: text(400),
      team: name,
      agent: name,
      place: name,
      case: name,
      previous: name,
      source: name,
      link: fc.constantFrom(
        'https://example.com/a?b=%2C&c=1,2;3',
        'tel:+4940123456',
        'mailto:jo@example.com',
      ),
      amount: fc.record({
        value: number(-1e15, 1e15),
        currency: fc.constantFrom('EUR', 'GBP', 'JPY'),
      }),
      alongside: fc.constantFrom(...channels),
      handover: fc.oneof(
        fc.record({ reason: text(60), carried: fc.boolean() }, { requiredKeys: ['reason'] }),
        fc.record({ carried: fc.boolean() }),
      ),
      loyalty: fc.record(
        { points: number(-1e15, 1e15), balance: number(-1e15, 1e15) },
        { requiredKeys: ['points'] },
      ),
      search: fc.record({ words: text(60), results: fc.nat() }, { requiredKeys: ['words'] }),
      campaign: name,
      masked: fc.uniqueArray(fc.constantFrom(...MaskedField.options), { maxLength: 3 }),
      rating: fc.record({ value: number(0, 100), maximum: number(Number.MIN_VALUE, 100) }),
      sentiment: fc.record({ value: number(-1, 1), source: name }),
      side: fc.constant('customer' as const),
      confidential: fc.boolean(),
    },
    {
      noNullPrototype: true,
      requiredKeys: ['id', 'at', 'channel', 'type', 'direction', 'title', 'side'],
    },
  )
  .filter(({ channel, alongside }) => channel !== alongside)
  .map((touchpoint) => structuredClone(touchpoint) as Touchpoint);
