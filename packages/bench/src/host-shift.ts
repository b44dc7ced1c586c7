import type { Browser } from 'playwright-core';

/** How far what stands on a page was moved without anybody's doing, as Chromium counts it: Cumulative Layout Shift. */
export async function measureShift(
  browser: Browser,
  address: string,
  isDrawn: string,
  /** The code, when it comes after the page was painted; absent when it stands in the head. */
  late?: string,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
  const tab = await context.newPage();
  await tab.addInitScript(`
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });`);
  await tab.goto(address);
  const frames = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))`;
  await tab.evaluate(frames);
  if (late !== undefined) await tab.addScriptTag({ url: late, type: 'module' });
  await tab.waitForFunction(isDrawn);
  await tab.waitForLoadState('networkidle');
  await tab.evaluate(frames);
  const shift = await tab.evaluate('window.shift');
  await context.close();
  return Number(shift);
}
