import assert from 'node:assert/strict';
import { Queue, type Batch, type Entry, type QueueLimits } from '../ingest/queue.js';

/** An entry that a test can name. */
export interface Named extends Entry {
  name: string;
}

/** What happens to a queue, and what has to come of it; `at` are milliseconds. */
export type Step =
  /** An entry comes, by its name; its rows (1), bytes (1) and keys (none), and whether it is taken in. */
  | {
      at: number;
      offer: string;
      lane?: string;
      rows?: number;
      bytes?: number;
      keys?: string;
      in?: false;
    }
  /** What goes now, as `lane: names`. */
  | { at: number; take: string | undefined }
  /** In how many milliseconds to look again. */
  | { at: number; wait: number | undefined }
  /** The batch that was taken as the nth, from 0, is written. */
  | { done: number }
  | { idle: boolean };

/** Small ones, so that few entries reach them. */
export const queueLimits: QueueLimits = {
  rowsAtOnce: 5,
  window: 3,
  statements: { lane: 2, all: 3 },
  rows: { lane: 10, all: 16 },
  bytes: { lane: 100, all: 150 },
};

/** Does one step after the other with a queue of `queueLimits`. */
export function walk(steps: readonly Step[]): void {
  const queue = new Queue<Named>(queueLimits);
  const taken: Batch<Named>[] = [];
  steps.forEach((step, place) => {
    const message = `step ${place}`;
    if ('offer' in step) {
      const {
        at,
        offer: name,
        lane = 'shop',
        rows = 1,
        bytes = 1,
        keys = '',
        in: isTaken = true,
      } = step;
      const entry = { name, rows, bytes, keys: new Set(keys.split(' ').filter(Boolean)) };
      assert.equal(queue.offer(lane, entry, at), isTaken, message);
    } else if ('take' in step) {
      const batch = queue.take(step.at);
      if (batch) taken.push(batch);
      const told = batch && `${batch.lane}: ${batch.entries.map((each) => each.name).join(' ')}`;
      assert.equal(told, step.take, message);
    } else if ('wait' in step) assert.equal(queue.wait(step.at), step.wait, message);
    else if ('done' in step) queue.done(taken[step.done]!);
    else assert.equal(queue.idle, step.idle, message);
  });
}
