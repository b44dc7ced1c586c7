import { html, nothing, type TemplateResult } from 'lit';
import { Announcer } from '../element/announcer.js';
import { renderEmpty } from '../element/empty.js';
import type { LatePart } from '../element/late-part.js';
import { renderProblem } from '../element/problem.js';
import { readTimeZone } from '../element/time-zone.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import { renderBones } from './bones.js';
import type { CustomerTimeline } from './customer-timeline.js';
import { createFormats, type Formats } from './formats.js';
import { TimelineHead } from './head.js';
import { lastContactOf } from './last-contact.js';
import { lateOverview } from './late-overview.js';
import { lateProfile } from './late-profile.js';
import { lateStory } from './late-story.js';
import { OverviewStrip } from './overview-strip.js';
import { ReaderPlace } from './reader-place.js';
import type { RowSetting } from './row-setting.js';
import type { CustomerTimelineWording } from './strings.js';
import type { StoryWording } from './story/strings.js';
import { Telling } from './telling.js';
import { renderCustomerTimeline, type TimelineFrame } from './template.js';
import { TimelineCore } from './timeline-core.js';
import { isFiltered } from './timeline-filter.js';
import { pageSize } from './timeline-list.js';
import type { TimelineRow } from './timeline-row.js';
import { lateTools, Toolbar } from './toolbar.js';
import { toCustomerTimelineView, type CustomerTimelineView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';
/** All that comes late, for a server. */
export const parts: readonly LatePart[] = [lateProfile, lateStory, lateOverview, lateTools];

/** Draws a customer timeline: around its rows the head, the tools and the ways on. */
export class View implements ElementView {
  readonly #host: CustomerTimeline;
  readonly #wording: CustomerTimelineWording;
  readonly #core: TimelineCore;
  readonly #toolbar: Toolbar;
  readonly #head: TimelineHead;
  readonly #telling: Telling;
  readonly #overview: OverviewStrip;
  readonly #announcer: Announcer;
  readonly #place: ReaderPlace;
  #customer: string | undefined;
  #made: { locale: string; timeZone: string | undefined; formats: Formats } | undefined;
  /** New touchpoints that nobody was told of yet. */
  #unsaid = 0;
  #view: CustomerTimelineView | undefined;

  constructor(host: CustomerTimeline) {
    this.#host = host;
    this.#wording = wordingOf(host);
    this.#announcer = new Announcer(host);
    const core = new TimelineCore(host, {
      say: (word) => this.#announcer.say(word),
      showing: () => this.#view?.showing ?? '',
      copyLink: (id) => void this.#toolbar.copyLink(id),
      changed: () => this.#toolbar.changed(),
    });
    this.#core = core;
    this.#toolbar = new Toolbar(host, core, this.#wording);
    this.#telling = new Telling(host);
    this.#overview = new OverviewStrip(host, core, this.#wording);
    this.#head = new TimelineHead(host, {
      get store() {
        return core.data.store;
      },
      get version() {
        return core.data.version;
      },
      get shownCases() {
        return core.filter.cases ?? [];
      },
      showCases: (cases) => core.choose({ ...core.filter, cases }),
    });
    this.#place = new ReaderPlace(host, core);
  }

  get parts(): readonly LatePart[] {
    return [this.#head, this.#telling, this.#toolbar, this.#overview].flatMap(({ parts }) => parts);
  }

  check(data: unknown): Verdict {
    this.#forgetFormerCustomer();
    const { verdict, ends } = this.#core.replace(data);
    this.#head.replace(ends.profile);
    return verdict;
  }

  change(change: unknown): Verdict {
    const { verdict, fresh } = this.#core.change(change);
    if (this.#core.data.waiting === 0) this.#core.list.grow(fresh);
    this.#unsaid += fresh;
    if (fresh > 0) this.#announcer.say(() => this.#wordArrivals());
    return verdict;
  }

  prepare(): void {
    this.#forgetFormerCustomer();
    if (this.#host.state === 'empty')
      // Of somebody whom nobody has met yet, more may be known already.
      this.#head.prepare({
        ...this.#wording,
        timeZone: readTimeZone(this.#host),
        now: Date.now(),
      });
    if (this.#host.state !== 'ready') return;
    const core = this.#core;
    const { agents, story } = this.#host;
    const { store, waiting } = core.data;
    const timeZone = readTimeZone(this.#host);
    const { locale, text } = this.#wording;
    const formats = this.#formats;
    const now = Date.now();
    const { order, grouping, lanes } = core.display;
    const firstDay = formats.firstDay();
    core.prepare(timeZone, grouping === 'week' ? firstDay : 1);
    const setting: RowSetting = {
      ...{ locale, text, timeZone, now, order, grouping, lanes, agents, story },
      words: this.#toolbar.words,
      slots: core.list.slotTypes,
    };
    // The texts of a late part are among those of its element as soon as it is there.
    this.#telling.prepare(store, setting as typeof setting & StoryWording, core.hasOlder);
    this.#head.prepare(setting);
    const complete = (row: TimelineRow) => this.#complete(row);
    core.list.prepare({ setting, formats, complete }, store.size);
    this.#overview.prepare(timeZone, firstDay);
    const { reach } = core.list;
    const { rows, sequence } = core.rows;
    this.#view = toCustomerTimelineView(
      {
        size: store.size,
        counts: store.counts,
        lastContact: lastContactOf(store, now, (at) => formats.dayKey(at) !== formats.dayKey(now)),
        chosen: core.filter.channels ?? [],
        fitting: sequence.length,
        isComplete: core.rows.isComplete,
        shown: rows.positionOf(reach),
        further: Math.min(pageSize, rows.length - reach),
        order,
        olderPage: core.older.state,
        newerPage: core.newer.state,
        invalid: core.data.store.invalid,
        waiting,
      },
      setting,
      formats,
    );
  }

  render(): TemplateResult {
    const foreign = this.#host.foreignLanguage;
    return html`
      <div class="root" lang=${foreign ?? nothing} dir=${foreign ? 'ltr' : nothing}>
        ${this.#renderState()}
        <p class="visually-hidden" role="status">${this.#announcer.text}</p>
      </div>
    `;
  }

  finish(): void {
    this.#core.list.finish();
  }

  findFocus(): HTMLElement | null {
    const { renderRoot } = this.#host;
    return (
      renderRoot.querySelector<HTMLElement>('article[tabindex="0"]') ??
      renderRoot.querySelector<HTMLElement>('article')
    );
  }

  #renderState(): unknown {
    const view = this.#view;
    switch (this.#host.state) {
      case 'loading':
        return html`<div class="bones" inert aria-hidden="true">
          ${renderBones(this.#wording, this.#formats, this.#core, this.#frame)}
        </div>`;
      case 'empty':
        return [renderEmpty(this.#host), this.#head.render()];
      case 'error':
        return renderProblem(this.#host);
      case 'ready':
        return [renderProblem(this.#host), view && this.#renderReady(view)];
    }
  }

  #renderReady(view: CustomerTimelineView): TemplateResult {
    const core = this.#core;
    return renderCustomerTimeline(view, this.#wording, core, {
      ...this.#frame,
      story: this.#telling.head,
      head: this.#head.render(),
      overview: this.#overview.render(),
      isFiltered: isFiltered(core.filter),
      isVirtual: core.list.isVirtual,
      isSettled: core.isSettled,
      sections: core.list.sections,
    });
  }

  get #frame(): TimelineFrame {
    return {
      story: undefined,
      head: undefined,
      overview: undefined,
      toolbar: this.#toolbar,
      isFiltered: false,
      isVirtual: false,
      isSettled: true,
      sections: [],
      move: this.#place.move,
      enter: this.#place.enter,
    };
  }

  /** What a person did belongs to one customer. */
  #forgetFormerCustomer(): void {
    if (this.#customer === this.#host.customer) return;
    this.#customer = this.#host.customer;
    this.#core.forget();
    this.#telling.forget();
    this.#toolbar.reset();
    this.#unsaid = 0;
  }

  /** For the present language and time zone. */
  get #formats(): Formats {
    const { locale } = this.#wording;
    const timeZone = readTimeZone(this.#host);
    if (this.#made?.locale !== locale || this.#made.timeZone !== timeZone)
      this.#made = { locale, timeZone, formats: createFormats(locale, timeZone) };
    return this.#made.formats;
  }

  /** Adds to a row what a person did with it, and leaves out what is not told of it. */
  #complete(row: TimelineRow): TimelineRow {
    const found = this.#toolbar.foundOf(row.key, row.position);
    const { handover } = row;
    const told = handover && this.#telling.tellHandover(handover);
    return {
      ...row,
      touchpoint: this.#telling.tell(row.touchpoint),
      open: this.#core.arrangement.isOpen(row),
      ...(handover && told && { handover: { ...handover, ...told } }),
      ...(found && { found }),
    };
  }

  #wordArrivals(): string {
    const count = Math.max(this.#unsaid, this.#core.data.waiting);
    this.#unsaid = 0;
    return this.#wording.text('newTouchpoints', { count });
  }
}
