import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import { quietly, shown, titles, until } from './testing/meet.js';

describe('<ox-customer-timeline> with very many', () => {
  it('draws 50,000 records without reading them all, and checks the rest while the page is idle', async () =>
    quietly(async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const reports: CustomEvent[] = [];
      box.addEventListener('oxinvalid', (event) => reports.push(event));
      const element = document.createElement('ox-customer-timeline');
      box.append(element);
      let reads = 0;
      const whole = {
        at: '2026-01-01T00:00:00Z',
        title: 'x',
        get detail() {
          reads += 1;
          return 'y';
        },
      };
      const records: unknown[] = new Array(50_000).fill(whole);
      records[40_000] = { at: 'gestern', title: 'y' };
      await element.updateComplete;
      element.data = records;
      await element.updateComplete;
      expect(titles(element).length).to.be.within(10, 60);
      // One record may be read more than once.
      expect(reads).to.be.lessThan(1000);
      expect(shown(element)).to.contain('50,000 touchpoints');
      await until(element, () => reports.length > 0, 'checked');
      expect(reports.map(({ detail }) => [detail.total, detail.invalid])).to.deep.equal([
        [50_000, 1],
      ]);
      expect(shown(element)).to.contain('1 record could not be shown whole.');
      expect(reads).to.be.greaterThan(49_000);
    }));

  it('stops checking when it is taken out, and goes on when it is back', async () =>
    quietly(async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement('ox-customer-timeline');
      let reads = 0;
      const reports: Event[] = [];
      element.addEventListener('oxinvalid', (event) => reports.push(event));
      box.append(element);
      element.data = Array.from({ length: 20_000 }, (_, index) => ({
        get detail() {
          reads += 1;
          return undefined;
        },
        at: index === 19_999 ? 'gestern' : '2026-01-01T00:00:00Z',
        title: 'x',
      }));
      await element.updateComplete;
      element.remove();
      const before = reads;
      await nextFrame();
      await nextFrame();
      expect(reads).to.equal(before);
      expect(before).to.be.lessThan(20_000);
      box.append(element);
      await until(element, () => reports.length === 1, 'checked to the end');
    }));
});
