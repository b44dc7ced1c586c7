import type { Journey as PlannedJourney, JourneyLane } from '@oxbow/model/journey';
import { translate } from '@oxbow/model/translate';
import type { Journey } from '../journey.js';
import type { TextReading } from './read-text.js';
import type { TransferWording } from './strings.js';

/** What was read, and which of the journeys in it is looked at. */
export interface Found extends TextReading {
  chosen: number;
}

/** Files of more bytes are not read: no journey that can be shown is as long. */
const mostMegabytes = 10;

/** Reads what a person wants to bring in; nothing is replaced by that. */
export class Importing {
  readonly #host: Journey;
  readonly #wording: TransferWording;
  /** What was pasted. */
  text = '';
  /** Why nothing was read. */
  obstacle: (() => string) | undefined;
  found: Found | undefined;
  /** Counts what was begun, so that a file that comes late is not taken for a later one. */
  #turn = 0;

  constructor(host: Journey, wording: TransferWording) {
    this.#host = host;
    this.#wording = wording;
  }

  async readFile(file: File, present: PlannedJourney): Promise<void> {
    const turn = (this.#turn += 1);
    if (file.size > mostMegabytes * 1e6) {
      this.#stop(() => this.#wording.text('bringLarge', { most: mostMegabytes }));
      return;
    }
    try {
      const text = await file.text();
      if (turn === this.#turn) await this.#read(text, present, turn);
    } catch {
      // It is gone by now, or may not be read.
      if (turn === this.#turn) this.#stop(() => this.#wording.text('bringUnreadable'));
    }
  }

  async readPasted(present: PlannedJourney): Promise<void> {
    const turn = (this.#turn += 1);
    if (this.text.trim() === '') this.#stop(() => this.#wording.text('bringEmpty'));
    else await this.#read(this.text, present, turn);
  }

  /** Forgets what was read. */
  forget(): void {
    this.#turn += 1;
    this.#stop(undefined);
  }

  async #read(text: string, present: PlannedJourney, turn: number): Promise<void> {
    const { readText } = await import('./read-text.js');
    const reading = await readText(text, present.id, this.#sidesOf(present));
    if (turn !== this.#turn) return;
    this.#stop(undefined);
    this.found = { ...reading, chosen: 0 };
  }

  /** Who is called as somebody of the present journey is on their side. */
  #sidesOf({ lanes }: PlannedJourney): Record<string, JourneyLane['side']> {
    const { locale } = this.#wording;
    return Object.fromEntries(
      lanes.map(({ title, side }) => [translate(title, locale).text, side]),
    );
  }

  #stop(obstacle: (() => string) | undefined): void {
    this.found = undefined;
    this.obstacle = obstacle;
    this.#host.requestUpdate();
  }
}
