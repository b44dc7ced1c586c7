import type { CustomerTimeline } from '../customer-timeline.js';
import { IdleWork } from '../idle-work.js';
import { toFilterView, type FilterView } from './filter-view-model.js';
import type { ToolsWording } from './strings.js';
import type { TimelineTools } from './timeline-tools.js';
import { ValueCounts, type Choice } from './value-counts.js';

/** Narrows a timeline to what a person chooses of what there is. */
export class Filtering {
  readonly #host: CustomerTimeline;
  readonly #tools: TimelineTools;
  readonly #wording: ToolsWording;
  readonly #work: IdleWork;
  #counts: ValueCounts;
  /** Which they were when they were counted. */
  #version = -1;
  #written: Partial<Record<Choice, string>> = {};

  constructor(host: CustomerTimeline, tools: TimelineTools, wording: ToolsWording) {
    this.#host = host;
    this.#tools = tools;
    this.#wording = wording;
    this.#counts = new ValueCounts(tools.all);
    this.#work = new IdleWork(host, (isInterrupted) => {
      const isDone = this.#counts.run(isInterrupted);
      if (isDone) host.requestUpdate();
      return isDone;
    });
  }

  get view(): FilterView {
    const { filter, isStory } = this.#tools;
    return toFilterView(filter, this.#counts, this.#written, this.#wording, isStory);
  }

  /** Counts what there is, unless that was done. */
  takeUp(): void {
    const { all, version, isSettled } = this.#tools;
    // Their places are others once they are in order.
    if (version === this.#version || !isSettled) return;
    this.#version = version;
    this.#counts = new ValueCounts(all);
    this.#work.start();
  }

  /** Forgets what was counted and written. */
  forget(): void {
    this.#version = -1;
    this.#written = {};
  }

  /** Chooses a value, or no longer. */
  choose(choice: Choice, value: string, isChosen: boolean): void {
    const { filter } = this.#tools;
    const others = (filter[choice] ?? []).filter((one) => one !== value);
    const { [choice]: _, ...rest } = filter;
    const values = isChosen ? [...others, value] : others;
    this.#tools.choose(values.length === 0 ? rest : { ...rest, [choice]: values });
  }

  /** A person writes a value. */
  write(choice: Choice, words: string): void {
    this.#written = { ...this.#written, [choice]: words };
    this.#host.requestUpdate();
  }

  /** Chooses what was written. */
  add(choice: Choice): void {
    const value = this.#written[choice]?.trim() ?? '';
    if (value === '') return;
    const { [choice]: _, ...others } = this.#written;
    this.#written = others;
    this.choose(choice, value, true);
  }

  /** Chooses a first or last day; an empty one takes it away. */
  chooseDay(end: 'from' | 'until', day: string): void {
    const { [end]: _, ...rest } = this.#tools.filter;
    this.#tools.choose(day === '' ? rest : { ...rest, [end]: day });
  }

  /** No longer asks for words. */
  dropWords(): void {
    const { words: _, ...rest } = this.#tools.filter;
    this.#tools.choose(rest);
  }

  clear(): void {
    this.#written = {};
    this.#tools.choose({});
  }
}
