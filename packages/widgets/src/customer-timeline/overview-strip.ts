import { primary, type Language } from '../element/language.js';
import type { LatePart } from '../element/late-part.js';
import type { CustomerTimeline } from './customer-timeline.js';
import { lateOverview } from './late-overview.js';
import type { Overview, OverviewInput } from './overview/overview.js';
import type { OverviewWording } from './overview/strings.js';
import { channelIn } from './store/facets.js';
import type { CustomerTimelineWording } from './strings.js';
import type { TimelineCore } from './timeline-core.js';

/** How contact is spread over time, above the touchpoints; brought when it is first wanted. */
export class OverviewStrip {
  readonly #host: CustomerTimeline;
  readonly #core: TimelineCore;
  readonly #wording: CustomerTimelineWording;
  #overview: Overview | undefined;
  #isPending = false;
  #counted: { key: string; chronology: OverviewInput['chronology'] } | undefined;

  constructor(host: CustomerTimeline, core: TimelineCore, wording: CustomerTimelineWording) {
    this.#host = host;
    this.#core = core;
    this.#wording = wording;
  }

  get parts(): readonly LatePart[] {
    return this.#overview ? [lateOverview] : [];
  }

  /** Makes its view model, before a drawing. */
  prepare(timeZone: string | undefined): void {
    const { display, isSettled, filter, data } = this.#core;
    if (!display.overview || !isSettled || this.#core.isStory) return;
    this.#make();
    const { store } = data;
    const key = `${data.version}`;
    if (this.#counted?.key !== key)
      this.#counted = {
        key,
        chronology: {
          length: store.size,
          timeAt: (place) => store.timeOf(store.numberAt(place)),
          channelAt: (place) => channelIn(store.facetsOf(store.numberAt(place))),
        },
      };
    const { from, until } = filter;
    const dates = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
    this.#overview?.prepare({ chronology: this.#counted.chronology, dates, timeZone });
  }

  /** Draws it; nothing where nobody wants it. */
  render(): unknown {
    const isWanted = this.#core.display.overview && !this.#core.isStory;
    return isWanted ? this.#overview?.render() : undefined;
  }

  #make(): void {
    const { module } = lateOverview;
    if (!module) {
      void this.#bring();
      return;
    }
    this.#overview ??= new module.Overview(
      this.#host,
      // The texts of this part are among those of its element by now.
      this.#wording as OverviewWording,
      (dates) => {
        const { from: _from, until: _until, ...others } = this.#core.filter;
        this.#core.choose({ ...others, ...dates });
      },
    );
  }

  async #bring(): Promise<void> {
    if (this.#isPending) return;
    this.#isPending = true;
    try {
      const { strings } = await lateOverview.load();
      await strings.load(primary(this.#host.locale) as Language);
      this.#host.requestUpdate();
    } catch (error) {
      this.#host.warn('overview', `its overview could not be loaded: ${String(error)}`);
    }
    this.#isPending = false;
  }
}
