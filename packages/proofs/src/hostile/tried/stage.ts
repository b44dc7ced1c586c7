import type { OxbowElement } from '../watched.js';
import { connection, dataOf, inConnection } from './data.js';
import { readAll } from './judge.js';

/** An element with good data in the page, and how it looks then. */
export interface Staged {
  element: OxbowElement;
  /** What is given to: the element, or the connection around it. */
  target: HTMLElement;
  /** What can be read of it. */
  look: string;
  /** Its good data. */
  data: unknown;
  /** Words of that which can be read. */
  good: string[];
}

/** Puts an element with good data into the page. */
export async function stage(tag: string): Promise<Staged> {
  const data = dataOf(tag);
  const target = document.createElement(tag);
  const element = (
    tag === connection ? document.createElement(inConnection) : target
  ) as OxbowElement;
  element.data = data;
  if (element !== target) target.append(element);
  document.body.append(target);
  await settle(element);
  const look = await lookOf(element);
  const good = goodWords(data, look);
  if (good.length === 0) throw new Error(`<${tag}> shows nothing of its data: ${look}`);
  return { element, target, look, good, data };
}

/** Waits until an element has decided on its state and has drawn it, with all that this needs. */
export async function settle(element: OxbowElement): Promise<void> {
  await nextTask();
  await element.updateComplete;
  for (const until = performance.now() + 8000; element.state === 'loading';) {
    if (performance.now() > until) throw new Error('it stays loading');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await element.updateComplete;
}

/** What can be read once it is the same for two tasks. */
export async function lookOf(element: OxbowElement): Promise<string> {
  let before = '';
  for (let task = 0; task < 50; task += 1) {
    await nextTask();
    await element.updateComplete;
    const look = readAll(element);
    if (look === before) return look;
    before = look;
  }
  throw new Error('it is never at rest');
}

/** Rejections that nobody took are told at the end of a task; a timer would wait for milliseconds. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Words of the data that are shown; figures where no word of a host ever is. */
function goodWords(data: unknown, look: string): string[] {
  const words = new Set(textsIn(data).filter((word) => word.length > 3));
  const shown = [...words].filter((word) => look.includes(word));
  return shown.length > 0 ? shown : (look.match(/\d[\d,.]{2,}/g) ?? []);
}

/** All texts in a value, its keys too. */
export function textsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, part]) => [key, ...textsIn(part, seen)]);
}
