import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Radar } from './radar.js';
import {
  sampleDetails,
  sampleOf,
  sampleProfile,
  sampleProtected,
  sampleSegments,
  sampleSeries,
  sampleWaves,
} from './samples.js';
import { all, meet, read, readAll, sentence } from './testing/reading.js';

const switchOf = (element: Radar) =>
  all<HTMLInputElement>(element, 'input[type="radio"]').map(
    (input) => `${read(input.closest('label'))}${input.checked ? ' *' : ''}`,
  );
const shownOf = (element: Radar) =>
  all(element, '.radar').map(({ dataset }) => dataset['shown'])[0];

/** Presses a way to show it, and waits until it is drawn. */
async function press(element: Radar, name: string) {
  const input = all<HTMLInputElement>(element, 'input[type="radio"]').find(
    (one) => read(one.closest('label')) === name,
  )!;
  input.focus();
  input.click();
  await waitUntil(() => shownOf(element) === input.value);
  return input;
}

/** Waits until it is ready, whatever it has to fetch. */
async function meetReady(data: unknown, width?: number, presentation?: string): Promise<Radar> {
  const element = await meet(null, width);
  if (presentation) element.presentation = presentation;
  element.data = data;
  await waitUntil(() => element.state === 'ready');
  await element.updateComplete;
  return element;
}

describe('the ways to show it', () => {
  const offers: [string, unknown, string[]][] = [
    ['a profile', sampleProfile, ['Radar *', 'Dumbbell', 'Table']],
    ['with waves', sampleWaves, ['Radar *', 'Dumbbell', 'Slope', 'Table']],
    ['with segments', sampleSegments, ['Radar *', 'Dumbbell', 'Groups', 'Table']],
    ['of two dimensions', sampleOf(2), ['Dumbbell *', 'Table']],
    ['of thirteen dimensions', sampleOf(13), ['Dumbbell *', 'Table']],
  ];
  for (const [name, data, expected] of offers) {
    it(`${name}: ${expected.join(', ')}`, async () => {
      expect(switchOf(await meetReady(data, 1000))).to.deep.equal(expected);
    });
  }

  for (const [presentation, data] of [
    ['dumbbell', sampleSeries],
    ['slope', sampleWaves],
    ['groups', sampleSegments],
    ['table', sampleProfile],
  ] as const) {
    it(`${presentation}: is what the host asked for, accessible, and the table is there`, async () => {
      const element = await meetReady(data, 1000, presentation);
      expect(shownOf(element)).to.equal(presentation);
      expect(all(element, '[part="table"] tbody tr')).to.have.lengthOf(6);
      await expect(element).to.be.accessible();
    });
  }

  it('a person chooses: the focus stays, the attribute too, and new data changes nothing of it', async () => {
    const element = await meetReady(sampleWaves, 1000);
    const input = await press(element, 'Slope');
    expect(element.shadowRoot!.activeElement).to.equal(input);
    expect(element.hasAttribute('presentation')).to.equal(false);
    expect(readAll(element)).to.contain('From left to right: 2022, 2023, 2024.');
    expect(readAll(element)).to.contain('The statements changed between 2022 and 2023');
    element.data = { ...sampleWaves, title: 'Another' };
    await element.updateComplete;
    expect(shownOf(element)).to.equal('slope');
  });

  it('the arrow keys go through the switch', async () => {
    const element = await meetReady(sampleProfile, 1000);
    all(element, 'input[type="radio"]')[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => shownOf(element) === 'dumbbell');
    expect(switchOf(element)).to.deep.equal(['Radar', 'Dumbbell *', 'Table']);
  });

  it('in less than 360 px the dumbbell comes first, unless a person wants the figure', async () => {
    const element = await meetReady(sampleProfile, 320);
    expect(shownOf(element)).to.equal('dumbbell');
    await press(element, 'Radar');
    element.parentElement!.style.inlineSize = '300px';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await element.updateComplete;
    expect(shownOf(element)).to.equal('figure');
  });

  it('follows its room until a person chooses', async () => {
    const element = await meetReady(sampleProfile, 600);
    expect(shownOf(element)).to.equal('figure');
    element.parentElement!.style.inlineSize = '340px';
    await waitUntil(() => shownOf(element) === 'dumbbell');
    element.parentElement!.style.inlineSize = '700px';
    await waitUntil(() => shownOf(element) === 'figure');
  });

  it('asks for what is not there: a sentence says so', async () => {
    const element = await meetReady(sampleProfile, 1000, 'slope');
    expect(shownOf(element)).to.equal('figure');
    expect(readAll(element)).to.contain('There is no earlier wave to compare with.');
  });

  for (const count of [1, 2, 13, 40]) {
    it(`${count} dimensions: no figure, and why`, async () => {
      const element = await meetReady(sampleOf(count), 1000);
      expect(all(element, 'svg.chart')).to.have.lengthOf(0);
      expect(readAll(element)).to.match(
        count < 3 ? /A radar needs three dimensions/ : /could not be read/,
      );
      expect(all(element, '.line-row[data-dimension]')).to.have.lengthOf(count);
      await expect(element).to.be.accessible();
    });
  }
});

