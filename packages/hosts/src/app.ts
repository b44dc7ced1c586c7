// What the page of every host offers to its test, whatever draws it.
import type { Values } from './elements.js';

/** What stands for a function on its way into the page: for one that gives this, as a promise. */
export interface Giving {
  gives: unknown;
}

/** One of our elements with what it is given. */
export interface Drawing {
  tag: string;
  values: Values;
  /** Names of its events. */
  events: readonly string[];
  /** An element that stands inside it, with its attributes. */
  inside?: Inside | undefined;
}

export interface Inside {
  tag: string;
  values: Readonly<Record<string, string>>;
}

/** One of our elements as its host draws it. */
export interface Given extends Drawing {
  /** Listens to all of them. */
  hear: (event: Event) => void;
}

/** What a host does with one of our elements. */
export interface HostApp {
  /** Draws it, or draws it anew with other values. */
  render(place: HTMLElement, given: Given): void | Promise<void>;
  /** Takes over what its server has written there. */
  hydrate?(place: HTMLElement, given: Given): void | Promise<void>;
  /** Takes it out. */
  clear(place: HTMLElement): void | Promise<void>;
}

/** What a host's own server makes of one of our elements, as HTML. */
export type Write = (given: Given) => Written | Promise<Written>;

export interface Written {
  /** What the host wants in the head, where it wants something. */
  head?: string;
  body: string;
}

/** What the test finds in the page. */
export interface HostPage {
  render(drawing: Drawing): void | Promise<void>;
  hydrate(drawing: Drawing): void | Promise<void>;
  clear(): void | Promise<void>;
  /** Names of the events that the host has heard, in order. */
  readonly heard: string[];
  /** What functions of the host have given, in order. */
  readonly gave: unknown[];
}

/** Offers a host to its test, as `host` of the window; it draws into `#place`. */
export function offer(app: HostApp): void {
  const heard: string[] = [];
  const gave: unknown[] = [];
  const hear = (event: Event) => void heard.push(event.type);
  const place = () => document.querySelector<HTMLElement>('#place')!;
  const withFunctions = functionsThatNote(gave);
  const host: HostPage = {
    render: (drawing) => app.render(place(), { ...withFunctions(drawing), hear }),
    // A listener of its own, as an arrow function in JSX is another one at each drawing.
    hydrate: (drawing) =>
      app.hydrate?.(place(), { ...withFunctions(drawing), hear: (event) => hear(event) }),
    clear: () => app.clear(place()),
    heard,
    gave,
  };
  Object.assign(window, { host });
}

/** Puts functions in the place of what stands for them; each notes what it gives. */
function functionsThatNote(gave: unknown[]): (drawing: Drawing) => Drawing {
  const functions = new Map<string, () => Promise<unknown>>();
  // The same for the same answer, as a host gives it that draws the same anew.
  const toFunction = ({ gives }: Giving) => {
    const key = JSON.stringify(gives);
    const known = functions.get(key) ?? (async () => (gave.push(gives), gives));
    functions.set(key, known);
    return known;
  };
  const toValue = (value: unknown) => (isGiving(value) ? toFunction(value) : value);
  return ({ values, ...others }) => ({
    ...others,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, toValue(value)]),
    ),
  });
}

const isGiving = (value: unknown): value is Giving =>
  typeof value === 'object' && value !== null && 'gives' in value;
