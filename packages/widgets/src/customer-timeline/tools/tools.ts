import { nothing } from 'lit';
import type { CustomerTimeline } from '../customer-timeline.js';
import type { CustomerTimelineWording } from '../strings.js';
import { renderFilter } from './filter-template.js';
import { Filtering } from './filtering.js';
import { renderFind } from './find-template.js';
import { Finding } from './finding.js';
import { Following } from './following.js';
import { renderLink } from './link-template.js';
import { renderShow } from './show-template.js';
import type { ToolsWording } from './strings.js';
import { renderTake } from './take-template.js';
import { Taking } from './taking.js';
import type { PanelName, TimelineTools } from './timeline-tools.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** What a person does with a timeline beside reading it: find, narrow, arrange, take along, follow an address. */
export class Tools {
  readonly #core: TimelineTools;
  readonly #wording: ToolsWording;
  readonly #close: () => void;
  readonly #finding: Finding;
  readonly #filtering: Filtering;
  readonly #taking: Taking;
  readonly #following: Following;
  /** The touchpoint that an address leads to, until the data is there. */
  #sought: string | undefined;

  /** @param close closes the panel that is open */
  constructor(
    host: CustomerTimeline,
    core: TimelineTools,
    wording: CustomerTimelineWording,
    close: () => void,
  ) {
    this.#core = core;
    // The texts of this part are among those of its element by now.
    this.#wording = wording as ToolsWording;
    this.#close = close;
    this.#finding = new Finding(host, core, this.#wording);
    this.#filtering = new Filtering(host, core, this.#wording);
    this.#taking = new Taking(host, core, this.#wording);
    this.#following = new Following(host, core, this.#wording);
  }

  /** The words that are looked for. */
  get words(): string {
    return this.#finding.words;
  }

  /** Whether a record is found, and the current match. */
  foundOf(number: number, position: number): 'match' | 'current' | undefined {
    return this.#finding.foundOf(number, position);
  }

  /**
   * What is shown is another than before, or the records were looked at.
   * @param panel the one that is open
   */
  changed(panel: PanelName | undefined): void {
    this.#finding.takeUp();
    if (panel === 'filter') this.#filtering.takeUp();
    this.#taking.takeUp();
    this.#followSought();
  }

  /** Forgets what a person did for the former customer. */
  forget(): void {
    this.#sought = undefined;
    this.#finding.forget();
    this.#filtering.forget();
    this.#taking.forget();
    this.#following.close();
  }

  /** Goes to a touchpoint as soon as the data is there. */
  follow(id: string): void {
    this.#sought = id;
    this.#followSought();
  }

  /** Says that an address was copied, or shows it. */
  offer(address: string, isCopied: boolean): void {
    this.#following.offer(address, isCopied);
  }

  /** Draws the panel that is open, and what is to be said of an address. */
  render(panel: PanelName | undefined): unknown {
    const link = this.#following.isOpen
      ? renderLink(this.#following.view, this.#wording, this.#following)
      : nothing;
    return [link, panel ? this.#renderPanel(panel) : nothing];
  }

  #renderPanel(panel: PanelName): unknown {
    const wording = this.#wording;
    const close = this.#close;
    switch (panel) {
      case 'find':
        return renderFind(this.#finding.view, wording, this.#finding, close);
      case 'filter':
        return renderFilter(this.#filtering.view, wording, this.#filtering, close);
      case 'show':
        return renderShow(this.#core.display, wording, this.#core, close);
      case 'take':
        return renderTake(this.#taking.view, wording, this.#taking, close);
    }
  }

  #followSought(): void {
    const id = this.#sought;
    // Before all that fits is known, or anything is there, nobody can say that it is missing.
    if (id === undefined || !this.#core.isComplete || this.#core.all.length === 0) return;
    this.#sought = undefined;
    if (!this.#core.isStory) void this.#following.follow(id);
  }
}
