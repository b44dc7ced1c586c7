import { saveFile, toFileName } from '../../element/save-file.js';
import { readTimeZone } from '../../element/time-zone.js';
import type { CustomerTimeline } from '../customer-timeline.js';
import { TimelineExportEvent } from '../events.js';
import { IdleWork } from '../idle-work.js';
import type { ExportFile, FileFormat } from './export-file.js';
import type { ToolsWording } from './strings.js';
import type { TimelineTools } from './timeline-tools.js';

/** Milliseconds between two drawings while a file is written. */
const redraw = 500;

/** What the panel shows in which touchpoints are taken along. */
export interface TakeView {
  sentence: string;
  /** Said where there is more than what is loaded. */
  hint: string | undefined;
  /** What became of it. */
  outcome: string;
  isWriting: boolean;
}

/** Takes along what a timeline shows: as a file, or on paper. */
export class Taking {
  readonly #host: CustomerTimeline;
  readonly #tools: TimelineTools;
  readonly #wording: ToolsWording;
  readonly #work: IdleWork;
  #file: ExportFile | undefined;
  #isWriting = false;
  #drawn = 0;
  #outcome: () => string = () => '';

  constructor(host: CustomerTimeline, tools: TimelineTools, wording: ToolsWording) {
    this.#host = host;
    this.#tools = tools;
    this.#wording = wording;
    this.#work = new IdleWork(host, (isInterrupted) => this.#write(isInterrupted));
  }

  get view(): TakeView {
    const { text } = this.#wording;
    return {
      sentence: text('takeCount', { count: this.#tools.shown.length }),
      hint: this.#tools.hasOlder ? text('takeLoaded') : undefined,
      outcome: this.#isWriting ? text('takeWriting', { percent: this.#percent }) : this.#outcome(),
      isWriting: this.#isWriting,
    };
  }

  /** Begins anew with what is written while something else is shown. */
  takeUp(): void {
    this.#file?.restart();
  }

  /** Gives up what is being written, and forgets what became of the last one. */
  forget(): void {
    this.#file = undefined;
    this.#isWriting = false;
    this.#outcome = () => '';
  }

  print(): void {
    if (this.#ask('print')) this.#tools.print();
  }

  /** Writes a file, unless the host does. */
  async take(format: FileFormat): Promise<void> {
    if (this.#isWriting || !this.#ask(format)) return;
    this.#isWriting = true;
    this.#host.requestUpdate();
    try {
      const { ExportFile } = await import('./export-file.js');
      // Meanwhile the customer may have become another one.
      if (!this.#isWriting) return;
      this.#file = new ExportFile(format, this.#tools.shown, this.#host.locale);
      this.#work.start();
    } catch {
      this.#end(() => this.#wording.text('takeFailed'));
    }
  }

  get #percent(): string {
    const share = Math.floor((this.#file?.progress ?? 0) * 100) / 100;
    return new Intl.NumberFormat(this.#host.locale, { style: 'percent' }).format(share);
  }

  #ask(format: FileFormat | 'print'): boolean {
    const event = new TimelineExportEvent({ format, count: this.#tools.shown.length });
    return this.#host.dispatchEvent(event);
  }

  #write(isInterrupted: () => boolean): boolean {
    const file = this.#file;
    if (!file) return true;
    // A story is not taken along, nor is what is being looked for still.
    if (this.#tools.isStory) this.forget();
    if (this.#tools.isStory) return true;
    if (!this.#tools.isComplete) return false;
    if (!file.run(isInterrupted)) {
      const now = performance.now();
      if (now - this.#drawn < redraw) return false;
      this.#drawn = now;
      this.#host.requestUpdate();
      return false;
    }
    this.#file = undefined;
    this.#save(file);
    return true;
  }

  #save(file: ExportFile): void {
    const name = toFileName('timeline', file.format, Date.now(), readTimeZone(this.#host));
    saveFile(this.#host.ownerDocument, file.blob, name);
    const { count } = file;
    this.#end(() => this.#wording.text('takeReady', { name, count }));
  }

  #end(outcome: () => string): void {
    this.#isWriting = false;
    this.#outcome = outcome;
    this.#host.requestUpdate();
    this.#tools.say(outcome);
  }
}
