import { toFaults, type Fault } from '@oxbow/model/fault';
import * as z from 'zod/mini';
import { Problem } from '../problem.js';
import type { Parameters } from './operation.js';

/** A parameter that is a whole number. */
export function integer(least: number, most: number) {
  const error = `expected a number from ${least} to ${most}`;
  return z.pipe(
    z.transform((text) => (/^-?\d{1,15}$/.test(String(text)) ? Number(text) : text)),
    z.int(error).check(z.gte(least, error), z.lte(most, error)),
  );
}

/** A parameter that is `true` or `false`. */
export function flag() {
  return z.pipe(
    z.transform((text) => ({ true: true, false: false })[String(text)] ?? text),
    z.boolean('expected true or false'),
  );
}

/**
 * Reads the query of an address: each name once, but for parameters that are lists.
 * @throws Problem 400 that names each parameter which is unknown, given twice or not what it may be
 */
export function readQuery(schema: Parameters, given: Record<string, string[]>): unknown {
  const values: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [name, texts] of Object.entries(given)) {
    const parameter = schema.shape[name];
    if (!parameter) faults.push({ path: name.slice(0, 60), message: 'unknown parameter' });
    else if (isList(parameter)) values[name] = texts;
    else if (texts.length > 1) faults.push({ path: name, message: 'given more than once' });
    else values[name] = texts[0];
  }
  return parse(schema, values, faults);
}

/**
 * Reads the parts of an address that are parameters.
 * @throws Problem 400
 */
export function readParams(schema: Parameters, given: Record<string, string>): unknown {
  return parse(schema, given, []);
}

function parse(schema: Parameters, values: Record<string, unknown>, faults: Fault[]): unknown {
  const result = schema.safeParse(values);
  const all = [...faults, ...(result.success ? [] : toFaults(result.error.issues))];
  const [first] = all;
  if (first) {
    throw new Problem(
      'malformed-request',
      `The parameter ${first.path} is not valid: ${first.message}.`,
      { errors: all.slice(0, 20) },
    );
  }
  return result.data;
}

/** True for a parameter that may be given several times. */
export function isList(schema: z.ZodMiniType): boolean {
  const { type, innerType } = schema._zod.def as { type: string; innerType?: z.ZodMiniType };
  return type === 'array' || (innerType !== undefined && isList(innerType));
}
