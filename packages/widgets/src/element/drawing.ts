import { isServer, render, type ReactiveController, type RenderOptions, type RootPart } from 'lit';
import { DataDoor } from './data-door.js';
import { findLostObject, toProblem, warnOfFault, type Problem } from './data-fault.js';
import type { EarlyData } from './early-data.js';
import type { OxElement, OxElementClass } from './element.js';
import { InvalidEvent } from './events.js';
import { FocusKeeper } from './focus-keeper.js';
import { LanguageController } from './language-controller.js';
import { primary } from './language.js';
import type { LatePart } from './late-part.js';
import { readOverride } from './override.js';
import { renderProblem } from './problem.js';
import { commonStrings } from './strings.js';
import { TextLoader } from './text-loader.js';
import { fillText } from './text.js';
import type { State, Verdict, View, ViewModule } from './view.js';
import type { ViewController } from './view-controller.js';
import { Wardrobe } from './wardrobe.js';

/**
 * The late half of an element: all that it needs as soon as it draws, and no sooner. The light element runs without a
 * template engine and without texts, and gets this together with its view.
 */
export class Drawing implements ReactiveController {
  /** The way by which data comes in. */
  readonly door: DataDoor;
  readonly #host: OxElement;
  readonly #language: LanguageController;
  readonly #views: ViewController;
  readonly #wardrobe: Wardrobe;
  readonly #focus: FocusKeeper;
  #texts: TextLoader | undefined;
  #view: View | undefined;
  #verdict: Verdict | undefined;
  /** There is data that only a late part can read. */
  #isUnchecked = false;
  #unreported: Verdict[] = [];
  /** An attribute in which the host's framework has lost an object. */
  #lost: string | undefined;
  #root: RootPart | undefined;
  /** A part that is needed could not be fetched. */
  #isPartLost = false;
  #takeOver: typeof import('./hydration.js').takeOver | undefined;

  constructor(host: OxElement, views: ViewController, early?: EarlyData) {
    this.#host = host;
    this.#language = new LanguageController(host);
    this.#views = views;
    this.#wardrobe = new Wardrobe(host);
    this.#focus = new FocusKeeper(host);
    this.door = new DataDoor(host, early);
    host.addController(this);
  }

