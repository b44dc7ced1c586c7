import type { CustomerTimeline } from '../customer-timeline.js';
import { IdleWork } from '../idle-work.js';
import { TextSearch } from './text-search.js';
import type { ToolsWording } from './strings.js';
import type { TimelineTools } from './timeline-tools.js';

/** Milliseconds between two drawings while words are looked for. */
const redraw = 100;
/** Milliseconds without a letter after which only the matches are shown, where a person wants that. */
const pause = 300;

/** What the panel shows in which words are found. */
export interface FindView {
  words: string;
  /** How many were found, and which of them is the current one. */
  stand: string;
  isOnly: boolean;
  /** Whether there is a match to go to. */
  hasMatches: boolean;
  /** Said where there is more than what is loaded. */
  hint: string | undefined;
}

/** Finds words in what a timeline shows, while a person writes them, and goes from match to match. */
export class Finding {
  readonly #host: CustomerTimeline;
  readonly #tools: TimelineTools;
  readonly #wording: ToolsWording;
  readonly #search: TextSearch;
  readonly #work: IdleWork;
  /** As it is in the field: a space at its end is one between two words. */
  #written = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drawn = 0;
  /** The first match is gone to as soon as there is one. */
  #isAwaited = false;
  #isUnsaid = false;

  constructor(host: CustomerTimeline, tools: TimelineTools, wording: ToolsWording) {
    this.#host = host;
    this.#tools = tools;
    this.#wording = wording;
    this.#search = new TextSearch(() => tools.shown);
    this.#work = new IdleWork(host, (isInterrupted) => this.#run(isInterrupted));
  }

  get words(): string {
    return this.#search.words;
  }

  get view(): FindView {
    const { text } = this.#wording;
    const { count } = this.#search;
    return {
      words: this.#written,
      stand: this.#stand,
      isOnly: this.#isOnly,
      hasMatches: count > 0,
      hint: this.#search.isOn && this.#tools.hasOlder ? text('findLoaded') : undefined,
    };
  }

  /** Whether a record is found, and the current match. */
  foundOf(number: number, position: number): 'match' | 'current' | undefined {
    if (!this.#search.isMatch(number)) return undefined;
    return this.#search.current === position ? 'current' : 'match';
  }

  /** A person writes. */
  write(words: string): void {
    const isOnly = this.#isOnly;
    this.#written = words;
    this.#search.words = words;
    this.#isAwaited = this.#search.isOn;
    this.#start();
    clearTimeout(this.#timer);
    if (isOnly) this.#timer = setTimeout(() => this.#choose(words), pause);
  }

  /** Goes to the next match, or the one before. */
  go(step: 1 | -1): void {
    const position = this.#search.go(step);
    if (position === undefined) return;
    this.#isAwaited = false;
    this.#show(position);
    this.#host.requestUpdate();
    this.#tools.say(() => this.#stand);
  }

  /** Shows only the matches, or all again. */
  only(isOnly: boolean): void {
    clearTimeout(this.#timer);
    this.#choose(isOnly ? this.words : '');
  }

  /** Takes up what is shown now. */
  takeUp(): void {
    this.#search.restart();
    if (this.#search.isOn) this.#work.start();
  }

  /** Looks for nothing any more. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#written = '';
    this.#search.words = '';
  }

  get #isOnly(): boolean {
    return (this.#tools.filter.words ?? '') !== '';
  }

  get #stand(): string {
    const { text } = this.#wording;
    const { isOn, isDone, count, ordinal } = this.#search;
    if (!isOn) return '';
    if (!isDone) return text('findSoFar', { count });
    if (count === 0) return text('findNothing');
    return ordinal === 0
      ? text('findMatches', { count })
      : text('findPosition', { ordinal, count });
  }

  #show(position: number): void {
    this.#tools.show(position, { open: this.#search.isInDetails(position) });
  }

  #choose(words: string): void {
    const { words: _, ...others } = this.#tools.filter;
    this.#tools.choose(words.trim() === '' ? others : { ...others, words });
  }

  #start(): void {
    this.#isUnsaid = this.#search.isOn;
    if (this.#isUnsaid) this.#work.start();
    this.#host.requestUpdate();
  }

  #run(isInterrupted: () => boolean): boolean {
    const isDone = this.#search.run(isInterrupted);
    const isFirst = this.#isAwaited && this.#search.count > 0;
    if (isFirst) {
      this.#isAwaited = false;
      this.#show(this.#search.first() ?? 0);
    }
    const now = performance.now();
    if (isDone || isFirst || now - this.#drawn > redraw) {
      this.#drawn = now;
      this.#host.requestUpdate();
    }
    if (isDone && this.#isUnsaid) {
      this.#isUnsaid = false;
      this.#tools.say(() => this.#stand);
    }
    return isDone;
  }
}
