declare module 'virtual:components' {
  /** What the build of a host has made of an element: whatever its framework takes for a component. */
  export function componentOf<Component>(tag: string): Component;
}

declare module 'alpinejs' {
  const Alpine: {
    reactive<State extends object>(state: State): State;
    data(name: string, make: () => object): void;
    start(): void;
    nextTick(): Promise<void>;
  };
  export default Alpine;
}

declare module '@hotwired/turbo' {
  export function renderStreamMessage(message: string): void;
  export function visit(address: string): void;
}

// By the files that bundlers take of them: their types are those of other modules.
declare module 'htmx.org/dist/htmx.esm.js' {
  const htmx: {
    ajax(verb: string, path: string, context: { target: string; swap: string }): Promise<void>;
  };
  export default htmx;
}

declare module 'morphdom/dist/morphdom-esm.js' {
  export default function morphdom(from: Element, to: string): Element;
}

declare module 'babel-preset-solid' {
  import type { PluginItem } from '@babel/core';
  const preset: PluginItem;
  export default preset;
}
