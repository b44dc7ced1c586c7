import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../define.js';
import type { Radar } from '../radar.js';
import { lateFurther } from '../reading.js';
import { sampleProfile } from '../samples.js';

/** What is said of the sample. */
export const sentence =
  'Brand is where the two sides differ most: customers rate it 15 points higher than employees do.';

/** Puts a radar into the page, in a place of so many pixels. */
export async function meet(data: unknown = sampleProfile, width?: number) {
  // What reads it is there, as it is from the second time on.
  await lateFurther.load();
  const place = document.createElement('div');
  if (width !== undefined) place.style.inlineSize = `${width}px`;
  return fixture<Radar>(html`<ox-radar .data=${data}></ox-radar>`, { parentNode: place });
}

export function all<Kind extends Element = HTMLElement>(element: Radar, selector: string): Kind[] {
  return [...element.shadowRoot!.querySelectorAll<Kind>(selector)];
}

export const isSeen = (one: Element) => one.getBoundingClientRect().width > 0;

/** All that can be read of the element or a part of it, in one line. */
export function read(part: Element | null | undefined): string {
  return ((part as HTMLElement | null)?.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** All that can be read. */
export const readAll = (element: Radar) => read(element.shadowRoot!.firstElementChild);

/** The name that the figure on show has for assistive technology. */
export function nameOfFigure(element: Radar): string | undefined {
  const figures = all<SVGElement>(element, '[role="img"]').filter(isSeen);
  expect(figures).to.have.lengthOf(1);
  const id = figures[0]!.getAttribute('aria-labelledby');
  return read(element.shadowRoot!.getElementById(id ?? ''));
}
