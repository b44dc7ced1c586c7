import type { ReactiveController } from 'lit';
import { LatePart } from '../element/late-part.js';
import { primary, type Language } from '../element/language.js';
import type { CustomerTimeline } from './customer-timeline.js';
import type { CustomerTimelineWording } from './strings.js';
import type { PanelName, TimelineTools } from './tools/timeline-tools.js';
import type { Tools } from './tools/tools.js';
import { readFragment, toFragment } from './touchpoint-link.js';

/** The panels in which touchpoints are found, narrowed, arranged and taken along; brought when the first one is opened. */
export const lateTools = new LatePart(() => import('./tools/tools.js'));

/** Which tool of a timeline is open, and the address that leads to one of its touchpoints. */
export class Toolbar implements ReactiveController {
  readonly #host: CustomerTimeline;
  readonly #core: TimelineTools;
  readonly #wording: CustomerTimelineWording;
  #tools: Tools | undefined;
  #panel: PanelName | undefined;
  #isLost = false;
  #fragment = new AbortController();
  /** What was followed last. */
  #followed: string | undefined;

  constructor(host: CustomerTimeline, core: TimelineTools, wording: CustomerTimelineWording) {
    this.#host = host;
    this.#core = core;
    this.#wording = wording;
    host.addController(this);
  }

  /** What was brought so far. */
  get parts(): readonly LatePart[] {
    return this.#tools ? [lateTools] : [];
  }

  /** The panel that is open, or about to be. */
  get panel(): PanelName | undefined {
    return this.#panel && this.panels.includes(this.#panel) ? this.#panel : undefined;
  }

  /** What there is to do: a story is not searched and not taken along, which would tell more than it tells. */
  get panels(): readonly PanelName[] {
    return this.#core.isStory ? ['filter', 'show'] : ['find', 'filter', 'show', 'take'];
  }

  /** Draws the panel; `undefined` until it is there. */
  get tools(): Tools | undefined {
    return this.#tools;
  }

  /** Whether the panels could not be brought. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** The words to mark in what is shown. */
  get words(): string | undefined {
    const words = this.panel === 'find' ? this.#tools?.words : undefined;
    return words || this.#core.filter.words;
  }

  /** Whether a record is found, and the current match. */
  foundOf(number: number, position: number): 'match' | 'current' | undefined {
    return this.panel === 'find' ? this.#tools?.foundOf(number, position) : undefined;
  }

  hostConnected(): void {
    const { defaultView } = this.#host.ownerDocument;
    this.#fragment = new AbortController();
    const { signal } = this.#fragment;
    defaultView?.addEventListener('hashchange', () => void this.#follow(), { signal });
    void this.#follow();
  }

  hostDisconnected(): void {
    this.#fragment.abort();
  }

  /** What is shown is another than before, or the records were looked at. */
  changed(): void {
    this.#tools?.changed(this.panel);
  }

  /** Forgets what a person did for the former customer. */
  reset(): void {
    this.#panel = undefined;
    this.#followed = undefined;
    this.#tools?.forget();
    void this.#follow();
  }

  /** Opens a panel, or closes it. */
  async toggle(panel: PanelName): Promise<void> {
    if (this.#panel === panel && !this.#isLost) return this.close();
    this.#panel = panel;
    this.#host.requestUpdate();
    const tools = await this.#load();
    if (!tools || this.#panel !== panel) return;
    tools.changed(panel);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (panel === 'find') this.#focus('#find-words');
  }

  /** Closes the panel; the focus goes back to what opened it. */
  close(): void {
    const panel = this.#panel;
    this.#panel = undefined;
    this.#host.requestUpdate();
    if (panel) this.#focus(`#tool-${panel}`);
  }

  /** Copies the address that leads to a touchpoint. */
  async copyLink(id: string): Promise<void> {
    if (this.#core.isStory) return;
    const { defaultView, URL: page } = this.#host.ownerDocument;
    const address = page.replace(/#.*/s, '') + toFragment(id);
    let isCopied = false;
    try {
      // While it is still the person's press; the words can wait.
      await defaultView?.navigator.clipboard.writeText(address);
      isCopied = defaultView !== null;
    } catch {
      // The page may not be allowed to, as in a frame; or it is not a secure one.
    }
    (await this.#load())?.offer(address, isCopied);
  }

  /** Goes to the touchpoint that the address of the page leads to. */
  async #follow(): Promise<void> {
    const { hash = '' } = this.#host.ownerDocument.defaultView?.location ?? {};
    // An element that is moved in its page has followed it already.
    if (hash === this.#followed) return;
    this.#followed = hash;
    const id = readFragment(hash);
    if (id !== undefined && !this.#core.isStory) (await this.#load())?.follow(id);
  }

  async #load(): Promise<Tools | undefined> {
    const host = this.#host;
    try {
      const module = await lateTools.load();
      await module.strings.load(primary(host.locale) as Language);
      this.#isLost = false;
      this.#tools ??= new module.Tools(host, this.#core, this.#wording, () => this.close());
    } catch (error) {
      host.warn('tools', `a part of its view could not be loaded: ${String(error)}`);
      this.#isLost = true;
    }
    host.requestUpdate();
    return this.#tools;
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
