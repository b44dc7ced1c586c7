import { waitUntil } from '@open-wc/testing';
import type { OxbowElement } from './watched.js';

export * from '../good-records.js';
export * from './watched.js';

/** Loads the script tag's build once. */
export async function loadOxbow(): Promise<void> {
  const address = new URL('/packages/widgets/dist/cdn/oxbow.js', location.href).href;
  await import(address);
}

/** Adds an element to the page and waits for its view. */
export async function place(
  tag: string,
  set: (element: OxbowElement) => void,
): Promise<OxbowElement> {
  const element = document.createElement(tag) as OxbowElement;
  set(element);
  document.body.append(element);
  await settled(element);
  return element;
}

/** Waits until an element has decided on its state. */
export async function settled(element: OxbowElement): Promise<void> {
  await waitUntil(() => element.state !== 'loading', `${element.localName} stays loading`, {
    timeout: 8000,
  });
  await element.updateComplete;
}
