import {
  ReactiveElement,
  type CSSResultGroup,
  type PropertyValues,
  type RenderOptions,
  type RootPart,
} from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from './base-styles.js';
import { DataDoor, type DoorProblem } from './data-door.js';
import type { Drawing } from './drawing.js';
import { InvalidEvent, type Subject } from './events.js';
import { FocusKeeper } from './focus-keeper.js';
import { LanguageController } from './language-controller.js';
import { primary, type Language } from './language.js';
import { readOverride } from './override.js';
import { ViewController } from './view-controller.js';
import type { State, Verdict, ViewSource } from './view.js';
import { Wardrobe } from './wardrobe.js';

/** A concrete element class of ours. */
export interface OxElementClass {
  new (): OxElement;
  readonly oxbow: true;
  readonly label: Readonly<Record<Language, string>>;
  view: ViewSource | undefined;
  drawing: Drawing | undefined;
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
  /** The module that draws this element, or how to fetch it; set by `define`. */
  static view: ViewSource | undefined;
  /** What draws templates; comes with the view. */
  static drawing: Drawing | undefined;
  /** The accessible name, by language. */
  static readonly label: Readonly<Record<Language, string>>;

  static override get styles(): CSSResultGroup {
    return typeof this.view === 'object' ? [baseStyles, this.view.styles] : [baseStyles];
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'data'];
  }

  /** Texts of the user interface that replace ours, by key; plain text only. */
  @property({ attribute: false }) strings: Readonly<Record<string, unknown>> | undefined;

  readonly #internals = this.attachInternals();
  readonly #door = new DataDoor(this);
  readonly #language = new LanguageController(this);
  readonly #drawing = new ViewController(this);
  readonly #wardrobe = new Wardrobe(this, () =>
    ReactiveElement.finalizeStyles.call(this.constructor as typeof OxElement, [
      (this.constructor as typeof OxElement).styles,
      this.#drawing.module?.styles ?? [],
    ]),
  );
  readonly #focus = new FocusKeeper(this);
  readonly #warned = new Set<string>();
  #state: State = 'loading';
  #verdict: Verdict | undefined;
  #unreported: Verdict[] = [];
  #root: RootPart | undefined;
  #takeOver: typeof import('./hydration.js').takeOver | undefined;

  /** What the widget shows. Any value may be set; what cannot be used is shown as such, counted and reported, never thrown. */
  @property({ attribute: false, hasChanged: () => true })
  get data(): unknown {
    return this.#door.value;
  }
  set data(value: unknown) {
    this.#door.value = value;
  }

  /** `loading`, `empty`, `error` or `ready`; also as a custom state, `:state(ready)`. */
  get state(): State {
    return this.#state;
  }

  /** @internal What is wrong with the whole, if anything. */
  get problem(): DoorProblem | undefined {
    if (this.#drawing.failed && !this.#drawing.view) return { key: 'failed', retry: true };
    if (this.#door.problem) return this.#door.problem;
    return this.#verdict?.state === 'error' ? { key: 'unusable', retry: false } : undefined;
  }

  /** The language tag that texts, dates and numbers are written in. */
  get locale(): string {
    return this.#drawing.locale;
  }

  /** @internal The language of the texts where the page around has another one, for `lang`; all that are shipped read left to right. */
  get foreignLanguage(): string | undefined {
    // A host that replaces texts writes them in the language of its page.
    if (this.strings) return undefined;
    const { refused, language } = this.#language.chosen;
    const isForeign = refused !== undefined || language !== primary(this.locale);
    return isForeign ? this.locale : undefined;
  }

  /** @internal What to ask the host for while it gives no data; a widget reads it from its attribute. */
  get subject(): Subject | undefined {
    return undefined;
  }

  /** Asks the host again: for the data, and for whatever else nobody answered. */
  refresh(): void {
    this.#drawing.retry();
    this.#door.ask(true);
    this.#drawing.view?.refresh?.();
    this.requestUpdate();
  }

  /** @internal The text for a key in the element's language, its places filled. */
  text(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    const text = readOverride(this.strings?.[key]) ?? this.#drawing.texts[key];
    const { drawing } = this.#drawing;
    return text && drawing ? drawing.fillText(text, values, this.locale) : '';
  }

  /** @internal Writes a warning to the console, once for each `key`. */
  warn(key: string, message: string): void {
    if (this.#warned.has(key)) return;
    this.#warned.add(key);
    console.warn(`<${this.localName}> ${message}`);
  }

  /** @internal Reports records that are not shown, to the console and as `oxinvalid`; for views that check a list in slices. */
  report({ total, invalid, faults }: Verdict): void {
    if (invalid === 0) return;
    const first = faults.slice(0, 5).map(({ path, message }) => `${path || 'data'}: ${message}`);
    console.warn(
      `<${this.localName}> ${invalid} of ${total} could not be shown whole. ${first.join('; ')}`,
    );
    this.dispatchEvent(new InvalidEvent({ total, invalid, faults }));
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === 'data') this.#door.readAttribute(value);
    else super.attributeChangedCallback(name, old, value);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root?.setConnected(true);
    this.#internals.role = 'group';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.setConnected(false);
  }

  adoptedCallback(): void {
    this.#wardrobe.move();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#wardrobe.waiting = this.shadowRoot !== null;
    return this.shadowRoot ?? super.createRenderRoot();
  }

  /** A server-rendered tree can be taken over only by the view that made it, so its first update waits for that. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#wardrobe.waiting && !this.hasUpdated) {
      this.#drawing.prepare(this.#language.chosen);
      await this.#drawing.prepared;
      this.#takeOver = (await import('./hydration.js')).takeOver;
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#drawing.prepare(this.#language.chosen);
    if (this.#drawing.module) this.#wardrobe.dress();
    this.#door.ask();
    this.#check();
    this.#enter(this.#nextState());
    this.#drawing.view?.prepare?.();
    this.#internals.ariaLabel =
      this.text('label') ||
      (this.constructor as OxElementClass).label[this.#language.chosen.language];
  }

  protected override update(changed: PropertyValues): void {
    const { drawing } = this.#drawing;
    this.#focus.look();
    const value = this.render();
    const options: RenderOptions = { host: this, isConnected: this.isConnected };
    super.update(changed);
    if (!drawing) return;
    if (this.#takeOver) {
      if (!this.#takeOver(value, this, this.renderRoot, options))
        this.warn('hydration', 'draws anew what the server had drawn: it was not the same.');
      this.#takeOver = undefined;
      this.#wardrobe.waiting = false;
      this.#wardrobe.dress();
    }
    this.#root = drawing.render(value, this.renderRoot, options);
  }

  /** What its view draws; for `update` and for a server. */
  protected render(): unknown {
    const { view, failed, drawing } = this.#drawing;
    if (view) return view.render();
    return failed ? drawing?.renderProblem(this) : undefined;
  }

  protected override updated(_changed: PropertyValues): void {
    this.#focus.goOn(() => this.#drawing.view?.findFocus?.());
    const verdicts = this.#unreported;
    this.#unreported = [];
    for (const verdict of verdicts) this.report(verdict);
  }

  #check(): void {
    const { view } = this.#drawing;
    if (!view) return;
    const { whole, changes } = this.#door.take();
    const value = this.#door.value;
    if (whole) this.#verdict = value === undefined ? undefined : view.check(value);
    if (whole && this.#verdict) this.#unreported.push(this.#verdict);
    for (const change of changes) {
      if (!view.change) continue;
      this.#verdict = view.change(change);
      this.#unreported.push(this.#verdict);
    }
  }

  #nextState(): State {
    if (this.#drawing.failed && !this.#drawing.view) return 'error';
    if (this.#verdict) return this.#verdict.state;
    return this.#door.problem ? 'error' : 'loading';
  }

  /** Sets or takes away a custom state for styles, `:state(name)`: what a property says is never reflected. */
  protected toggleState(name: string, on: boolean): void {
    if (on) this.#internals.states?.add(name);
    else this.#internals.states?.delete(name);
  }

  #enter(state: State): void {
    this.toggleState(this.#state, false);
    this.toggleState(state, true);
    this.#internals.ariaBusy = String(state === 'loading');
    this.#state = state;
  }
}
