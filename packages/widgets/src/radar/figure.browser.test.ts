import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { sampleProfile } from './samples.js';
import { all, isSeen, meet } from './testing/reading.js';

describe('the figure', () => {
  for (const language of ['en', 'de', 'fr']) {
    for (const font of ['sans-serif', 'DejaVu Sans, Verdana, sans-serif', 'monospace']) {
      for (const width of [272, 288, 620, 1200]) {
        it(`${width} px, ${language}, ${font}: no label is cut or lies over another`, async () => {
          const element = await meet(null, width);
          element.presentation = 'figure';
          element.data = sampleProfile;
          element.lang = language;
          element.style.fontFamily = font;
          await waitUntil(
            () => element.locale === language && element.state === 'ready',
            'its texts',
            { timeout: 5000 },
          );
          await element.updateComplete;
          const [figure] = all<SVGElement>(element, '[role="img"]').filter(isSeen);
          const outer = element.getBoundingClientRect();
          const boxes = [...figure!.querySelectorAll('.label')].map((label) =>
            label.getBoundingClientRect(),
          );
          expect(boxes).to.have.lengthOf(6);
          boxes.forEach((box, index) => {
            expect(box.left).to.be.at.least(outer.left - 0.5);
            expect(box.right).to.be.at.most(outer.right + 0.5);
            for (const other of boxes.slice(index + 1)) {
              const isBeside = box.right <= other.left || other.right <= box.left;
              // The boxes of lines are higher than their letters.
              const isApart = box.bottom <= other.top + 3 || other.bottom <= box.top + 3;
              expect(isBeside || isApart, `label ${index}`).to.equal(true);
            }
          });
          expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        });
      }
    }
  }

  it('has no style attribute, which a strict policy would drop', async () => {
    expect(all(await meet(), '[style]')).to.deep.equal([]);
  });

  it('keeps its axes where they are on a page from right to left, which mirrors the rest', async () => {
    const place = await fixture<HTMLElement>(
      html`<div dir="rtl"><ox-radar .data=${sampleProfile}></ox-radar></div>`,
    );
    const element = place.querySelector('ox-radar')!;
    // It may have to wait for its turn.
    await waitUntil(() => element.state === 'ready');
    await element.updateComplete;
    const [figure] = all<SVGElement>(element, '[role="img"]').filter(isSeen);
    const [first, second] = [...figure!.querySelectorAll('.label')];
    expect(second?.textContent).to.equal('Competence');
    const middle = first!.getBoundingClientRect();
    expect(second!.getBoundingClientRect().left).to.be.greaterThan(middle.left);
    const [heading, cell] = [...all<HTMLTableElement>(element, 'table')[0]!.rows[1]!.children];
    const { right } = heading!.getBoundingClientRect();
    expect(right).to.be.greaterThan(cell!.getBoundingClientRect().right);
  });
});
