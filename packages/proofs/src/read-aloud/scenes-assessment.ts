import {
  sampleInstrument,
  sampleProfile,
  sampleProtection,
  sampleSevenPoints,
} from '../../../widgets/src/assessment/samples.js';
import type { HostAnswer, Reader, Scene } from './reader.js';

const tag = 'ox-assessment';
const data = sampleInstrument;
const short = { short: '' };
const sent: HostAnswer = { value: { status: 'sent', reference: '7K2Q-M3XD' } };

/** Turns the pages and hands in. */
async function handIn(reader: Reader): Promise<void> {
  await reader.choose(4);
  for (let page = 1; page < 6; page++) await reader.widget.locator('.moves .primary').click();
  await reader.press('handIn');
}

/** What a person meets in a questionnaire. */
export const assessment: Scene[] = [
  { name: 'the first page', tag, data },
  {
    name: 'answered, and what cannot be judged',
    tag,
    data,
    async act(reader) {
      await reader.choose(3);
      await reader.choose(11);
    },
  },
  {
    name: 'the guiding question, and the next page',
    tag,
    data,
    async act(reader) {
      await reader.widget.locator('.moves .primary').click();
      await reader.widget.locator('summary').click();
    },
  },
  {
    name: 'nothing to send',
    tag,
    data,
    attributes: short,
    async act(reader) {
      for (let page = 1; page < 6; page++) await reader.widget.locator('.moves .primary').click();
      await reader.press('handIn');
      await reader.until('nothing');
    },
  },
  {
    name: 'kept by the host',
    tag,
    data,
    host: { oxkeep: { value: { by: 'Nordhafen' } } },
    async act(reader) {
      await reader.choose(3);
      await reader.press('keep');
      await reader.untilText('Nordhafen');
    },
  },
  {
    name: 'kept by nobody',
    tag,
    data,
    async act(reader) {
      await reader.press('keep');
      await reader.until('notKept');
    },
  },
  {
    name: 'gone on with, in an older version',
    tag,
    data,
    host: {
      oxrecall: {
        value: {
          ...{ instrument: 'ox6', version: 0, side: 'customer', dimension: 'competence' },
          answers: { 'scope.c1': 4, 'competence.c1': 2, 'gone.c1': 3 },
        },
      },
    },
    async act(reader) {
      await reader.until('older');
    },
  },
  {
    name: 'arrived: the own answers beside the published ones',
    tag,
    data,
    attributes: short,
    host: { oxsubmit: sent, oxdata: { value: sampleProfile } },
    async act(reader) {
      await handIn(reader);
      await reader.until('protected');
    },
  },
  {
    name: 'refused',
    tag,
    data,
    attributes: short,
    host: { oxsubmit: { value: { status: 'failed', reason: 'refused' } } },
    async act(reader) {
      await handIn(reader);
      await reader.until('refused');
    },
  },
  {
    name: 'what employees read first',
    tag,
    data,
    attributes: { side: 'employee', protection: JSON.stringify(sampleProtection) },
    host: { handled: { value: undefined } },
  },
  {
    name: 'what an organisation has not stated',
    tag,
    data,
    attributes: { side: 'employee' },
    host: { handled: { value: undefined } },
  },
  {
    name: 'about yourself',
    tag,
    data,
    attributes: { side: 'employee', ...short },
    host: { handled: { value: undefined } },
    async act(reader) {
      await reader.press('start');
      for (let page = 1; page < 7; page++) await reader.widget.locator('.moves .primary').click();
      await reader.until('about');
    },
  },
  { name: 'seven points', tag, data: sampleSevenPoints, attributes: { side: 'partner' } },
  {
    name: 'nothing to answer',
    tag,
    data,
    attributes: { exclude: sampleInstrument.dimensions.map(({ id }) => id).join(' ') },
    state: 'empty',
  },
  { name: 'data that is no questionnaire', tag, data: { items: 5 }, state: 'error' },
];
