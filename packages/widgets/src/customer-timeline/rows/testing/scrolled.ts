import { expect, nextFrame } from '@open-wc/testing';
import type { CustomerTimeline } from '../../customer-timeline.js';
import { sampleTouchpointsOf } from '../../samples.js';
import { all, root, words } from '../../testing/meet.js';

/** What scrolls. */
export const boxOf = (element: Element): HTMLElement => all(element, '.box')[0] as HTMLElement;

/** The rows that are drawn. */
export const articlesOf = (element: Element): HTMLElement[] => all(element, '.rows article');

/** The place of a row among all, from 1. */
export const placeOf = (article: Element | null | undefined): number =>
  Number(article?.getAttribute('aria-posinset') ?? NaN);

/** How many there are, by what assistive technology is told. */
export const countOf = (element: Element): number =>
  Number(articlesOf(element)[0]?.getAttribute('aria-setsize'));

/** Touchpoints of which each has details, of different length. */
export const detailedTouchpoints = (count: number): unknown[] =>
  sampleTouchpointsOf(count).map((each, index) => ({
    ...each,
    detail: `What was said in contact ${index}. `.repeat(1 + (index % 5) * 3),
  }));

/** The first row whose title is in sight, and how far that is from the top of the box. */
export function readRow(element: Element): { title: string; offset: number } {
  const { top } = boxOf(element).getBoundingClientRect();
  const found = all(element, '.rows h4').find(
    (each) => each.getBoundingClientRect().top >= top + 200,
  );
  if (!found) throw new Error('no row is in sight');
  return { title: words(found), offset: found.getBoundingClientRect().top - top };
}

/** How far the title of a row is from the top of the box; `NaN` where it is not drawn. */
export function offsetOf(element: Element, title: string): number {
  const found = all(element, '.rows h4').find((each) => words(each) === title);
  const { top } = boxOf(element).getBoundingClientRect();
  return found ? found.getBoundingClientRect().top - top : NaN;
}

/** Waits until nothing moves any more. */
export async function settle(element: CustomerTimeline): Promise<void> {
  await element.updateComplete;
  for (let frame = 0; frame < 4; frame += 1) await nextFrame();
  await element.updateComplete;
}

/** Scrolls as a person does who drags the bar. */
export async function scrollBox(element: CustomerTimeline, top: number): Promise<void> {
  boxOf(element).scrollTop = top;
  await settle(element);
}

/** All rows in sight are drawn, in their order, one directly below the other, of few elements. */
export function expectWhole(element: Element, where = ''): void {
  const { top, bottom } = boxOf(element).getBoundingClientRect();
  const articles = articlesOf(element);
  const rows = articles.map((each) => each.getBoundingClientRect());
  const places = articles.map(placeOf);
  expect(places).to.deep.equal([...places].sort((one, other) => one - other));
  const inSight = rows.filter((row) => row.bottom > top && row.top < bottom);
  for (const [index, row] of inSight.slice(1).entries())
    expect(
      Math.abs(row.top - (inSight[index]?.bottom ?? 0)),
      `${where}gap ${index}`,
    ).to.be.lessThan(1);
  if (places[0] !== 1) expect(inSight[0]?.top, `${where}above`).to.be.lessThan(top + 1);
  if (boxOf(element).scrollHeight > boxOf(element).clientHeight)
    expect(inSight.at(-1)?.bottom, `${where}below`).to.be.greaterThan(bottom - 2);
  expect(root(element).querySelectorAll('*').length).to.be.lessThan(601);
}
