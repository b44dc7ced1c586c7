import {
  ReactiveElement,
  type CSSResultGroup,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import { baseStyles } from './base-styles.js';
import type { DataDoor } from './data-door.js';
import type { Problem } from './data-fault.js';
import type { Drawing } from './drawing.js';
import type { EarlyData } from './early-data.js';
import type { Subject } from './events.js';
import { isPlain, readPlain } from './plain-property.js';
import { ViewController } from './view-controller.js';
import { waitForTurn } from './turns.js';
import type { State, Verdict, ViewSource } from './view.js';

/** A concrete element class of ours. */
export interface OxElementClass {
  new (): OxElement;
  readonly oxbow: true;
  readonly styles: CSSResultGroup;
  readonly views: typeof ViewController;
  view: ViewSource | undefined;
  drawing: typeof Drawing | undefined;
}

/**
 * The light part of every widget: data from the host, state, language and the moment its view is fetched. What is drawn
 * is the business of its view.
 *
 * Data takes one way: property, attribute, child script or answered request → the view's `check`, once per change → state →
 * the view's `prepare` and `render`.
 *
 * @attr {string} data - The data as JSON or base64url of JSON, for hosts that can only write attributes.
 * @slot - Takes no content but `<script type="application/json">` with the data, for pages without scripts of their own.
 * @cssstate loading - There is no data yet.
 * @cssstate empty - The data is good, and there is nothing in it.
 * @cssstate error - The data cannot be shown, or nobody gave it; the widget says why.
 * @cssstate ready - The data is shown.
 */
export abstract class OxElement extends ReactiveElement {
  /** Marks our classes, so that a second copy on the page knows the first. */
  static readonly oxbow = true;
  /** How views come; the loader sets one that fetches them. */
  static views: typeof ViewController = ViewController;
  /** The module that draws this element, or how to fetch it; set by `define`. */
  static view: ViewSource | undefined;
  /** The late half of the element; comes with the view. */
  static drawing: typeof Drawing | undefined;
  static override readonly properties: PropertyDeclarations = {
    strings: { attribute: false },
    data: { attribute: false, hasChanged: () => true },
  };

  /** What the light element wears; its view's styles are put on together with the view. */
  static override get styles(): CSSResultGroup {
    return baseStyles;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'data'];
  }

  /** Whatever a host sets on a property of text, number or boolean, the element meets one of these, or what was there first. */
  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    for (const [name, options] of this.elementProperties) {
      const accessor = Object.getOwnPropertyDescriptor(this.prototype, name);
      const set = accessor?.set;
      if (!set || !isPlain(options)) continue;
      Object.defineProperty(this.prototype, name, {
        ...accessor,
        set(this: OxElement, value: unknown) {
          set.call(this, this.#readPlain(name, value, options));
        },
      });
    }
  }

  /** Texts of the user interface that replace ours, by key; plain text only. */
  strings: Readonly<Record<string, unknown>> | undefined;

  protected readonly internals = this.attachInternals();
  readonly #views = new (this.constructor as OxElementClass).views(this);
  readonly #warned = new Set<string>();
  /** What properties have until a host sets them, where that is something. */
  readonly #initial = new Map<PropertyKey, unknown>();
  #state: State = 'loading';
  /** There is a tree from a server, which is not taken over yet. */
  #isServed = false;

  /** What the widget shows. Any value may be set; what cannot be used is shown as such, counted and reported, never thrown. */
  get data(): unknown {
    return this.#door.value;
  }
  set data(value: unknown) {
    // Where a framework finds the property it sets that, and the attribute else: the same JSON is taken by both.
    if (typeof value === 'string') this.#door.readAttribute(value);
    else this.#door.value = value;
  }

  /** `loading`, `empty`, `error` or `ready`; also as a custom state, `:state(ready)`. */
  get state(): State {
    return this.#state;
  }

  /** @internal What is wrong with the whole, if anything. */
  get problem(): Problem | undefined {
    return this.#views.drawing?.problem;
  }

  /** The language tag that texts, dates and numbers are written in. */
  get locale(): string {
    return this.#views.drawing?.locale ?? 'en';
  }

  /** @internal The language of the texts where the page around has another one, for `lang`; all that are shipped read left to right. */
  get foreignLanguage(): string | undefined {
    return this.#views.drawing?.foreignLanguage;
  }

  /** @internal What to ask the host for while it gives no data; a widget reads it from its attribute. */
  get subject(): Subject | undefined {
    return undefined;
  }

  /** @internal What a widget shows where nobody answers; one that has something like it overrides this. */
  standIn(): Promise<unknown> | undefined {
    return undefined;
  }

  /** Asks the host again: for the data, and for whatever else nobody answered. */
  refresh(): void {
    this.#views.retry();
    this.#door.ask(true);
    this.#views.drawing?.refresh();
    this.requestUpdate();
  }

  /** @internal The text for a key in the element's language, its places filled. */
  text(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return this.#views.drawing?.text(key, values) ?? '';
  }

  /** @internal Writes a warning to the console, once for each `key`. */
  warn(key: string, message: string): void {
    if (this.#warned.has(key)) return;
    this.#warned.add(key);
    console.warn(`<${this.localName}> ${message}`);
  }

  /** @internal Reports records that are not shown, to the console and as `oxinvalid`; for views that check a list in slices. */
  report(verdict: Verdict): void {
    this.#views.drawing?.report(verdict);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === 'data') this.#door.readAttribute(value);
    else super.attributeChangedCallback(name, old, value);
  }

  adoptedCallback(): void {
    this.#views.begun?.dress();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isServed = this.shadowRoot !== null;
    return this.shadowRoot ?? super.createRenderRoot();
  }

  /** A server-rendered tree can be taken over only by the view that made it, so its first update waits for that. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#isServed) {
      await this.#views.prepareTakeOver();
      this.#isServed = false;
    } else if (this.#state === 'loading') {
      const turn = waitForTurn(this.hasUpdated);
      if (turn) await turn;
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { drawing, failed } = this.#views;
    this.#door.ask();
    this.#enter(drawing?.check() ?? (failed ? 'error' : 'loading'));
    drawing?.prepare();
    this.internals.role = 'group';
    this.internals.ariaLabel = this.text('label');
  }

  protected override update(changed: PropertyValues): void {
    const value = this.render();
    super.update(changed);
    this.#views.drawing?.draw(value);
  }

  /** What its view draws; for `update` and for a server. */
  protected render(): unknown {
    return this.#views.drawing?.render();
  }

  protected override updated(_changed: PropertyValues): void {
    this.#views.drawing?.finish();
  }

  /** Sets or takes away a custom state for styles, `:state(name)`: what a property says is never reflected. */
  protected toggleState(name: string, on: boolean): void {
    this.internals.states?.[on ? 'add' : 'delete'](name);
  }

  #readPlain(name: PropertyKey, value: unknown, options: PropertyDeclaration): unknown {
    const read = readPlain(value, options);
    // What has something from the start gets it by its constructor, before any host can set it.
    if (options.useDefault && !this.#initial.has(name)) this.#initial.set(name, value);
    if (read === undefined && value != null)
      this.warn(`plain:${String(name)}`, `cannot use what "${String(name)}" was set to.`);
    // Where a template gives nothing, Vue sets the empty text on what holds one.
    const isNothing = read === undefined || (read === '' && options.useDefault);
    return isNothing ? this.#initial.get(name) : read;
  }

  /** By which data comes in. */
  get #door(): EarlyData | DataDoor {
    return this.#views.door;
  }

  #enter(state: State): void {
    this.toggleState(this.#state, false);
    this.toggleState(state, true);
    this.internals.ariaBusy = String(state === 'loading');
    this.#state = state;
  }
}