describe('dimension by dimension', () => {
  const optionsOf = (element: Radar) => all(element, '[role="option"]');
  const meetOpen = async (data: unknown) => {
    const element = await meetReady(data, 1000);
    all(element, '.dimensions summary')[0]!.click();
    await waitUntil(() => optionsOf(element).length > 0);
    return element;
  };
  const chosenOf = (element: Radar) =>
    optionsOf(element).findIndex((one) => one.getAttribute('aria-selected') === 'true');

  it('is one stop for the tab key, and each option says its row', async () => {
    const element = await meetOpen(sampleProfile);
    expect(optionsOf(element).map(({ tabIndex }) => tabIndex)).to.deep.equal([
      0, -1, -1, -1, -1, -1,
    ]);
    expect(optionsOf(element)[4]!.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).to.equal(
      'Brand: Employees 47 ± 2, Customers 62 ± 4, Gap customers 15 higher, Civil Service median 60',
    );
  });

  it('the stop stays where it was when nothing is chosen any more', async () => {
    const element = await meetOpen(sampleProfile);
    optionsOf(element)[2]!.click();
    await element.updateComplete;
    optionsOf(element)[2]!.click();
    await element.updateComplete;
    expect(chosenOf(element)).to.equal(-1);
    expect(optionsOf(element).map(({ tabIndex }) => tabIndex)).to.deep.equal([
      -1, -1, 0, -1, -1, -1,
    ]);
  });

  const keys: [key: string, from: number, to: number, dir?: string][] = [
    ['ArrowRight', 0, 1],
    ['ArrowDown', 0, 1],
    ['ArrowLeft', 2, 1],
    ['ArrowUp', 2, 1],
    ['ArrowLeft', 0, -1],
    ['ArrowRight', 5, -1],
    ['End', 0, 5],
    ['Home', 3, 0],
    ['Enter', 3, 3],
    ['Space', 3, 3],
    ['ArrowLeft', 2, 3, 'rtl'],
  ];
  for (const [key, from, to, dir = 'ltr'] of keys) {
    it(`${key} at ${from} chooses ${to} (${dir})`, async () => {
      const element = await meetOpen(sampleProfile);
      element.dir = dir;
      const selected: unknown[] = [];
      element.addEventListener('oxselect', (event) => selected.push((event as CustomEvent).detail));
      optionsOf(element)[from]!.focus();
      // Not all engines have a name for it.
      await sendKeys(key === 'Space' ? { type: ' ' } : { press: key });
      await element.updateComplete;
      const expected = to < 0 ? from : to;
      expect(element.shadowRoot!.activeElement).to.equal(optionsOf(element)[expected]);
      const ids = ['scope', 'competence', 'technology', 'values', 'brand', 'feedback'];
      expect(selected).to.deep.equal([{ dimension: ids[expected] }]);
      expect(chosenOf(element)).to.equal(expected);
    });
  }

  for (const [what, selector] of [
    ['an axis label', 'svg.is-wide [data-dimension="4"] rect'],
    ['a row', 'tbody tr[data-dimension="4"] th'],
  ] as const) {
    it(`a press on ${what} marks axis and row, and says more`, async () => {
      const element = await meetReady(sampleDetails, 1000);
      element
        .shadowRoot!.querySelector(selector)!
        .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await waitUntil(() => all(element, '.details').length === 1);
      expect(chosenOf(element)).to.equal(4);
      expect(read(all(element, 'tbody tr.is-chosen th')[0])).to.equal('Brand');
      expect(all<SVGElement>(element, 'svg.is-wide .spoke.is-chosen')).to.have.lengthOf(1);
      const details = read(all(element, '.details')[0]);
      expect(details).to.contain('Employees: Cronbach’s alpha 0.84 (n = 512), good.');
      expect(details).to.contain('Groups can still be compared.');
      expect(details).to.contain('13 points below it (95 % interval 11 to 15)');
      expect(all<HTMLAnchorElement>(element, '.details a').map(({ href }) => href)).to.deep.equal([
        'https://example.org/objectives/brand',
        'https://example.org/journey/letter',
      ]);
      await expect(element).to.be.accessible();
    });
  }
});

