import type { Side } from '@oxbow/model/side';
import { fillPieces, toPieces, type Piece } from '../element/wording.js';
import type { Curve, CurvePoint } from './curves.js';
import { roundFelt, type Formats } from './formats.js';
import type { JourneyContent } from './reading.js';
import type { JourneySetting } from './strings.js';

/** Where one side feels least well. */
interface Lowest {
  value: string;
  /** Whether it is the lowest of several, the same everywhere, or the only one. */
  kind: 'Lowest' | 'Even' | 'One';
  /** Empty where it is the same everywhere. */
  where: Piece[];
}

/** Words where each side feels least well, and how often what happened departed from the plan. */
export function toSentence(
  content: JourneyContent,
  curves: readonly Curve[],
  setting: JourneySetting,
  formats: Formats,
): Piece[] {
  const felt = toFelt(curves, setting, formats);
  const departed = toDeparted(content, setting, formats);
  return departed === undefined ? felt : [...felt, ...toPieces(` ${departed}`)];
}

function toFelt(curves: readonly Curve[], { text }: JourneySetting, formats: Formats): Piece[] {
  const lowest = new Map(
    curves.map(({ side, points }) => [side, lowestOf(points.flat(), formats, text)]),
  );
  const [customers, employees] = [lowest.get('customer'), lowest.get('employee')];
  if (!customers && !employees) return toPieces(text('nobodyAsked'));
  if (customers?.kind === 'Lowest' && employees?.kind === 'Lowest') {
    const isSame = JSON.stringify(customers.where) === JSON.stringify(employees.where);
    const values = { customers: customers.value, employees: employees.value };
    return fillPieces(text(isSame ? 'lowestSame' : 'lowestBoth', values), {
      where: customers.where,
      other: employees.where,
    });
  }
  const told = ([side, one]: [Side, Lowest | undefined]): Piece[] => {
    if (!one) return toPieces(text(`${side}Unasked`));
    return fillPieces(text(`${side}${one.kind}`, { value: one.value }), { where: one.where });
  };
  return [...lowest].flatMap((one, index) => [...(index > 0 ? toPieces(' ') : []), ...told(one)]);
}

function lowestOf(
  points: readonly CurvePoint[],
  { felt, named, join }: Formats,
  text: JourneySetting['text'],
): Lowest | undefined {
  const values = points.map(({ value }) => roundFelt(value));
  if (values.length === 0) return undefined;
  const value = Math.min(...values);
  const { bound } = points[values.indexOf(value)] ?? {};
  const names = points.filter((_, index) => values[index] === value).map(({ title }) => title);
  const isEven = names.length === points.length;
  const kind = !isEven ? 'Lowest' : points.length > 1 ? 'Even' : 'One';
  const where =
    names.length <= 2 ? join(names.map(named)) : toPieces(text('places', { count: names.length }));
  return { value: felt(value, bound), kind, where: kind === 'Even' ? [] : where };
}

function toDeparted(
  { actuals }: JourneyContent,
  { text }: JourneySetting,
  { people }: Formats,
): string | undefined {
  if (!actuals) return undefined;
  if (actuals.people === 0) return text('notBegun');
  const count = Object.values(actuals.deviations).reduce((sum, one) => sum + one, 0);
  return text(count === 0 ? 'asPlanned' : 'departed', { count, people: people(actuals.people) });
}
