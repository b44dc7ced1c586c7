import type { Channel } from '@oxbow/model/channel';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../../../element/define.js';
import { OxElement } from '../../../element/element.js';
import { sharedStyles } from '../../../element/shared-styles.js';
import type { Verdict, View as ElementView } from '../../../element/view.js';
import { wordingOf } from '../../../element/wording.js';
import { strings as timelineStrings } from '../../strings.js';
import { lateOverview } from '../../late-overview.js';
import type { Chronology } from '../bins.js';
import type { Overview } from '../overview.js';
import type { Dates } from '../window.js';

/** When a touchpoint was, in milliseconds since 1970 UTC, and on which channel. */
export type Moment = readonly [at: number | undefined, channel: Channel];

/** A list as the store has it, which tells how often a time was asked for. */
export function chronologyOf(moments: readonly Moment[]): Chronology & { reads: number } {
  return {
    reads: 0,
    length: moments.length,
    timeAt(place) {
      this.reads++;
      return moments[place]?.[0];
    },
    channelAt: (place) => moments[place]?.[1] ?? 'other',
  };
}

/** An element of nothing but an overview: `data` is a list of moments, `shown` the dates; it keeps what was chosen. */
export class OverviewHost extends OxElement {
  static override readonly properties: PropertyDeclarations = {
    shown: { attribute: false },
    timezone: {},
  };

  shown: Dates | undefined;
  timezone: string | undefined;
  readonly chosen: (Dates | undefined)[] = [];
}

class View implements ElementView {
  readonly #host: OverviewHost;
  #overview: Overview | undefined;
  #chronology: Chronology = chronologyOf([]);
  readonly parts = [lateOverview];

  constructor(host: OverviewHost) {
    this.#host = host;
  }

  check(data: unknown): Verdict {
    this.#chronology = chronologyOf(data as Moment[]);
    return { state: 'ready', total: 0, invalid: 0, faults: [] };
  }

  prepare(): void {
    const { module } = lateOverview;
    if (!module || this.#host.state !== 'ready') return;
    const host = this.#host;
    this.#overview ??= new module.Overview(host, wordingOf(host), (dates) => {
      host.chosen.push(dates);
      host.shown = dates;
    });
    this.#overview.prepare({
      chronology: this.#chronology,
      dates: host.shown,
      timeZone: host.timezone,
    });
  }

  render(): TemplateResult {
    return html`<div class="root">${this.#overview?.render()}</div>`;
  }
}

define('ox-overview-host', OverviewHost, { strings: timelineStrings, styles: sharedStyles, View });
