import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { giveUnreadableChange } from '../element/testing/live-change.js';
import { warningsOf } from '../element/testing/warnings.js';
import type { Radar } from './radar.js';
import { samplePublishedProfile, sampleProfile, sampleWith } from './samples.js';
import { all, meet, nameOfFigure, read, readAll, sentence } from './testing/reading.js';

describe('the four states', () => {
  it('loading: bars in the place of words, as high as what comes, accessible', async () => {
    const element = await meet(null);
    expect(element.state).to.equal('loading');
    expect(all(element, '.bones')[0]!.inert).to.equal(true);
    const { height } = element.getBoundingClientRect();
    const ready = (await meet()).getBoundingClientRect().height;
    expect(height).to.be.within(ready * 0.75, ready * 1.25);
    await expect(element).to.be.accessible();
  });

  for (const width of [272, 288, 360, 500, 600, 620, 740, 900, 940, 1200]) {
    it(`loading at ${width} px: the place before its view is as high as the bones`, async () => {
      const element = await meet(null, width);
      const shown = all(element, '.radar')[0]!.dataset['shown'];
      // A dumbbell comes late.
      if (shown === 'dumbbell') await waitUntil(() => all(element, '.picture').length > 0);
      const bones = all(element, '.bones')[0]!.getBoundingClientRect().height;
      const place = parseFloat(getComputedStyle(element, '::before').height);
      expect(bones).to.be.within(place * 0.75, place);
    });
  }

  for (const [name, answer] of [
    ['there is none', null],
    ['nothing of either side', sampleWith(() => ({}))],
  ] as const) {
    it(`empty: says what will be here, when the host answers: ${name}`, async () => {
      const element = document.createElement('ox-radar');
      element.instrument = 'ox6';
      const bare = answer && {
        ...answer,
        dimensions: answer.dimensions.map(({ id }) => ({ id })),
      };
      element.addEventListener('oxdata', (event) => event.respondWith(Promise.resolve(bare)));
      await fixture(element);
      await waitUntil(() => element.state === 'empty');
      await element.updateComplete;
      expect(readAll(element)).to.match(/^There are no results yet\. The scores of both sides/);
      await expect(element).to.be.accessible();
    });
  }

  it('error: says what is wrong, names it in the console, accessible', async () => {
    let element: Radar | undefined;
    const warnings = await warningsOf(
      async () => (element = await meet({ ...sampleProfile, dimensions: 'six' })),
    );
    expect(element?.state).to.equal('error');
    expect(read(all(element!, '[role="alert"]')[0])).to.match(/^This cannot be shown/);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/^<ox-radar> .*dimensions: expected a list/);
    await expect(element).to.be.accessible();
  });

  it('ready: a sentence, a figure named by it, and the table, accessible', async () => {
    const element = await meet();
    expect(element.state).to.equal('ready');
    expect(read(all(element, 'h2')[0])).to.equal(sentence);
    expect(nameOfFigure(element)).to.equal(sentence);
    expect(read(all(element, 'caption')[0])).to.match(/^Share of positive answers in percent/);
    await expect(element).to.be.accessible();
  });
});

describe('the table', () => {
  it('has headings for rows and columns, and a word for every reason', async () => {
    const element = await meet(null, 1000);
    element.data = sampleWith(({ id }) =>
      id === 'values' ? { customer: { withheld: 'unasked' } } : {},
    );
    await element.updateComplete;
    expect(all(element, 'thead th[scope="col"]').map(read)).to.deep.equal([
      'Dimension',
      'Employees',
      'Customers',
      'Gap',
      'Civil Service median',
    ]);
    const rows = all(element, 'tbody tr').map((row) => [...row.children].map(read));
    expect(all(element, 'tbody th[scope="row"]')).to.have.lengthOf(6);
    expect(rows[4]).to.deep.equal(['Brand', '47 ± 2', '62 ± 4', 'customers 15 higher', '60']);
    expect(rows[3]?.[2]).to.equal('not asked');
    expect(rows[5]?.[2]).to.equal('too few answers (protection)');
    expect(rows[5]?.[3]).to.contain('cannot be compared');
  });

  it('at 288 px is a block for each dimension, each figure with its heading, and still a table', async () => {
    const element = await meet(sampleProfile, 288);
    // In so little room its first drawing waits for the dumbbell.
    await waitUntil(() => element.state === 'ready');
    const table = element.shadowRoot!.querySelector('table')!;
    expect(table.getAttribute('role')).to.equal('table');
    const cells = [...table.rows[5]!.children];
    expect(cells.map((cell) => cell.getAttribute('role'))).to.deep.equal([
      'rowheader',
      ...Array<string>(4).fill('cell'),
    ]);
    expect(cells.map(read)).to.deep.equal([
      'Brand',
      'Employees 47 ± 2',
      'Customers 62 ± 4',
      'Gap customers 15 higher',
      'Civil Service median 60',
    ]);
    await expect(element).to.be.accessible();
  });
});

