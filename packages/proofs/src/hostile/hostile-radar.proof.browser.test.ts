import { expect, waitUntil } from '@open-wc/testing';
import { listen, loadOxbow, place, strangers, textOf, type OxbowElement } from './page.js';
import { cases, manySeries } from './radar-cases.js';

// Profiles that a radar cannot draw, or not all of: it says so, in every way of showing, and never draws a wrong picture.

await loadOxbow();

const presentations = ['figure', 'dumbbell', 'slope', 'groups', 'table'];
const drawn: Record<string, string> = {
  figure: '[part~=chart] svg',
  dumbbell: '.dumbbell',
  slope: '.slope',
  groups: '.groups',
  table: 'table',
};
const wrong = /NaN|Infinity|undefined|\[object|e[+-]\d/;

afterEach(() => document.querySelector('ox-radar')?.remove());

/** All that is drawn stays in its picture, and is made of numbers. */
function expectGoodPictures(element: OxbowElement, where: string): void {
  for (const picture of element.shadowRoot!.querySelectorAll('svg')) {
    for (const one of [picture, ...picture.querySelectorAll('*')])
      for (const { name, value } of one.attributes)
        expect(wrong.test(value), `${where}: ${one.localName} ${name}=${value}`).to.equal(false);
    const frame = picture.getBoundingClientRect();
    if (frame.width === 0) continue;
    for (const mark of picture.querySelectorAll('circle, .mark, .line')) {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      // A mark on the edge of its scale stands half beside it.
      const isInside =
        left >= frame.left - 10 &&
        right <= frame.right + 10 &&
        top >= frame.top - 10 &&
        bottom <= frame.bottom + 10;
      expect(isInside, `${where}: ${mark.outerHTML} beside its picture`).to.equal(true);
    }
  }
}

describe('a radar of bad data says so, and draws nothing wrong', () => {
  for (const { what, data, shown, says, instead, never = [], slope } of cases)
    it(what, async () => {
      const { faults } = await listen(async () => {
        const element = await place('ox-radar', (one) => {
          one.style.setProperty('max-inline-size', '320px');
          one.data = data;
        });
        const root = element.shadowRoot!;
        for (const presentation of presentations) {
          element.setAttribute('presentation', presentation);
          await element.updateComplete;
          await waitUntil(() => element.state !== 'loading', `${presentation} is there`);
          await element.updateComplete;
          const offered = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(
            ({ value }) => value,
          );
          // What comes late is waited for: until then another picture stands there.
          if (offered.includes(presentation))
            await waitUntil(() => root.querySelector(drawn[presentation] ?? ''), presentation);
          const text = textOf(element).replaceAll(/\s+/g, ' ');
          expect(text, presentation).to.match(says);
          if (instead && presentation !== 'table') expect(text, presentation).to.match(instead);
          else expect(text, presentation).not.to.match(/this is a dumbbell/);
          expect(text, presentation).not.to.match(/NaN|Infinity|undefined|\[object/);
          expect(
            root.querySelectorAll('[part~=table] > tbody > tr').length,
            'rows of the table',
          ).to.equal(shown);
          if (shown === 0) expect(root.querySelector('svg[role=img], figure')).to.equal(null);
          expectGoodPictures(element, presentation);
          if (shown >= 3 && shown <= 12) expect(offered).to.include('figure');
          if (presentation === 'slope' && slope) expect(text).to.match(slope);
          for (const one of never) expect(offered, presentation).not.to.include(one);
          expect(element.scrollWidth, `${presentation} is no wider than its place`).to.be.at.most(
            element.clientWidth,
          );
        }
        expect(strangers(element)).to.deep.equal([]);
      });
      expect(faults).to.deep.equal([]);
    });
});

describe('a radar with all the series there can be is no wider than its place', () => {
  for (const width of [320, 480, 640, 800, 1000, 1250])
    it(`${width} pixels`, async () => {
      const element = await place('ox-radar', (one) => {
        one.style.setProperty('inline-size', `${width}px`);
        one.data = manySeries;
      });
      const box = element.getBoundingClientRect();
      for (const one of element.shadowRoot!.querySelectorAll('table, figure, .legend')) {
        const { right } = one.getBoundingClientRect();
        expect(right, one.localName).to.be.at.most(box.right + 0.5);
      }
    });
});
