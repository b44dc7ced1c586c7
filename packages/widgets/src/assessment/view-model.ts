import { mostCharacters } from '@oxbow/model/scales';
import type { Item, SegmentQuestion } from '@oxbow/model/instrument';
import type { Translation } from '@oxbow/model/translation';
import { fillPieces, toForeign, toPieces, type Piece } from '../element/wording.js';
import type { Filled } from './filled.js';
import type { Questionnaire, QuestionnairePage } from './questionnaire.js';
import type { AssessmentWording } from './strings.js';

/** One answer that can be chosen. */
export interface ChoiceView {
  /** A point of the scale, or the id of an option. */
  value: string;
  label: Piece[];
  isChosen: boolean;
}

/** A statement, or a question about the person, and its answers. */
export interface GroupView {
  /** Id of the statement or of the question. */
  id: string;
  /** Name of its group of radio buttons. */
  name: string;
  text: Piece[];
  choices: ChoiceView[];
  /** Whether "cannot judge" is chosen; absent where it cannot be. */
  cannotJudge?: boolean;
  /** Whether there is an answer that can be cleared. */
  isAnswered: boolean;
}

/** What can be written of a dimension. */
export interface NoteView {
  dimension: string;
  value: string;
  most: number;
  hint: string;
}

/** One page of the questionnaire. */
export interface AssessmentView {
  progress: string;
  steps: ('done' | 'now' | 'ahead')[];
  title: Piece[];
  hint: string;
  guide?: Piece[] | undefined;
  statements: GroupView[];
  note?: NoteView | undefined;
  questions: GroupView[];
  /** What the button that goes on says. */
  next: Piece[];
  isLast: boolean;
  canGoBack: boolean;
}

/** How far a person has come. */
export interface Progress {
  filled: Filled;
  /** Index of the page. */
  step: number;
  /** Something stands before the first page. */
  hasStart: boolean;
  /** Own words are asked for. */
  takesNotes: boolean;
}

/** Characters that the heading of a note and what stands between two notes may take. */
const noteOverhead = 70;

function toNote(
  { dimension: { id } }: QuestionnairePage,
  pages: number,
  { notes }: Filled,
  text: AssessmentWording['text'],
): NoteView {
  const most = toMost(pages);
  const hint = [text('noteHint'), text('noteFull', { most })].join(' ');
  return { dimension: id, value: notes.get(id) ?? '', most, hint };
}

/** A round number that is easy to say: all notes together fit into what is handed in. */
function toMost(pages: number): number {
  return Math.floor((mostCharacters / pages - noteOverhead) / 50) * 50;
}

/** Makes all that is shown of a page. */
export function toAssessmentView(
  questionnaire: Questionnaire,
  { filled, step, hasStart, takesNotes }: Progress,
  wording: AssessmentWording,
): AssessmentView {
  const { text, locale } = wording;
  const { instrument, side, pages, segments } = questionnaire;
  const page = pages[step];
  const titles = [
    ...pages.map(({ dimension }) => [toForeign(dimension.label, locale)]),
    ...(segments.length > 0 ? [toPieces(text('about'))] : []),
  ];
  const guide = page?.dimension.questions?.[side];
  const next = titles[step + 1];
  return {
    progress: text('page', { page: step + 1, pages: titles.length }),
    steps: titles.map((_, index) => (index < step ? 'done' : index === step ? 'now' : 'ahead')),
    title: titles[step] ?? [],
    hint: text(page ? 'optional' : 'aboutHint'),
    guide: guide === undefined ? undefined : [toForeign(guide, locale)],
    statements: (page?.items ?? []).map((item, index) =>
      toStatement(item, index, instrument.scale.labels, filled, locale),
    ),
    note: page && takesNotes ? toNote(page, pages.length, filled, text) : undefined,
    questions: page ? [] : segments.map((one, index) => toQuestion(one, index, filled, locale)),
    next: next ? fillPieces(text('next'), { name: next }) : toPieces(text('handIn')),
    isLast: !next,
    canGoBack: step > 0 || hasStart,
  };
}

function toStatement(
  { id, text }: Item,
  index: number,
  labels: readonly Translation[],
  { answers }: Filled,
  locale: string,
): GroupView {
  const answer = answers.get(id);
  return {
    id,
    name: `statement-${index}`,
    text: [toForeign(text, locale)],
    choices: labels.map((label, place) => ({
      value: String(place + 1),
      label: [toForeign(label, locale)],
      isChosen: answer === place + 1,
    })),
    cannotJudge: answer === null,
    isAnswered: answer !== undefined,
  };
}

function toQuestion(
  { id, text, options }: SegmentQuestion,
  index: number,
  { segments }: Filled,
  locale: string,
): GroupView {
  const chosen = segments.get(id);
  return {
    id,
    name: `question-${index}`,
    text: [toForeign(text, locale)],
    choices: options.map((option) => ({
      value: option.id,
      label: [toForeign(option.label, locale)],
      isChosen: chosen === option.id,
    })),
    isAnswered: chosen !== undefined,
  };
}
