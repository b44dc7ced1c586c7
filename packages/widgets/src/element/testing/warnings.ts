/** Collects what is warned of on the console while `act` runs. */
export async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const seen: string[] = [];
  console.warn = (message: string) => seen.push(message);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return seen;
}
