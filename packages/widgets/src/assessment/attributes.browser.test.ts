import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { warningsOf } from '../element/testing/warnings.js';
import './define.js';
import type { Assessment } from './assessment.js';
import { sampleInstrument, sampleLeadership } from './samples.js';
import { Person } from './testing/person.js';

const every = sampleInstrument.dimensions.map(({ id }) => id).join(' ');

async function meet(data: unknown = sampleInstrument) {
  const element = await fixture<Assessment>(html`<ox-assessment .data=${data}></ox-assessment>`);
  await waitUntil(() => element.state === 'ready');
  await element.updateComplete;
  return { element, person: new Person(element) };
}

describe('an attribute that changes later', () => {
  it('“side” to one that is not asked: it says so, names it, and what was answered comes back with the right one', async () => {
    const { element, person } = await meet();
    await person.choose('agree');
    const invalid: unknown[] = [];
    element.addEventListener('oxinvalid', ({ detail }) => invalid.push(...detail.faults));
    const warnings = await warningsOf(async () => {
      element.side = 'custmer';
      await element.updateComplete;
    });
    expect(element.state).to.equal('error');
    expect(person.alert).to.equal('This questionnaire does not exist for “custmer”.');
    await expect(element).to.be.accessible();
    expect(warnings.join()).to.contain(
      'got "custmer", expected "side" to be one of these: employee, customer',
    );
    expect(invalid).to.have.length(1);
    element.side = 'customer';
    await element.updateComplete;
    expect([element.state, person.chosen]).to.deep.equal(['ready', ['agree']]);
  });

  it('“side” to one that is not asked says it once, however often it is drawn', async () => {
    const { element } = await meet();
    const warnings = await warningsOf(async () => {
      element.side = 'partner';
      await element.updateComplete;
      for (let time = 0; time < 3; time += 1) {
        element.requestUpdate();
        await element.updateComplete;
      }
    });
    expect(warnings).to.have.length(1);
  });

  it('“exclude” to all there is: there is nothing to answer; and to less: there is', async () => {
    const { element, person } = await meet();
    element.exclude = every;
    await element.updateComplete;
    expect([element.state, person.title]).to.deep.equal([
      'empty',
      'There is nothing to answer right now.',
    ]);
    element.exclude = undefined;
    await element.updateComplete;
    expect([element.state, person.title]).to.deep.equal(['ready', 'Scope of action']);
  });

  it('“short”: fewer are asked, and what was answered stays', async () => {
    const { element, person } = await meet(sampleLeadership);
    await person.choose('agree');
    element.short = true;
    await element.updateComplete;
    expect([person.statements.length, person.chosen]).to.deep.equal([1, ['agree']]);
  });

  it('“instrument” to another one: that is asked for', async () => {
    const element = document.createElement('ox-assessment');
    element.instrument = 'ox6';
    const asked: unknown[] = [];
    element.addEventListener('oxdata', (event) => {
      const { id, side } = event.detail;
      asked.push([id, side]);
      event.respondWith(Promise.resolve(id === 'ox6' ? sampleInstrument : null));
    });
    await fixture(html`${element}`);
    await waitUntil(() => element.state === 'ready');
    element.instrument = 'none';
    await waitUntil(() => element.state === 'empty');
    expect(asked).to.deep.equal([
      ['ox6', 'customer'],
      ['none', 'customer'],
    ]);
  });
});
