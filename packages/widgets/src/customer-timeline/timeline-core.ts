import type { Channel } from '@oxbow/model/channel';
import type { Verdict } from '../element/view.js';
import { Arrangement } from './arrangement.js';
import type { CustomerTimeline } from './customer-timeline.js';
import { TimelineFilterEvent, TimelineToggleEvent } from './events.js';
import { FurtherPage } from './further-page.js';
import type { HeadingView } from './heading-view-model.js';
import { isReading } from './is-reading.js';
import { ShownRows } from './rows/shown-rows.js';
import { TimelineData, type PageEnds } from './timeline-data.js';
import { TimelineList, pageSize } from './timeline-list.js';
import type { TimelineFilter } from './timeline-filter.js';
import type { TimelineRow } from './timeline-row.js';
import type { Display, Shown, TimelineTools } from './tools/timeline-tools.js';

/** What the core asks of the view that draws it. */
export interface CoreView {
  /** Says something politely. */
  say(word: () => string): void;
  /** How many are shown, in words. */
  showing(): string;
  copyLink(id: string): void;
  /** What is shown is another than before. */
  changed(): void;
}

/** The touchpoints of a timeline, what of them is shown, and what a person can do there. */
export class TimelineCore implements TimelineTools {
  readonly data: TimelineData;
  readonly rows: ShownRows;
  readonly list: TimelineList;
  readonly older: FurtherPage;
  readonly newer: FurtherPage;
  readonly arrangement: Arrangement;
  readonly #host: CustomerTimeline;
  readonly #view: CoreView;
  /** What the rows are when they are worked out anew: other ones, or the same ones and some more. */
  #to: 'first' | 'anchor' = 'anchor';
  /** Nobody was told yet how many a filter leaves. */
  #isUnsaid = false;

