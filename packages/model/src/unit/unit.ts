import * as z from 'zod/mini';
import { Translation } from '../translation/translation.js';

/** Most units of one organisation. */
export const mostUnits = 5000;

/** The id of a unit, as the organisation and its tokens name it. */
export const UnitId = z
  .string()
  .check(z.regex(/^[\w.-]{1,60}$/, 'expected 1 to 60 letters, digits, ., - or _'));

/** A part of an organisation: a team, a department, a division. */
export const Unit = z.strictObject({
  id: UnitId,
  title: Translation,
  /** The unit it belongs to; without it, it stands right under the whole. */
  parent: z.optional(UnitId),
  /** How many people it has, with those of the units below it: 1 to 10 million. */
  people: z.optional(z.int().check(z.gte(1), z.lte(1e7))),
});
export type Unit = z.infer<typeof Unit>;

/**
 * An organisation as a tree: 1 to 5000 units, each with an id of its own, each parent one of them, no unit above itself.
 * Several may stand without a parent: the whole is above all of them and is no unit.
 */
export const Units = z.strictObject({
  units: z
    .array(Unit)
    .check(
      z.minLength(1),
      z.maxLength(mostUnits),
      z.refine(haveOwnIds, 'two units share an id'),
      z.refine(haveKnownParents, 'a unit names a parent that is not there'),
      z.refine(haveNoCycle, 'a unit stands above itself'),
    ),
});
export type Units = z.infer<typeof Units>;

function haveOwnIds(units: readonly Unit[]): boolean {
  return new Set(units.map(({ id }) => id)).size === units.length;
}

function haveKnownParents(units: readonly Unit[]): boolean {
  const ids = new Set(units.map(({ id }) => id));
  return units.every(({ parent }) => parent === undefined || ids.has(parent));
}

function haveNoCycle(units: readonly Unit[]): boolean {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  // Each unit is walked over once: what leads to a unit that is known to end has an end too.
  const ending = new Set<string>();
  for (const { id } of units) {
    const path = new Set<string>();
    let step: string | undefined = id;
    while (step !== undefined && !ending.has(step)) {
      if (path.has(step)) return false;
      path.add(step);
      step = parents.get(step);
    }
    for (const each of path) ending.add(each);
  }
  return true;
}
