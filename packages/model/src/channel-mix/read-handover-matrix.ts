import { channels, toChannel } from '../channel/channels.js';
import type { Channel } from '../channel/channel.js';
import { mostFaults, type Fault } from '../fault/fault.js';
import { isRecord } from '../plain/plain.js';
import type { HandoverCount, HandoverMatrix } from './handover-matrix.js';

/** What could be read of a host's handovers. */
export interface HandoverMatrixReading {
  /** Absent where there is no list of cells. */
  handovers?: HandoverMatrix;
  /** The first of what was left out, and why; paths from the matrix. */
  faults: Fault[];
  /** Cells that the host gave; 1 where there is no list. */
  total: number;
  /** How many of `total` were left out. */
  invalid: number;
}

const counts = ['count', 'carried', 'lost', 'unstated', 'inferred'] as const;

/**
 * Reads handovers of a host leniently: a cell that cannot be read, or whose parts are not its count, is left out and named; a
 * channel that there is not is `other`, and cells of the same two channels are added. Never throws, whatever the host's getters
 * do. It does without a schema.
 */
export function readHandoverMatrix(value: unknown): HandoverMatrixReading {
  try {
    return read(value);
  } catch {
    return unusable('reading these handovers throws');
  }
}

function read(value: unknown): HandoverMatrixReading {
  const list = isRecord(value) ? value['cells'] : undefined;
  if (!Array.isArray(list)) return unusable('expected handovers with a list of "cells"');
  const faults: Fault[] = [];
  const cells = new Map<string, HandoverCount>();
  let invalid = 0;
  // Spread, since a host's list may have holes.
  for (const [index, one] of [...(list as unknown[])].entries()) {
    const cell = readCell(one);
    if (typeof cell === 'string') {
      invalid += 1;
      if (faults.length < mostFaults)
        faults.push({ path: `cells[${index}]`, message: `expected ${cell}` });
      continue;
    }
    const key = keyOf(cell.from, cell.to);
    const known = cells.get(key);
    if (known) for (const name of counts) known[name] += cell[name];
    else cells.set(key, cell);
  }
  const good = [...cells.values()].filter(({ count }) => count > 0);
  const found = new Set(good.flatMap(({ from, to }) => [from, to]));
  const order = [...channels, null].flatMap((from) => channels.map((to) => keyOf(from, to)));
  const handovers: HandoverMatrix = {
    channels: channels.filter((channel) => found.has(channel)),
    cells: order.flatMap((key) => good.filter(({ from, to }) => keyOf(from, to) === key)),
    total: good.reduce((sum, { count }) => sum + count, 0),
  };
  return { handovers, faults, total: list.length, invalid };
}

const keyOf = (from: Channel | null, to: Channel) => `${from ?? ''} ${to}`;

/** @returns what was expected, where it cannot be read */
function readCell(value: unknown): HandoverCount | string {
  try {
    if (!isRecord(value)) return 'an object';
    const { from = null, to } = value;
    if (from !== null && typeof from !== 'string') return 'a channel or null as "from"';
    if (typeof to !== 'string') return 'a channel as "to"';
    const cell: HandoverCount = {
      from: from === null ? null : toChannel(from).channel,
      to: toChannel(to).channel,
      ...{ count: 0, carried: 0, lost: 0, unstated: 0, inferred: 0 },
    };
    for (const name of counts) {
      const count = value[name];
      if (!Number.isSafeInteger(count) || Number(count) < 0) return `a whole number as "${name}"`;
      cell[name] = Number(count);
    }
    const { count, carried, lost, unstated, inferred } = cell;
    if (carried + lost + unstated !== count)
      return '"carried", "lost" and "unstated" to be "count"';
    return inferred > count ? '"inferred" to be no more than "count"' : cell;
  } catch {
    return 'a cell whose reading does not throw';
  }
}

function unusable(message: string): HandoverMatrixReading {
  return { faults: [{ path: '', message }], total: 1, invalid: 1 };
}