  constructor(host: CustomerTimeline, view: CoreView) {
    this.#host = host;
    this.#view = view;
    this.arrangement = new Arrangement(host);
    this.data = new TimelineData(host, () => this.#changed());
    this.rows = new ShownRows(host, () => this.#changed());
    this.list = new TimelineList(host, this.rows, this);
    this.older = new FurtherPage(host, 'before', (answer) => this.#append(answer, 'before'));
    this.newer = new FurtherPage(host, 'after', (answer) => this.#append(answer, 'after'));
  }

  // What there is.

  get filter(): TimelineFilter {
    return this.arrangement.filter;
  }

  get display(): Display {
    return this.arrangement.display;
  }

  get isStory(): boolean {
    return this.#host.story;
  }

  get isSettled(): boolean {
    return this.data.store.isSettled;
  }

  get isComplete(): boolean {
    return this.isSettled && this.rows.isComplete;
  }

  get version(): number {
    return this.data.version;
  }

  get hasOlder(): boolean {
    return this.older.state !== undefined;
  }

  readonly all = ((core: TimelineCore) => ({
    get length() {
      return core.data.store.size;
    },
    recordAt: (place: number) => core.data.store.record(core.data.store.numberAt(place)),
  }))(this);

  readonly shown: Shown = ((core: TimelineCore) => ({
    get length() {
      return core.rows.sequence.length;
    },
    get source() {
      return core.data.store;
    },
    get order() {
      return core.rows.sequence.order;
    },
    numberAt: (position: number) => core.rows.sequence.numberAt(position),
    recordAt: (position: number) => core.data.store.record(core.rows.sequence.numberAt(position)),
  }))(this);

  positionOf(id: string): number | undefined {
    const number = this.data.store.find(id);
    const position = number === undefined ? -1 : this.rows.sequence.positionOf(number);
    return position < 0 ? undefined : position;
  }

  isLoaded(id: string): boolean {
    return this.data.store.find(id) !== undefined;
  }

  // What comes from the host.

  replace(data: unknown): { verdict: Verdict; ends: PageEnds } {
    const former = this.data.store;
    const answer = this.data.replace(data);
    // The host may have changed its list in place: what was read of it says which records were shown.
    const numberOf = (number: number) =>
      this.data.store.findAgain(this.list.idOf(number) ?? former.idOf(number), number);
    this.list.rename(numberOf);
    this.arrangement.renameBursts(numberOf);
    this.older.reset(answer.ends.before);
    this.newer.reset(answer.ends.after);
    return answer;
  }

  /** Takes a live change; returns how many are new. */
  change(change: unknown): { verdict: Verdict; fresh: number } {
    const feed = this.#host.renderRoot.querySelector('.feed');
    return this.data.change(change, () => this.list.isScrolled || isReading(this.#host, feed));
  }

  /**
   * Works out what is shown, before it is drawn.
   * @param firstDay of a week, 1 for Monday to 7 for Sunday
   */
  prepare(timeZone: string | undefined, firstDay: number): void {
    const { order, grouping } = this.display;
    const { filter, closed } = this.arrangement;
    const { store, version } = this.data;
    const setting = { order, grouping, timeZone, firstDay, filter };
    if (!this.rows.take(store, version, setting, closed)) return;
    this.list.change(this.#to);
    this.#to = 'anchor';
    this.#view.changed();
  }

  /** Forgets what belongs to the former customer. */
  forget(): void {
    this.arrangement.forget();
    this.list.change('first');
    this.older.cancel();
    this.newer.cancel();
  }

  // What a person does.

  readonly choose = (filter: TimelineFilter): void => {
    this.arrangement.filter = filter;
    this.#to = 'first';
    this.#host.requestUpdate();
    const { channels = [] } = filter;
    this.#host.dispatchEvent(new TimelineFilterEvent({ ...filter, channels }));
    this.#isUnsaid = true;
    void this.#host.updateComplete.then(() => this.#sayShowing());
  };

  readonly chooseChannel = (channel: Channel, isChosen: boolean): void => {
    const others = (this.filter.channels ?? []).filter((each) => each !== channel);
    const channels = isChosen ? [...others, channel] : others;
    const { channels: _, ...filter } = this.filter;
    this.choose(channels.length > 0 ? { ...filter, channels } : filter);
  };

  readonly showAll = (): void => {
    this.choose({});
    void this.#focus('input');
  };

  readonly arrange = (part: Partial<Display>): void => {
    this.arrangement.arrange(part);
    this.#to = 'first';
    this.#host.requestUpdate();
  };

  readonly openAll = (open: boolean): void => {
    this.arrangement.openAll(open);
    this.list.change('anchor');
    this.#host.requestUpdate();
  };

  readonly closeAll = (closed: boolean): void => {
    this.arrangement.closeAll(closed);
    this.#host.requestUpdate();
  };

  readonly toggle = (row: TimelineRow): void => {
    const open = this.arrangement.toggle(row);
    this.#host.requestUpdate();
    const { id } = row.touchpoint;
    this.#host.dispatchEvent(new TimelineToggleEvent({ ...(id !== undefined && { id }), open }));
  };

  readonly toggleGroup = (group: Pick<HeadingView, 'kind' | 'key'>): void => {
    this.arrangement.toggleGroup(group);
    this.#host.requestUpdate();
  };

  readonly toggleStuck = (): void => {
    if (this.list.stuck) this.toggleGroup(this.list.stuck);
  };

  readonly toggleBurst = ({ position }: TimelineRow): void => {
    const burst = this.rows.rows.burstAt(position);
    if (burst) this.arrangement.toggleBurst(burst.key);
    this.#host.requestUpdate();
  };

  readonly copyLink = ({ touchpoint: { id } }: TimelineRow): void => {
    if (id !== undefined) this.#view.copyLink(id);
  };

  /** Shows the new ones that were held back. */
  readonly reveal = (): void => {
    const numbers = this.data.reveal();
    this.list.grow(numbers.length);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const rows = numbers.map((number) => this.list.rowOf(number)).filter((row) => row >= 0);
      // A filter may leave all of them out.
      return this.list.focus(rows.length > 0 ? Math.min(...rows) : 0);
    });
  };

  /** Shows more of those that are loaded. */
  readonly showFurther = (): void => {
    const shown = this.list.reach;
    this.list.extend(pageSize);
    void this.list.focus(shown);
  };

  readonly askOlder = (touchpoint?: string): Promise<boolean> => this.older.ask(touchpoint);

  readonly askNewer = (): Promise<boolean> => this.newer.ask();

  show(position: number, options: { focus?: boolean; open?: boolean } = {}): void {
    void this.#show(position, options);
  }

  say(word: () => string): void {
    this.#view.say(word);
  }

  print(): void {
    this.#host.ownerDocument.defaultView?.print();
  }

  async #show(
    position: number,
    { focus, open }: { focus?: boolean; open?: boolean },
  ): Promise<void> {
    this.#unfold(position);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const row = this.rows.rows.rowOf(position);
    const read = open && !this.isStory ? this.rows.reader.read(row) : undefined;
    if (read && !this.arrangement.isOpen(read)) this.toggle(read);
    if (focus) await this.list.focus(row);
    // The box that is scrolled in may itself be partly out of sight.
    (await this.list.show(row, 'nearest'))?.scrollIntoView({ block: 'nearest' });
  }

  /** Opens the group and the burst that a touchpoint is hidden in. */
  #unfold(position: number): void {
    const { sequence, rows } = this.rows;
    const group = sequence.groupAt(position);
    if (group && rows.isClosed(group)) this.arrangement.toggleGroup(group);
    const burst = rows.burstAround(position);
    if (burst && rows.isFolded(burst)) this.arrangement.toggleBurst(burst.key);
  }

  #append(answer: unknown, end: 'before' | 'after'): boolean {
    const shown = this.list.reach;
    const ends = this.data.append(answer);
    if (!ends) return false;
    const page = end === 'before' ? this.older : this.newer;
    page.follow(ends[end]);
    this.list.extend(pageSize);
    // Only who still waits at the button is taken along to what it brought.
    const isAtEnd = (end === 'before') === (this.display.order === 'newest');
    const waits = this.#host.shadowRoot?.activeElement?.matches(`.${end}`);
    this.#host.requestUpdate();
    if (waits) void this.#host.updateComplete.then(() => this.list.focus(isAtEnd ? shown : 0));
    return true;
  }

  #changed(): void {
    this.list.change('anchor');
    this.#host.requestUpdate();
    this.#view.changed();
    if (this.#isUnsaid && this.isComplete)
      void this.#host.updateComplete.then(() => this.#sayShowing());
  }

  /** How many there are is said as soon as it is known. */
  #sayShowing(): void {
    if (!this.#isUnsaid || !this.isComplete) return;
    this.#isUnsaid = false;
    this.say(() => this.#view.showing());
  }

  /** Moves the focus on, since what was pressed may be gone. */
  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
