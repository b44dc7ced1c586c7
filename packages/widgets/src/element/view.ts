import type { CSSResultGroup } from 'lit';
import type { Fault } from '@oxbow/model/fault';
import type { OxElement } from './element.js';
import type { LatePart } from './late-part.js';
import type { Locales, Texts } from './text.js';

/** The four states of every widget. */
export type State = 'loading' | 'empty' | 'error' | 'ready';

/** What a view says of the data it was given. */
export interface Verdict {
  state: Exclude<State, 'loading'>;
  /** Records that were looked at. */
  total: number;
  /** Records that are not shown, or not whole. */
  invalid: number;
  /** What is wrong, the first ones. */
  faults: Fault[];
}

/** What draws an element. It lives as long as its element and holds what a person did there. */
export interface View {
  /**
   * Takes the host's data, once per change and before anything is drawn; `null` when the host says that there is none. Never
   * throws.
   * @returns `undefined` where only a late part can tell, which it names in `parts`: it is asked again once that is there
   */
  check(data: unknown): Verdict | undefined;
  /** True where the same data has to be checked once more: an attribute that the verdict rests on is another by now. */
  readonly isStale?: boolean;
  /** Takes a live change of the data, as `check` does; one that cannot be read, `error`, leaves all as it is. */
  change?(change: unknown): Verdict | undefined;
  /** What is needed beside the view for what was checked; until it is there the element is loading. */
  readonly parts?: readonly LatePart[];
  /** Asks the host again for what the view itself asked and nobody answered. */
  refresh?(): void;
  /** Makes the view model, before each drawing: pure functions of the data, the language and what a person did. */
  prepare?(): void;
  /** Where the focus goes on when a drawing took away what had it; `null` for nowhere. */
  findFocus?(): HTMLElement | null;
  /** Works on what was drawn, after each drawing. */
  finish?(): void;
  /** Draws the state that `host.state` names. Reads only what was prepared. */
  render(): unknown;
}

/** The module that draws one kind of element: loaded late by the script tag, at once by an import. */
export interface ViewModule<Host extends OxElement = OxElement, Strings extends Texts = Texts> {
  readonly styles: CSSResultGroup;
  readonly strings: Locales<Strings>;
  /** All that comes late, for a server. */
  readonly parts?: readonly LatePart[];
  readonly View: new (host: Host) => View;
}

/** A view module, or how to get it. */
export type ViewSource<Host extends OxElement = OxElement> =
  ViewModule<Host> | (() => Promise<ViewModule<Host>>);
