/**
 * How many live streams all tabs of an origin hold at once with one collector. Over HTTP/1.1 a browser opens six
 * connections to a server; were all of them streams, nothing that a person sends would get through.
 */
export const mostStreams = 4;

/**
 * Takes one of the places for a stream, if one is free.
 * @returns how to leave it; `undefined` when all are taken
 */
export async function takeStreamPlace(endpoint: string): Promise<(() => void) | undefined> {
  for (let number = 1; number <= mostStreams; number += 1) {
    const leave = await tryLock(`oxbow-stream ${number} ${endpoint}`);
    if (leave) return leave;
  }
  return undefined;
}

/** Where pages may not share locks (insecure ones, sandboxed frames), nobody can count, and every place is free. */
function tryLock(name: string): Promise<(() => void) | undefined> {
  if (!('locks' in navigator)) return Promise.resolve(() => {});
  return new Promise((resolve) => {
    const held = (lock: Lock | null) =>
      lock ? new Promise<void>((release) => resolve(release)) : resolve(undefined);
    navigator.locks.request(name, { ifAvailable: true }, held).catch(() => resolve(() => {}));
  });
}
