import {
  sampleBranches,
  sampleKinds,
  sampleOf,
} from '../../../widgets/src/feedback-prompt/kinds/samples.js';
import { sampleOpenPrompt, samplePrompt } from '../../../widgets/src/feedback-prompt/samples.js';
import type { Scene } from './reader.js';

/** A question of the sample that must be answered. */
function required(id: string): unknown {
  const { questions, ...rest } = sampleOf(id);
  return { ...rest, questions: questions.map((one) => ({ ...one, required: true })) };
}

/** Each kind of question as it is asked, and with its second answer chosen where there is one to choose. */
export const questions: Scene[] = sampleKinds.questions.flatMap(({ id, type }): Scene[] => [
  { name: `${type} (${id})`, data: sampleOf(id) },
  ...(['text', 'contact', 'impulse'].includes(type)
    ? []
    : [
        {
          name: `${type} (${id}), answered`,
          data: sampleOf(id),
          act: (reader) => reader.choose(type === 'consent' ? 0 : 1),
        } satisfies Scene,
      ]),
]);

/** What keeps a person from going on. */
export const obstacles: Scene[] = [
  {
    name: 'a scale that must be answered was not',
    data: required('recommend'),
    act: (reader) => reader.press('send'),
  },
  {
    name: 'a list that must be answered was not',
    data: required('wishes'),
    act: (reader) => reader.press('send'),
  },
  {
    name: 'words that must be there are not',
    data: sampleOpenPrompt,
    act: (reader) => reader.press('send'),
  },
  {
    name: 'too many words',
    data: sampleOpenPrompt,
    async act(reader) {
      await reader.write('a'.repeat(5002));
      await reader.press('send');
    },
  },
  {
    name: 'something else without words',
    data: sampleOf('heard'),
    async act(reader) {
      await reader.choose(3);
      await reader.press('send');
    },
  },
  {
    name: 'a consent that is needed',
    data: required('quote'),
    act: (reader) => reader.press('send'),
  },
  {
    name: 'an address that is none',
    data: sampleOf('reach'),
    async act(reader) {
      await reader.write('me at home', 1);
      await reader.press('send');
    },
  },
  {
    name: 'nothing at all was answered',
    data: samplePrompt,
    async act(reader) {
      await reader.press('next');
      await reader.press('send');
    },
  },
];

const token = 'begun-on-the-phone';

/** From one question to the next, and what is said of the way. */
export const steps: Scene[] = [
  {
    name: 'sent question by question, which is said first',
    data: { ...samplePrompt, partial: true },
  },
  { name: 'a notice of the host', data: { ...samplePrompt, notice: 'Kept for 12 months.' } },
  {
    name: 'the second question',
    data: samplePrompt,
    async act(reader) {
      await reader.choose(9);
      await reader.press('next');
    },
  },
  {
    name: 'back at the first',
    data: samplePrompt,
    async act(reader) {
      await reader.choose(9);
      await reader.press('next');
      await reader.press('back');
    },
  },
  {
    name: 'after a branch',
    data: sampleBranches,
    async act(reader) {
      await reader.choose(4);
      await reader.press('next');
    },
  },
  {
    name: 'put away',
    data: samplePrompt,
    act: (reader) => reader.press('notNow'),
  },
  {
    name: 'goes on where somebody left off elsewhere',
    data: samplePrompt,
    attributes: { resume: token },
    host: {
      oxrecall: {
        value: {
          prompt: samplePrompt.id,
          version: samplePrompt.version,
          answers: [{ type: 'nps', question: 'recommend', value: 7 }],
          step: 1,
        },
      },
      oxkeep: { value: undefined },
    },
    act: (reader) => reader.until('reasonQuestion'),
  },
  {
    name: 'kept by the site, to be finished elsewhere',
    data: samplePrompt,
    attributes: { resume: token },
    host: { oxrecall: { value: null }, oxkeep: { value: undefined } },
    async act(reader) {
      await reader.choose(7);
      await reader.press('next');
      await reader.until('resumable');
    },
  },
  {
    name: 'the last question in a form of the page',
    data: samplePrompt,
    attributes: { name: 'feedback' },
    isInForm: true,
    async act(reader) {
      await reader.choose(7);
      await reader.press('next');
    },
  },
  { name: 'data that is no prompt', data: { questions: 5 }, state: 'error' },
  { name: 'loading', data: null, state: 'loading' },
];
