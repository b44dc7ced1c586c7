import { sampleInbox, sampleItems } from '../../../widgets/src/feedback-inbox/samples.js';
import {
  sampleFewSeries,
  sampleProtectedSeries,
  sampleSeries,
} from '../../../widgets/src/score-card/samples.js';
import type { HostAnswer, Reader, Scene } from './reader.js';

const tag = 'ox-feedback-inbox';
const attributes = { timezone: 'UTC' };
const few = { ...sampleInbox, items: sampleItems.slice(2, 3), figures: undefined };
const common = { tag, attributes, data: few } as const;

async function openFirst(reader: Reader): Promise<void> {
  await reader.widget.locator('.title').first().click();
  await reader.untilText(reader.words('asked'));
}

/** Opens what is done about the first item, writes and hands it in. */
function doing(task: string, send: string | undefined, text = 'We are sorry.') {
  return async (reader: Reader) => {
    await openFirst(reader);
    await reader.press(task);
    if (send === undefined) return;
    if (text) await reader.widget.locator('.form :is(textarea, input)').first().fill(text);
    await reader.widget.locator('.form .primary').click();
    await reader.until(send);
  };
}

const rival: HostAnswer = {
  value: {
    status: 'conflict',
    item: { ...sampleItems[2], revision: 7, team: 'Deliveries', assignee: 'Night shift' },
  },
};

/** What the team does with feedback. */
export const inbox: Scene[] = [
  { name: 'the list', tag, attributes, data: sampleInbox },
  {
    name: 'an item with every kind of answer',
    tag,
    attributes,
    data: { ...few, items: sampleItems.slice(0, 1) },
    act: openFirst,
  },
  {
    name: 'nothing fits what is searched for',
    ...common,
    async act(reader) {
      await reader.widget.getByRole('searchbox').fill('zzz');
      await reader.until('noneFits');
    },
  },
  { name: 'an item is opened', ...common, act: openFirst },
  { name: 'an answer is written', ...common, act: doing('answerTask', undefined) },
  { name: 'an answer without words', ...common, act: doing('answerTask', 'missingText', '') },
  {
    name: 'an answer that could not be saved',
    ...common,
    host: { oxreply: { fails: true } },
    act: doing('answerTask', 'couldNotSave'),
  },
  { name: 'assigned to a team', ...common, act: doing('assignTask', undefined) },
  {
    name: 'somebody was faster',
    ...common,
    host: { oxassign: rival },
    act: doing('assignTask', 'rival'),
  },
  {
    name: 'marked as changed',
    ...common,
    host: {
      oxresolve: {
        value: {
          status: 'stored',
          item: { ...sampleItems[2], revision: 3, status: 'resolved', change: 'We are sorry.' },
        },
      },
    },
    act: doing('changeTask', 'changeSaved'),
  },
  { name: 'nothing is there', tag, attributes, data: { items: [] }, state: 'empty' },
  { name: 'data that is no inbox', tag, attributes, data: { items: 5 }, state: 'error' },
];

/** How a score is told. */
export const score: Scene[] = [
  { name: 'a score with its line', tag: 'ox-score-card', data: sampleSeries },
  {
    name: 'unfolded',
    tag: 'ox-score-card',
    data: sampleSeries,
    async act({ widget }) {
      for (const summary of await widget.locator('summary').all()) await summary.click();
    },
  },
  { name: 'few answers', tag: 'ox-score-card', data: sampleFewSeries },
  { name: 'too few employees', tag: 'ox-score-card', data: sampleProtectedSeries },
  {
    name: 'no answers yet',
    tag: 'ox-score-card',
    data: { ...sampleSeries, periods: [] },
    state: 'empty',
  },
];
