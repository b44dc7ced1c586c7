// Runs in the page of a candidate: it draws one radar, until it is painted. Its names are those that `Probe` calls.

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

async function painted(): Promise<void> {
  await frame();
  await frame();
  await new Promise<void>((resolve) => setTimeout(resolve));
}

const bench = {
  prepare: () => {},
  nothing: painted,
  async mount() {
    window.drawRadar(document.querySelector<HTMLElement>('#box')!);
    await painted();
  },
};

declare global {
  interface Window {
    /** Draws the radar of this page into a box. */
    drawRadar(box: HTMLElement): void;
  }
}

(window as { bench: unknown }).bench = bench;
