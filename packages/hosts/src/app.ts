// What the page of every host offers to its test, whatever draws it.
import type { Values } from './elements.js';

/** One of our elements as its host draws it. */
export interface Given {
  tag: string;
  values: Values;
  /** Names of its events. */
  events: readonly string[];
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
  render(tag: string, values: Values, events: readonly string[]): void | Promise<void>;
  hydrate(tag: string, values: Values, events: readonly string[]): void | Promise<void>;
  clear(): void | Promise<void>;
  /** Names of the events that the host has heard, in order. */
  readonly heard: string[];
}

/** Offers a host to its test, as `host` of the window; it draws into `#place`. */
export function offer(app: HostApp): void {
  const heard: string[] = [];
  const hear = (event: Event) => void heard.push(event.type);
  const place = () => document.querySelector<HTMLElement>('#place')!;
  const host: HostPage = {
    render: (tag, values, events) => app.render(place(), { tag, values, events, hear }),
    // A listener of its own, as an arrow function in JSX is another one at each drawing.
    hydrate: (tag, values, events) =>
      app.hydrate?.(place(), { tag, values, events, hear: (event) => hear(event) }),
    clear: () => app.clear(place()),
    heard,
  };
  Object.assign(window, { host });
}
