import type { Touchpoint } from '@oxbow/model/touchpoint';
import { isUnavailable } from '../database/database.js';
import { Problem } from '../problem.js';
import type { ResponseItem, ResponseOutcome, ResponseStore } from '../store/response-store.js';
import type { TimelineStore, TouchpointOutcome } from '../store/timeline-store.js';
import { Batcher, OverloadedError, type Kind } from './batcher.js';
import type { QueueLimits } from './queue.js';

/** The stores whose records may be stored together with those of others. */
export interface IngestStores {
  responses: Pick<ResponseStore, 'addResponses' | 'replacePart'>;
  timeline: Pick<TimelineStore, 'addTouchpoints'>;
}

/** What an id, times and short words of a record take, about: characters. */
const usualSize = 500;

/**
 * Where requests hand in what they want stored: it looks like the stores, and stores what comes at the same time together.
 * What employees say has stores of its own that nothing is shared with.
 */
export class Ingest {
  readonly #batcher: Batcher;
  readonly #responses: Kind<ResponseItem, ResponseOutcome>;
  readonly #store: IngestStores['responses'];
  readonly #touchpoints: Kind<Touchpoint, TouchpointOutcome>;
  #observe: (seconds: number) => void = () => {};
  #waiting = 0;

  /** @param limits other than the usual ones */
  constructor({ responses, timeline }: IngestStores, limits?: QueueLimits) {
    this.#batcher = new Batcher({ isHopeless: isAway, ...(limits && { limits }) });
    this.#store = responses;
    this.#responses = {
      write: (site, items) => responses.addResponses(site, items),
      keyOf: ({ customer }) => customer,
      sizeOf: ({ response }) =>
        response.answers.reduce((sum, { value }) => sum + String(value).length, usualSize),
    };
    this.#touchpoints = {
      write: (site, touchpoints) => timeline.addTouchpoints(site, touchpoints),
      keyOf: ({ customer }) => customer,
      sizeOf: ({ title, detail = '' }) => usualSize + title.length + detail.length,
    };
  }

  /**
   * Keeps responses, as `ResponseStore.addResponses` does.
   * @throws Problem 503 when there is no room for them
   */
  addResponses(site: string, items: readonly ResponseItem[]): Promise<ResponseOutcome[]> {
    return this.#add(site, 'responses', this.#responses, items);
  }

  /** Puts a later part of a response in the place of an earlier one, as `ResponseStore.replacePart` does. */
  replacePart(site: string, item: ResponseItem): Promise<boolean> {
    return this.#store.replacePart(site, item);
  }

  /**
   * Keeps touchpoints, as `TimelineStore.addTouchpoints` does.
   * @throws Problem 503 when there is no room for them
   */
  addTouchpoints(site: string, touchpoints: readonly Touchpoint[]): Promise<TouchpointOutcome[]> {
    return this.#add(site, 'touchpoints', this.#touchpoints, touchpoints);
  }

  /** How many records wait to be stored. */
  get waiting(): number {
    return this.#waiting;
  }

  /** @param observe is told how long the records of a request took, from their arrival to their commit */
  watch(observe: (seconds: number) => void): void {
    this.#observe = observe;
  }

  /** Takes nothing more; resolves when all that was taken is stored, or failed. */
  stop(): Promise<void> {
    return this.#batcher.stop();
  }

  async #add<Item, Outcome>(
    site: string,
    name: string,
    kind: Kind<Item, Outcome>,
    items: readonly Item[],
  ): Promise<Outcome[]> {
    const start = performance.now();
    this.#waiting += items.length;
    try {
      const outcomes = await this.#batcher.add(site, name, kind, items);
      if (items.length > 0) this.#observe((performance.now() - start) / 1000);
      return outcomes;
    } catch (error) {
      if (!(error instanceof OverloadedError)) throw error;
      const detail = 'Nothing of this request was stored: send it again, later.';
      throw new Problem('overloaded', detail, { headers: { 'Retry-After': '1' } });
    } finally {
      this.#waiting -= items.length;
    }
  }
}

/** Whether nothing can be stored at all now. Of two that waited for each other, each can be stored by itself. */
function isAway(error: unknown): boolean {
  return isUnavailable(error) && !/^(40001|40P01)$/.test((error as { code?: string }).code ?? '');
}
