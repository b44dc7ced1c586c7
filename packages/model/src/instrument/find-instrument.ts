import type { Instrument } from './instrument.js';
import { maturity5 } from './maturity5.js';
import { ox6 } from './ox6.js';
import { toVariant } from './to-variant.js';

/** Ids of the instruments that ship with Oxbow, variants too. */
export const instrumentIds = ['ox6', 'ox7', 'ox5', 'ox6l', 'maturity5'] as const;

/** The instruments themselves, which weigh much: widgets load this module late, or take the instrument from their host. */
const shipped: ReadonlyMap<string, Instrument> = new Map(
  instrumentIds.flatMap((id) => {
    const found = toVariant(ox6, id) ?? toVariant(maturity5, id);
    return found ? [[id, found]] : [];
  }),
);

/** An instrument that ships with Oxbow, or a variant of one as an instrument; `undefined` where there is none of this id. */
export function findInstrument(id: string): Instrument | undefined {
  return shipped.get(id);
}

/**
 * Ids under which the answers to an instrument may be counted: its own and those of its variants. Of one wave only one may
 * be published, and people are asked under one at a time.
 */
export function familyOf(instrument: Pick<Instrument, 'id' | 'variants'>): string[] {
  const own = toIds(instrument);
  const shipped = [ox6, maturity5].map(toIds).find((ids) => own.some((id) => ids.includes(id)));
  return [...new Set([...own, ...(shipped ?? [])])];
}

function toIds({ id, variants = [] }: Pick<Instrument, 'id' | 'variants'>): string[] {
  return [id, ...variants.map((variant) => variant.id)];
}
