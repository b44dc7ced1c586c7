import type { CustomerTimeline } from '../customer-timeline.js';
import { isFiltered } from '../timeline-filter.js';
import type { ToolsWording } from './strings.js';
import type { TimelineTools } from './timeline-tools.js';

/** What is said of a touchpoint that an address leads to; or the address of one, to be copied. */
export interface LinkView {
  sentence: string | undefined;
  isSearching: boolean;
  /** An address that the browser did not let us copy. */
  address: string | undefined;
}

/** Follows an address to a touchpoint, also to one that is not loaded yet, and copies such addresses. */
export class Following {
  readonly #host: CustomerTimeline;
  readonly #tools: TimelineTools;
  readonly #wording: ToolsWording;
  #sentence: (() => string) | undefined;
  #address: string | undefined;
  /** What had the focus when the address was shown. */
  #opener: Element | null | undefined;
  /** The touchpoint that is looked for at the moment. */
  #sought: string | undefined;

  constructor(host: CustomerTimeline, tools: TimelineTools, wording: ToolsWording) {
    this.#host = host;
    this.#tools = tools;
    this.#wording = wording;
  }

  /** Whether there is anything to show. */
  get isOpen(): boolean {
    return this.#sentence !== undefined || this.#address !== undefined;
  }

  get view(): LinkView {
    return {
      sentence: this.#sentence?.(),
      isSearching: this.#sought !== undefined,
      address: this.#address,
    };
  }

  /** Goes to a touchpoint; asks the host for older ones until it is there, and says so where it is not found. */
  async follow(id: string): Promise<void> {
    this.close();
    if (await this.#goTo(id)) return;
    const { text } = this.#wording;
    this.#sought = id;
    this.#sentence = () => text('linkSearching', { count: this.#tools.all.length });
    this.#redraw();
    while (this.#tools.hasOlder) {
      const isAnswered = await this.#tools.askOlder(id);
      // Meanwhile another address was followed, or the person no longer wanted it.
      if (this.#sought !== id) return;
      if (!isAnswered) return this.#giveUp(() => text('linkFailed'));
      if (!this.#tools.isLoaded(id)) continue;
      this.close();
      await this.#goTo(id);
      return;
    }
    this.#giveUp(() => text('linkMissing'));
  }

  /** No longer looks for it. */
  stop(): void {
    this.#giveUp(() => this.#wording.text('linkNotFound'));
  }

  /** Shows nothing any more. */
  close(): void {
    this.#sought = undefined;
    this.#sentence = undefined;
    this.#address = undefined;
    this.#host.requestUpdate();
    if (this.#opener instanceof HTMLElement) this.#opener.focus();
    this.#opener = undefined;
  }

  /** Says that an address was copied, or shows it, where the browser did not allow that. */
  offer(address: string, isCopied: boolean): void {
    if (isCopied) return this.#tools.say(() => this.#wording.text('linkCopied'));
    this.#address = address;
    this.#opener = this.#host.shadowRoot?.activeElement;
    this.#redraw();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('#link-address')?.focus(),
    );
  }

  async #goTo(id: string): Promise<boolean> {
    const tools = this.#tools;
    if (!tools.isLoaded(id)) return false;
    // What has just come has no place before it is drawn.
    await this.#host.updateComplete;
    if (tools.positionOf(id) === undefined && isFiltered(tools.filter)) {
      tools.choose({});
      await this.#host.updateComplete;
      tools.say(() => this.#wording.text('linkUnfiltered'));
    }
    const position = tools.positionOf(id);
    if (position === undefined) return false;
    tools.show(position, { focus: true, open: true });
    return true;
  }

  #giveUp(sentence: () => string): void {
    this.#sought = undefined;
    this.#sentence = sentence;
    this.#redraw();
  }

  #redraw(): void {
    this.#host.requestUpdate();
    if (this.#sentence) this.#tools.say(this.#sentence);
  }
}
