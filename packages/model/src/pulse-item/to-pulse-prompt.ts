import { mostQuestions, Prompt, type Protection } from '../prompt/prompt.js';
import type { AgreementQuestion, Question } from '../question/question.js';
import type { Translation } from '../translation/translation.js';
import { impulses } from './impulses.js';
import { pulseTopics, toQuestionId, type PulseItem, type PulseTopic } from './pulse-item.js';
import { pulseItems } from './pulse-items.js';

/** What a round of a pulse asks. */
export interface PulseRound {
  /** The prompt's id. */
  id: string;
  /** The round, counted from 0: each goes on where the one before it ended, until every item was asked. */
  round: number;
  /** What employees read before the first question. Where an item is about leaders, results are shown from 10 answers on at least. */
  protection: Protection;
  /** What the items are about; all topics but `ox` and `health` unless told otherwise. */
  topics?: readonly PulseTopic[];
  /** Ids of items that are asked in every round, before the others. */
  items?: readonly string[];
  /** Ids of items and names of topics that are struck, whatever else asks for them. */
  exclude?: readonly string[];
  /** True where the host has decided to ask about health too (Art. 9 GDPR); without it no such item is asked. */
  health?: boolean;
  /** How many items are asked in a round, 1 to 16; 5 unless told otherwise. */
  count?: number;
  /** The employer's name: asks first how likely a recommendation as an employer is. */
  employer?: Translation;
  /** True to let people ask the leadership something in their own words; or the question itself. */
  upward?: boolean | Translation;
  /** True to end with a short thought, another one in each round; or that thought. */
  impulse?: boolean | { title: Translation; text: Translation };
  /** What else has to be known before. */
  notice?: Translation;
}

/** Results about leaders are shown from so many answers on: a team has few of them. */
const fewestOfLeaders = 10;

const mostItems = 16;

const upwardQuestion: Translation = {
  en: 'What would you like to ask or to tell our leadership?',
  de: 'Was möchten Sie unsere Leitung fragen oder ihr sagen?',
  fr: 'Que souhaitez-vous demander ou dire à notre direction\u202f?',
};

const usualTopics = pulseTopics.filter((topic) => topic !== 'ox' && topic !== 'health');

/**
 * Makes the prompt of a round of a pulse. The same round is always the same prompt; the id of a question is that of its item, so
 * that rounds can be compared. No item speaks of one person. The items are drafts, see `pulseStatus`.
 * @throws RangeError for an item or topic that there is not, one of health without `health`, and a round without a question
 */
export function toPulsePrompt(wanted: PulseRound): Prompt {
  const { id, round, protection, employer, upward, impulse, notice, count = 5 } = wanted;
  assertWhole('round', round, 0, Number.MAX_SAFE_INTEGER);
  assertWhole('count', count, 1, mostItems);
  const items = chooseItems(wanted, count);
  const questions: Question[] = [
    ...(employer === undefined
      ? []
      : [{ type: 'enps' as const, id: 'employer', subject: employer }]),
    ...items.map(toQuestion),
    ...(upward
      ? [{ type: 'text' as const, id: 'upward', title: upward === true ? upwardQuestion : upward }]
      : []),
    ...toImpulse(impulse, round),
  ];
  if (questions.every(({ type }) => type === 'impulse'))
    throw new RangeError('nothing is left to ask in this round');
  if (questions.length > mostQuestions) throw new RangeError(`at most ${mostQuestions} questions`);
  const from = items.some(({ topic }) => topic === 'leadership') ? fewestOfLeaders : 0;
  return Prompt.parse({
    id,
    version: round + 1,
    side: 'employee',
    protection: { ...protection, from: Math.max(protection.from, from) },
    ...(notice !== undefined && { notice }),
    questions,
  });
}

/** The items that a round may ask, those that are always asked first. */
function chooseItems(
  { round, topics = usualTopics, items = [], exclude = [], health = false }: PulseRound,
  count: number,
): PulseItem[] {
  for (const topic of topics) assertKnown('topic', topic, pulseTopics);
  const ids = pulseItems.map((item) => item.id);
  for (const item of items) assertKnown('item', item, ids);
  // A word that strikes nothing would be a promise that is not kept.
  for (const struck of exclude) assertKnown('item or topic', struck, [...pulseTopics, ...ids]);
  const mayAsk = (item: PulseItem) => !exclude.includes(item.id) && !exclude.includes(item.topic);
  const always = items.flatMap((wanted) => pulseItems.filter((item) => item.id === wanted));
  const ofHealth = [...always.filter(mayAsk), ...pulseItems.filter(isOf(topics))].find(
    (item) => item.health,
  );
  if (ofHealth && !health && mayAsk(ofHealth))
    throw new RangeError(`"${ofHealth.id}" is about health; it is asked only with health: true`);
  const fixed = [...new Set(always.filter(mayAsk))].slice(0, mostItems);
  const turning = takeTurns(topics, (item) => mayAsk(item) && !fixed.includes(item));
  const length = Math.min(Math.max(count - fixed.length, 0), turning.length);
  const rotated = Array.from(
    { length },
    (_, index) => turning[(round * length + index) % turning.length] as PulseItem,
  );
  return [...fixed, ...rotated];
}

/** One item of each topic, then the next of each, so that a round is about several. */
function takeTurns(topics: readonly PulseTopic[], holds: (item: PulseItem) => boolean) {
  const lists = [...new Set(topics)].map((topic) =>
    pulseItems.filter((item) => item.topic === topic && holds(item)),
  );
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list[place] ?? []),
  ).flat();
}

function toQuestion(item: PulseItem): AgreementQuestion {
  return { type: 'agreement', id: toQuestionId(item), title: item.text };
}

function toImpulse(impulse: PulseRound['impulse'], round: number): Question[] {
  const thought = impulse === true ? impulses[round % impulses.length] : impulse;
  return thought ? [{ type: 'impulse', id: 'impulse', ...thought }] : [];
}

const isOf = (topics: readonly PulseTopic[]) => (item: PulseItem) => topics.includes(item.topic);

function assertKnown(what: string, name: string, known: readonly string[]): void {
  if (!known.includes(name)) throw new RangeError(`there is no ${what} "${name}"`);
}

function assertWhole(what: string, value: number, least: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < least || value > most)
    throw new RangeError(`expected a whole ${what} from ${least} to ${most}`);
}
