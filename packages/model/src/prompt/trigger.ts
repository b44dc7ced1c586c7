import type { Fault } from '../fault/fault.js';

/** Something that a prompt can wait for. */
export type Trigger =
  | { type: 'now' }
  /** Milliseconds since the prompt has been there. */
  | { type: 'delay'; after: number }
  /** The share of the page's height that has been scrolled past, 0 to 1. */
  | { type: 'scroll'; share: number }
  /** An element of the page comes into sight. */
  | { type: 'seen'; selector: string }
  /** The person seems to leave. */
  | { type: 'exit' }
  /** An event of this name happens anywhere in the page. */
  | { type: 'event'; name: string };

/** What could be read of `trigger`. */
export interface TriggerReading {
  /** In the order in which they are written; any of them will do. */
  triggers: Trigger[];
  /** What could not be read, by its place among the parts: `[1]`. */
  faults: Fault[];
}

const forms =
  'expected "now", "delay 10s", "scroll 50%", "seen #reviews", "exit" or "event order-placed"';

/** A prompt does not wait longer than this, in milliseconds: longer visits are hardly ever one. */
const longestDelay = 3_600_000;

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000 };

/**
 * Reads what a prompt waits for, as in `delay 10s, exit`. Parts are told apart by commas, but for those inside of brackets
 * and quotation marks of a selector. Never throws.
 */
export function readTriggers(text: string): TriggerReading {
  const triggers: Trigger[] = [];
  const faults: Fault[] = [];
  splitParts(text).forEach((part, index) => {
    const read = readTrigger(part.trim());
    if (typeof read === 'string') faults.push({ path: `[${index}]`, message: read });
    else triggers.push(read);
  });
  return { triggers, faults };
}

/** @returns what was expected, where the part is none */
function readTrigger(part: string): Trigger | string {
  const [, word = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(part) ?? [];
  switch (word) {
    case 'now':
    case 'exit':
      return rest === '' ? { type: word } : `expected "${word}" alone`;
    case 'delay':
      return readDelay(rest);
    case 'scroll':
      return readScroll(rest);
    case 'seen':
      return rest === ''
        ? 'expected a selector, as in "seen #reviews"'
        : { type: word, selector: rest };
    case 'event':
      return /^\S+$/.test(rest)
        ? { type: word, name: rest }
        : 'expected the name of one event, as in "event order-placed"';
    default:
      return forms;
  }
}

function readDelay(text: string): Trigger | string {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*(ms|s|min)$/.exec(text) ?? [];
  const after = Number(number) * (units[unit] ?? NaN);
  return after <= longestDelay
    ? { type: 'delay', after }
    : 'expected a time of at most an hour, as in "delay 10s"; units are ms, s and min';
}

function readScroll(text: string): Trigger | string {
  const [, number] = /^(\d+(?:\.\d+)?)\s*%$/.exec(text) ?? [];
  const share = Number(number) / 100;
  return share <= 1
    ? { type: 'scroll', share }
    : 'expected a share of the page from 0% to 100%, as in "scroll 50%"';
}

function splitParts(text: string): string[] {
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (const character of text) {
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') depth -= 1;
    if (character === ',' && depth <= 0 && !quote) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