  /** What is wrong with the whole, if anything. */
  get problem(): Problem | undefined {
    if (this.#isLost || this.#isPartLost) return { key: 'notLoaded', retry: true };
    const problem = toProblem(this.door, this.#lost);
    if (problem) return problem;
    return this.#verdict?.state === 'error' ? { key: 'unusable' } : undefined;
  }

  /** The language tag that texts, dates and numbers are written in; follows that of the element as soon as the texts are there. */
  get locale(): string {
    return this.#texts?.locale ?? 'en';
  }

  /** The language of the texts where the page around has another one. */
  get foreignLanguage(): string | undefined {
    // A host that replaces texts writes them in the language of its page.
    if (this.#host.strings) return undefined;
    const { refused, language } = this.#language.chosen;
    const isForeign = refused !== undefined || language !== primary(this.locale);
    return isForeign ? this.locale : undefined;
  }

  /** The text for a key, its places filled; empty where there is none. */
  text(key: string, values: Readonly<Record<string, string | number>>): string {
    const texts = this.#texts?.texts ?? commonStrings.get('en');
    const text = readOverride(this.#host.strings?.[key]) ?? texts?.[key as keyof typeof texts];
    return text ? fillText(text, values, this.locale) : '';
  }

  hostConnected(): void {
    this.#root?.setConnected(true);
  }

  hostDisconnected(): void {
    this.#root?.setConnected(false);
  }

  /** Asks the host again for what nobody answered, and fetches texts again that could not be fetched. */
  refresh(): void {
    this.#texts?.retry();
    this.#isPartLost = false;
    this.#view?.refresh?.();
  }

  /** Brings what takes over the tree of a server, and the texts that it is written in. */
  async prepareTakeOver(): Promise<void> {
    const { language } = this.#language.chosen;
    const [{ takeOver, bringParts }] = await Promise.all([
      import('./hydration.js'),
      this.#module && this.#textsOf(this.#module).load(language),
    ]);
    this.#takeOver = takeOver;
    await bringParts(() => {
      this.check();
      return this.#parts;
    }, language);
  }

  /** Puts on the styles, which a tree of a server brings itself until it is taken over. */
  dress(): void {
    if (!this.#takeOver) this.#wardrobe.dress(this.#parts.filter(({ module }) => module));
  }

  /** Makes the view as soon as its texts are there, and checks what is new. */
  check(): State {
    const module = this.#module;
    if (module && !this.#view && this.#haveTexts(module)) this.#view = new module.View(this.#host);
    if (!module || !this.#view) return this.#isLost ? 'error' : 'loading';
    this.#checkNew(this.#view);
    warnOfFault(this.#host, this.door);
    this.#lost = findLostObject(this.#host);
    const haveParts = this.#haveParts();
    const isWhole = this.#haveTexts(module) && haveParts;
    this.dress();
    if (!this.#verdict) return this.door.fault || this.#isPartLost ? 'error' : 'loading';
    if (isWhole || this.#isUnchecked || this.#verdict.state !== 'ready') return this.#verdict.state;
    return this.#isPartLost ? 'error' : 'loading';
  }

  /** Makes the view model. */
  prepare(): void {
    this.#view?.prepare?.();
  }

  /** What the view draws; for `draw` and for a server. */
  render(): unknown {
    if (this.#view) return this.#view.render();
    return this.#isLost ? renderProblem(this.#host) : undefined;
  }

  draw(value: unknown): void {
    const host = this.#host;
    const options: RenderOptions = { host, isConnected: host.isConnected };
    this.#focus.look();
    if (this.#takeOver) {
      if (!this.#takeOver(value, host, host.renderRoot, options))
        host.warn('hydration', 'draws anew what the server had drawn: it was not the same.');
      this.#takeOver = undefined;
      this.dress();
    }
    this.#root = render(value, host.renderRoot, options);
  }

  /** After a drawing. */
  finish(): void {
    this.#view?.finish?.();
    this.#focus.goOn(() => this.#view?.findFocus?.());
    const verdicts = this.#unreported;
    this.#unreported = [];
    for (const verdict of verdicts) this.report(verdict);
  }

  /** Reports records that are not shown, to the console and as `oxinvalid`. */
  report({ total, invalid, faults }: Verdict): void {
    if (invalid === 0) return;
    const first = faults.slice(0, 5).map(({ path, message }) => `${path || 'data'}: ${message}`);
    console.warn(
      `<${this.#host.localName}> ${invalid} of ${total} could not be shown whole. ${first.join('; ')}`,
    );
    this.#host.dispatchEvent(new InvalidEvent({ total, invalid, faults }));
  }

  /** There is no view, and it cannot be fetched. */
  get #isLost(): boolean {
    return this.#views.failed && !this.#view;
  }

  get #module(): ViewModule | undefined {
    const { view } = this.#host.constructor as OxElementClass;
    return typeof view === 'object' ? view : undefined;
  }

  /** What the view needs beside itself for what it shows now. */
  get #parts(): readonly LatePart[] {
    return this.#view?.parts ?? [];
  }

  /** Whether all late parts are there; else they are fetched. */
  #haveParts(): boolean {
    const missing = this.#parts.filter(({ module }) => !module);
    if (missing.length > 0 && !isServer && !this.#isPartLost)
      void Promise.all(missing.map((part) => part.load()))
        .catch((error: unknown) => {
          this.#isPartLost = true;
          this.#host.warn('part', `a part of its view could not be loaded: ${String(error)}`);
        })
        .then(() => this.#host.requestUpdate());
    return missing.length === 0;
  }

  /** Takes the texts of the view and of the late parts that are there. */
  #haveTexts(module: ViewModule): boolean {
    const late = this.#parts.flatMap((part) => part.module?.strings ?? []);
    return this.#textsOf(module).take(this.#language.chosen, late);
  }

  #textsOf({ strings }: ViewModule): TextLoader {
    return (this.#texts ??= new TextLoader(this.#host, strings));
  }

  #checkNew(view: View): void {
    const { whole, changes } = this.door.take();
    const { value } = this.door;
    if (whole || this.#isUnchecked || view.isStale) {
      const verdict = value === undefined ? undefined : view.check(value);
      this.#isUnchecked = value !== undefined && !verdict;
      if (verdict) this.#unreported.push(verdict);
      // What is shown stays until there is what can read what comes in its place.
      if (!this.#isUnchecked || this.#verdict?.state !== 'ready') this.#verdict = verdict;
    }
    for (const change of changes) {
      if (!view.change) continue;
      const verdict = this.#isUnchecked ? undefined : view.change(change);
      if (!verdict) {
        // Its turn comes when there is what can read it.
        this.door.change(change);
        continue;
      }
      this.#unreported.push(verdict);
      // One that cannot be read takes nothing away: what is shown stays.
      if (verdict.state !== 'error' || !this.#verdict) this.#verdict = verdict;
    }
  }
}