it('names of the host that are long are not cut at 288 px', async () => {
  const element = await meet(sampleProfile, 288);
  element.presentation = 'table';
  element.strings = {
    employees: 'Beschäftigte der Verwaltung',
    customers: 'Bürgerinnen und Bürger',
  };
  await element.updateComplete;
  for (const cell of all(element, 'tbody td')) {
    const words = cell.querySelector('.heading .name')!.getBoundingClientRect();
    expect(words.right).to.be.at.most(cell.getBoundingClientRect().right + 0.5);
  }
});

describe('protection', () => {
  it('shows five answers, and of four not even how many they are', async () => {
    const element = await meet(
      sampleWith(({ id }) => {
        if (id === 'scope') return { employee: { value: 81, n: 5 } };
        return id === 'brand' ? { employee: { value: 17, n: 4 } } : {};
      }),
      1000,
    );
    const rows = all(element, 'tbody tr').map((row) => [...row.children].map(read));
    expect(rows[0]?.[1]).to.equal('81');
    expect(rows[4]?.slice(1, 2)).to.deep.equal(['too few answers (protection)']);
    expect(readAll(element)).not.to.match(/\b17\b|\b4 (answers|employees)/);
  });

  it('of fewer is not to be had: a threshold of 3 is a fault, and counts as 5', async () => {
    let element: Radar | undefined;
    const warnings = await warningsOf(async () => {
      const data = sampleWith(() => ({ employee: { value: 50, n: 4 } }));
      element = await meet({ ...data, threshold: 3 });
    });
    expect(readAll(element!)).to.contain('Scores are shown from 5 answers on.');
    expect(readAll(element!)).to.contain('Too few employees answered');
    expect(warnings.join()).to.match(/threshold: expected a whole number from 5/);
  });
});

describe('data that is not right', () => {
  it('a dimension that cannot be read is left out, counted and named; the good ones are shown', async () => {
    let invalid: unknown;
    const warnings = await warningsOf(async () => {
      const element = document.createElement('ox-radar');
      element.addEventListener('oxinvalid', (event) => (invalid = event.detail));
      element.data = { ...sampleProfile, dimensions: [{ id: 5 }, ...sampleProfile.dimensions] };
      await fixture(element);
      expect(readAll(element)).to.contain(sentence);
      expect(readAll(element)).to.contain('1 record could not be shown whole.');
    });
    expect(invalid).to.include({ total: 7, invalid: 1 });
    expect(warnings[0]).to.match(/1 of 7 .*dimensions\[0\]/);
  });

  it('a person’s row is refused, and not repeated', async () => {
    const warnings = await warningsOf(async () => {
      const element = await meet({ ...sampleProfile, people: [{ name: 'Ada', scope: 20 }] });
      expect(element.state).to.equal('error');
    });
    expect(warnings.join()).to.match(/only aggregates are taken/);
    expect(warnings.join()).not.to.contain('Ada');
  });

  const thrower = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
    },
  );
  const hostile: [string, unknown][] = [
    ['a number', 5],
    ['a list', [sampleProfile]],
    ['a proxy that throws', thrower],
    ['dimensions that throw', { ...sampleProfile, dimensions: [thrower] }],
    ['a million holes', { ...sampleProfile, dimensions: new Array(1_000_000) }],
    ['no dimension', { ...sampleProfile, dimensions: [] }],
  ];
  for (const [name, data] of hostile) {
    it(`${name} shows the error state and throws nothing`, async () => {
      await warningsOf(async () => {
        const element = await meet();
        element.data = data;
        await element.updateComplete;
        expect(element.state).to.equal('error');
        element.data = sampleProfile;
        await element.updateComplete;
        expect(readAll(element)).to.contain(sentence);
      });
    });
  }
});

describe('in its page', () => {
  it('asks for the instrument that it names', async () => {
    const element = document.createElement('ox-radar');
    element.instrument = 'ox6';
    let asked: unknown;
    element.addEventListener('oxdata', (event) => {
      asked = event.detail;
      event.respondWith(Promise.resolve(samplePublishedProfile));
    });
    await fixture(element);
    await waitUntil(() => element.state === 'ready');
    await element.updateComplete;
    expect(asked).to.deep.equal({ subject: 'instrument', id: 'ox6' });
    expect(readAll(element)).to.contain('The source states no interval');
  });

  it('keeps what it shows when a live change cannot be read', async () => {
    const element = document.createElement('ox-radar');
    element.instrument = 'ox6';
    const reported = await giveUnreadableChange(element, sampleProfile, { dimensions: 'six' });
    expect(reported).to.include({ total: 1, invalid: 1 });
    expect(element.state).to.equal('ready');
    expect(readAll(element)).to.contain(sentence);
  });

  it('follows the language of its page', async () => {
    const element = await meet();
    element.lang = 'de';
    await waitUntil(() =>
      readAll(element).startsWith(
        'Driver and Vehicle Licensing Agency · 2024 · 0 bis 100 Bei „Brand“',
      ),
    );
    expect(nameOfFigure(element)).to.match(/^Bei „Brand“ gehen die Sichten/);
  });

  it('is a group with a name', async () => {
    const place = await fixture(html`<div><ox-radar .data=${sampleProfile}></ox-radar></div>`);
    await expect(place).to.be.accessible();
  });
});
