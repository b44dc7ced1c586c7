import {
  sampleHanded,
  sampleReceipt,
  sampleStates,
} from '../../../widgets/src/feedback-prompt/heard/samples.js';
import { sampleOpenPrompt } from '../../../widgets/src/feedback-prompt/samples.js';
import type { HostAnswer, Reader, Scene } from './reader.js';

const answered: HostAnswer = { value: sampleHanded(sampleStates.answered) };

async function unfold(reader: Reader): Promise<void> {
  await reader.press('earlier', { count: 1 });
  await reader.widget.getByRole('article').waitFor();
}

const reply = {
  id: '0198c0de-0000-7000-8000-000000000009',
  at: '2026-11-20T10:00:00Z',
  from: 'giver',
  text: 'Where is the new one?',
};

/** Answers back, up to what is said of it. */
async function answerBack(reader: Reader, said: string, text = reply.text): Promise<void> {
  await unfold(reader);
  await reader.press('answerBack');
  await reader.write(text, -1);
  await reader.press('sendReply');
  await reader.until(said);
}

async function remove(reader: Reader): Promise<void> {
  await unfold(reader);
  await reader.press('remove');
}

/** What became of feedback that somebody gave earlier, and what they do about it. */
export const heard: Scene[] = [
  {
    name: 'something is new, and folded',
    data: sampleOpenPrompt,
    host: { oxstatus: answered },
    act: (reader) =>
      reader.until('news', { news: reader.words('answered', { team: 'Team Gifts' }) }),
  },
  ...Object.entries(sampleStates).map(([name, state]): Scene => ({
    name,
    data: sampleOpenPrompt,
    host: { oxstatus: { value: sampleHanded(state) } },
    act: unfold,
  })),
  {
    name: 'answering back',
    data: sampleOpenPrompt,
    host: { oxstatus: answered },
    async act(reader) {
      await unfold(reader);
      await reader.press('answerBack');
    },
  },
  {
    name: 'answering back, without words',
    data: sampleOpenPrompt,
    host: { oxstatus: answered },
    act: (reader) => answerBack(reader, 'replyEmpty', ' '),
  },
  {
    name: 'answering back, not sent',
    data: sampleOpenPrompt,
    host: { oxstatus: answered, oxreply: { fails: true } },
    act: (reader) => answerBack(reader, 'replyNotSent'),
  },
  {
    name: 'answering back, arrived',
    data: sampleOpenPrompt,
    host: { oxstatus: answered, oxreply: { value: reply } },
    act: (reader) => answerBack(reader, 'replySent'),
  },
  {
    name: 'deleting is asked once more',
    data: sampleOpenPrompt,
    host: { oxstatus: answered },
    act: remove,
  },
  {
    name: 'not deleted for certain',
    data: sampleOpenPrompt,
    host: { oxstatus: answered, oxwithdraw: { fails: true } },
    async act(reader) {
      await remove(reader);
      await reader.press('removeYes');
      await reader.until('notRemoved');
    },
  },
  {
    name: 'deleted',
    data: sampleOpenPrompt,
    host: { oxstatus: answered, oxwithdraw: { value: undefined } },
    async act(reader) {
      await remove(reader);
      await reader.press('removeYes');
      await reader.until('removed');
    },
  },
  {
    name: 'a code from elsewhere',
    data: sampleOpenPrompt,
    host: { oxstatus: { value: [] } },
    act: (reader) => reader.press('haveCode'),
  },
  {
    name: 'a code that is none',
    data: sampleOpenPrompt,
    host: { oxstatus: { value: [] } },
    async act(reader) {
      await reader.press('haveCode');
      await reader.write('abc', -1);
      await reader.press('findCode');
      await reader.until('noCode');
    },
  },
  {
    name: 'nothing was found with a code',
    data: sampleOpenPrompt,
    host: { oxstatus: { value: [] } },
    async act(reader) {
      await reader.press('haveCode');
      await reader.write(sampleReceipt, -1);
      await reader.press('findCode');
      await reader.until('nothingFound');
    },
  },
  {
    name: 'could not be loaded',
    data: sampleOpenPrompt,
    host: { oxstatus: { fails: true } },
    act: (reader) => reader.until('earlierFailed'),
  },
];