describe('the group above', () => {
  it('is asked for and left again, by a person and never by an attribute', async () => {
    const element = await meet(null, 1000);
    const asked: unknown[] = [];
    const selected: unknown[] = [];
    element.addEventListener('oxselect', (event) => selected.push((event as CustomEvent).detail));
    element.addEventListener('oxdata', (event) => {
      asked.push(event.detail.unit);
      const isAbove = event.detail.unit === 'tests';
      event.respondWith(
        Promise.resolve(
          isAbove ? { ...sampleProfile, unit: 'tests', title: 'Driving tests' } : sampleProtected,
        ),
      );
    });
    element.data = undefined;
    element.setAttribute('unit', 'tests-north');
    element.instrument = 'ox6';
    const button = (name: RegExp) =>
      all<HTMLButtonElement>(element, '.above button').find((one) => name.test(read(one)));
    await waitUntil(() => button(/^Driving tests$/));
    button(/^Driving tests$/)!.click();
    await waitUntil(() => button(/^Back to Driving tests, north$/));
    expect(readAll(element)).to.contain(sentence);
    expect(element.getAttribute('unit')).to.equal('tests-north');
    button(/^Back to/)!.click();
    await waitUntil(() => button(/^Driving tests$/));
    expect(asked).to.deep.equal(['tests-north', 'tests', 'tests-north']);
    expect(selected).to.deep.equal([{ unit: 'tests' }, { unit: 'tests-north' }]);
  });

  it('another unit than the one asked for: one sentence says so', async () => {
    const element = await meetReady({ ...sampleProfile, unit: 'a' }, 1000);
    expect(readAll(element)).not.to.contain('unit that was asked for');
    element.unit = 'b';
    await element.updateComplete;
    expect(readAll(element)).to.contain('not the results of the unit that was asked for');
  });
});

/** Names as German hosts write them; some say where they may be broken. */
const compounds = [
  'Handlungs\u00adspielraum\u00aderweiterungs\u00admöglichkeiten',
  'Weiterbildungs\u00adangebote und Entwicklungs\u00adperspektiven',
  'Informationstechnologieausstattungsqualität',
  'Unternehmens\u00adwerte-, Führungs\u00adkultur- & Zusammenarbeits\u00admindset',
  'Arbeitgeber\u00admarken\u00adwahrnehmung',
  'Rückmeldungs\u00adwerkzeuge/Kunden\u00adbeteiligung',
];
const inGerman = {
  ...sampleSeries,
  waves: sampleWaves.waves,
  segments: sampleSegments.segments,
  dimensions: sampleSeries.dimensions.map((row, index) => ({ ...row, label: compounds[index] })),
};

describe('long German names in 320 pixels', () => {
  for (const presentation of ['figure', 'dumbbell', 'slope', 'groups', 'table'])
    it(`${presentation}: wrapped, and nowhere cut`, async () => {
      const element = await meet(null, 320);
      element.lang = 'de';
      element.presentation = presentation;
      element.data = inGerman;
      const until = (condition: () => boolean) => waitUntil(condition, '', { timeout: 5000 });
      await until(() => element.locale === 'de' && element.state === 'ready');
      await element.updateComplete;
      await until(() => shownOf(element) === presentation);
      all(element, '.dimensions summary')[0]!.click();
      await until(() => all(element, '[role=option]').length > 0);
      const frame = element.getBoundingClientRect();
      for (const one of all<Element>(element, 'th, td, p, dt, li, .line-name, .label, .name')) {
        const { left, right, width } = one.getBoundingClientRect();
        if (width <= 1) continue;
        const told = `${one.localName} ${one.textContent}`;
        expect(left, told).to.be.at.least(frame.left - 0.5);
        expect(right, told).to.be.at.most(frame.right + 0.5);
        if (one instanceof HTMLElement)
          expect(one.scrollWidth, told).to.be.at.most(one.clientWidth || Infinity);
        expect(one.textContent, told).not.to.contain('…');
      }
    });

  it('what is said of one has no sign that only tells where a word may be broken', async () => {
    const element = await meetReady(inGerman, 320);
    all(element, '.dimensions summary')[0]!.click();
    await waitUntil(() => all(element, '[role=option]').length > 0);
    const [first] = all(element, '[role=option]');
    expect(first!.ariaLabel).to.match(/^Handlungsspielraumerweiterungsmöglichkeiten: /);
  });
});

describe('how it was measured', () => {
  it('comes when it is opened', async () => {
    const element = await meetReady({ ...sampleProfile, excluded: 2 }, 1000);
    expect(readAll(element)).not.to.contain('not validated');
    all(element, '.method summary')[0]!.click();
    await waitUntil(() => readAll(element).includes('not validated'));
    expect(readAll(element)).to.contain(
      '2 statements of the instrument were not asked: struck, or not in the short form.',
    );
    expect(readAll(element)).to.contain('always stand in this order: Scope of action, Competence');
    await expect(element).to.be.accessible();
  });

  it('names a gap from as many points on as the host says', async () => {
    const element = await meetReady(sampleProfile, 1000);
    element.setAttribute('least', '20');
    await element.updateComplete;
    expect(readAll(element)).to.contain('There is no clear difference');
    expect(readAll(element)).to.contain('at least 20 points');
  });
});
