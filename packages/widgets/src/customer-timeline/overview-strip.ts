import { html } from 'lit';
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
  /** Whether the part is there, with its texts. */
  #isHere = false;
  #isPending = false;
  #counted: { key: string; chronology: OverviewInput['chronology'] } | undefined;

  constructor(host: CustomerTimeline, core: TimelineCore, wording: CustomerTimelineWording) {
    this.#host = host;
    this.#core = core;
    this.#wording = wording;
  }

  /** What is there of the late part. It is not waited for, but where a server draws or has drawn it. */
  get parts(): readonly LatePart[] {
    const isWithAll = this.#isWanted && !this.#host.hasUpdated;
    return this.#isHere || isWithAll ? [lateOverview] : [];
  }

  /**
   * Makes its view model, before a drawing.
   * @param firstDay of a week, 1 for Monday to 7 for Sunday
   */
  prepare(timeZone: string | undefined, firstDay: number): void {
    const { isSettled, filter, data } = this.#core;
    if (!this.#isWanted) return;
    this.#make();
    if (!isSettled) return;
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
    this.#overview?.prepare({ chronology: this.#counted.chronology, dates, timeZone, firstDay });
  }

  /** Draws it, or keeps its place; nothing where nobody wants it. */
  render(): unknown {
    if (!this.#isWanted) return undefined;
    return this.#overview?.render() ?? html`<div class="overview-place"></div>`;
  }

  get #isWanted(): boolean {
    return this.#core.display.overview && !this.#core.isStory;
  }

  #make(): void {
    const { module } = lateOverview;
    // Until the first drawing it is among the parts, and with it are its texts.
    this.#isHere ||= module !== undefined && !this.#host.hasUpdated;
    if (!module || !this.#isHere) {
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
      this.#isHere = true;
      this.#host.requestUpdate();
    } catch (error) {
      this.#host.warn('overview', `its overview could not be loaded: ${String(error)}`);
    }
    this.#isPending = false;
  }
}
