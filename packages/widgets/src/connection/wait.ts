/**
 * Waits, or is woken.
 * @param ms milliseconds
 * @throws the signal's reason when it is aborted
 */
export function wait(ms: number, signal: AbortSignal, wakers: EventTarget[] = []): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const timer = setTimeout(wake, ms);
    function wake() {
      clearTimeout(timer);
      over.abort();
      resolve();
    }
    function stop() {
      clearTimeout(timer);
      over.abort();
      reject(signal.reason as Error);
    }
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener('abort', stop, { signal: over.signal });
    for (const waker of wakers) waker.addEventListener('online', wake, { signal: over.signal });
  });
}

/**
 * What a promise gives, unless the signal is aborted before.
 * @throws the signal's reason when it is aborted
 */
export async function untilAborted<Value>(
  promise: Promise<Value>,
  signal: AbortSignal,
): Promise<Value> {
  signal.throwIfAborted();
  const over = new AbortController();
  try {
    return await Promise.race([
      promise,
      new Promise<never>((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason as Error), {
          signal: over.signal,
        }),
      ),
    ]);
  } finally {
    over.abort();
  }
}

/** What a promise gives, or `otherwise` when it takes longer than `ms` milliseconds. */
export async function within<Value, Other>(
  ms: number,
  promise: Promise<Value>,
  otherwise: () => Other,
): Promise<Value | Other> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Other>((resolve, reject) => {
    timer = setTimeout(() => {
      try {
        resolve(otherwise());
      } catch (error) {
        reject(error as Error);
      }
    }, ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Until the page is turned to again. @throws the signal's reason when it is aborted */
export async function whenLookedAt(signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const looked = new Promise<void>((resolve) => {
    const look = () => document.visibilityState === 'visible' && resolve();
    document.addEventListener('visibilitychange', look, { signal: over.signal });
  });
  await untilAborted(looked, signal).finally(() => over.abort());
}

/** Until the page is to be seen: one that nobody sees asks for nothing. @throws the signal's reason when it is aborted */
export async function untilSeen(signal: AbortSignal): Promise<void> {
  while (document.visibilityState === 'hidden') {
    await new Promise<void>((resolve) => {
      const over = new AbortController();
      const end = () => {
        over.abort();
        resolve();
      };
      document.addEventListener('visibilitychange', end, { signal: over.signal });
      signal.addEventListener('abort', end, { signal: over.signal });
    });
    signal.throwIfAborted();
  }
}
