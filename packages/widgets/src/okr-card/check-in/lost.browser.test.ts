import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { warningsOf } from '../../element/testing/warnings.js';
import '../define.js';
import { lateCheckIns } from '../late-parts.js';
import type { OkrCard } from '../okr-card.js';
import { sampleAt } from '../samples.js';
import { Person } from '../testing/person.js';

it('a form that cannot be fetched is said so beside its button, which tries again', async () => {
  const fetchForm = lateCheckIns.load.bind(lateCheckIns);
  let refuse: (error: Error) => void = () => {};
  lateCheckIns.load = () => new Promise((_, reject) => (refuse = reject));
  const element = await fixture<OkrCard>(
    html`<ox-okr-card lang="en" .data=${sampleAt(Date.now())}></ox-okr-card>`,
  );
  const person = new Person(element);
  const warnings = await warningsOf(async () => {
    await person.press('Check in');
    element.shadowRoot!.querySelector<HTMLElement>('button.act')!.focus();
    expect(person.focus).to.equal('Opening …');
    refuse(new Error('offline'));
    await waitUntil(() => person.hears.includes('The form could not be loaded.'));
  });
  expect(warnings.join()).to.contain('offline');
  expect(person.focus).to.equal('Try again');
  expect(person.sees).to.contain('3 different customers');
  expect(person.sees).not.to.contain('A part of this objective could not be loaded.');
  await expect(element).to.be.accessible();
  lateCheckIns.load = fetchForm;
  await person.press('Try again');
  await waitUntil(() => person.focus === 'Value today (optional)', 'the form', { timeout: 8000 });
});
