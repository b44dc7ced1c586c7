/** So long elements draw for the first time before the page has its turn, in milliseconds. */
const turn = 12;

/** When the present turn is over; absent where none has begun in this task. */
let end: number | undefined;

/** Those that have drawn their place already, and now what they show. */
const begun: (() => void)[] = [];
const others: (() => void)[] = [];

/**
 * Says whether an element may draw for the first time, so that hundreds on one page do not hold it up: each draws within a turn
 * of this task, or waits for one of a later task, in the order of the page.
 * @param hasBegun it has drawn its place, and comes before those that have not
 * @returns `undefined` at once, or what to wait for
 */
export function waitForTurn(hasBegun: boolean): Promise<void> | undefined {
  if (end === undefined) beginTurn();
  if (performance.now() < end! && begun.length + others.length === 0) return undefined;
  return new Promise((resolve) => (hasBegun ? begun : others).push(resolve));
}

function beginTurn(): void {
  end = performance.now() + turn;
  const { port1, port2 } = new MessageChannel();
  // A task of its own, as a timer would be, and not slowed down in a tab that nobody sees.
  port1.onmessage = () => {
    port1.close();
    end = undefined;
    void letDraw();
  };
  port2.postMessage(undefined);
}

async function letDraw(): Promise<void> {
  if (begun.length + others.length === 0) return;
  beginTurn();
  while (performance.now() < end!) {
    const next = begun.shift() ?? others.shift();
    if (!next) return;
    next();
    // It draws before this goes on.
    await Promise.resolve();
  }
}
