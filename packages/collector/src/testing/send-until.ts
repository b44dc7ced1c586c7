/** How many send at the same time. */
const workers = 6;

/**
 * Sends until `enough` are acknowledged, then calls `kill` at once, with others on their way.
 * @param send sends one; whether it was acknowledged
 */
export async function sendUntil(
  enough: number,
  send: () => Promise<boolean>,
  kill: () => void,
): Promise<void> {
  let count = 0;
  let killed = false;
  const work = async () => {
    while (!killed) {
      if (await send()) count += 1;
      if (killed || count < enough) continue;
      killed = true;
      kill();
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
}
