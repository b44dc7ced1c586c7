import * as z from 'zod/mini';
import { toFaults, type Fault } from '../fault/fault.js';
import { readEach } from '../fault/read-each.js';
import { readKnown } from '../fault/read-known.js';
import { Question } from '../question/question.js';
import { findBranchFaults } from './branch-faults.js';
import { findEmployeeFaults, mostQuestions, promptFrame, type Prompt } from './prompt.js';

/** What could be read of a host's prompt. */
export interface PromptReading {
  /** Absent where the frame is unusable, or no question is left. */
  prompt?: Prompt;
  /** What was left out, and why; paths from the prompt. */
  faults: Fault[];
  /** Questions that the host gave; 1 where the frame is unusable. */
  total: number;
  /** How many of `total` were left out, or lost a branch. */
  invalid: number;
}

const Frame = z.object({
  ...promptFrame,
  questions: z.array(z.unknown()).check(z.minLength(1), z.maxLength(mostQuestions)),
});

/** Without these a prompt can still be asked as it is meant; without its notice or its protection it cannot. */
const spare = ['show', 'partial', 'acknowledgements', 'person'] as const;

/**
 * Reads a prompt of a host leniently: questions that cannot be asked are left out and named, each alone, as are branches
 * that lead nowhere. Nothing is asked without its notice, and no employee without what becomes of the answers. Never throws,
 * whatever the host's getters do.
 */
export function readPrompt(value: unknown): PromptReading {
  try {
    return read(value);
  } catch {
    return unusable([{ path: '', message: 'reading this prompt throws' }]);
  }
}

function read(value: unknown): PromptReading {
  const { frame, faults } = readFrame(value);
  if (!frame) return unusable(faults);
  const { questions: list, ...rest } = frame;
  const total = list.length;
  const read = readEach(list, Question, 'questions', mostQuestions);
  faults.push(...read.faults);
  const places = new Map(read.items.map((one, index) => [one, read.places[index]]));
  const employees = findEmployeeFaults({ ...rest, questions: read.items });
  faults.push(...employees.map((fault) => atPlace(fault, read.items, places)));
  if (employees.some(({ path }) => path === 'protection')) return unusable(faults);
  const isEmployees = employees.length > 0;
  const asked = read.items.filter(({ type }) => !isEmployees || type !== 'contact');
  const branches = findBranchFaults(asked);
  faults.push(...branches.map((fault) => atPlace(fault, asked, places)));
  const questions = asked.map((question, index) => withoutFaulty(question, index, branches));
  const left = questions.filter((question, index) => question === asked[index]).length;
  const counts = { faults, total, invalid: total - left };
  if (questions.length === 0) return counts;
  const { partial, ...whole } = rest;
  const isPartial = partial && !isEmployees;
  return { prompt: { ...whole, ...(isPartial && { partial }), questions }, ...counts };
}

function readFrame(value: unknown): { frame?: z.infer<typeof Frame>; faults: Fault[] } {
  const result = readKnown(Frame, value);
  if (result.success) return { frame: result.data, faults: [] };
  const faults = toFaults(result.error.issues);
  const bad = new Set(result.error.issues.map(({ path: [first] }) => first));
  const isSpare = [...bad].every((key) => spare.some((one) => one === key));
  if (!isSpare) return { faults };
  const again = readKnown(
    Frame,
    Object.fromEntries(Object.entries(value as object).filter(([key]) => !bad.has(key))),
  );
  return again.success ? { frame: again.data, faults } : { faults };
}

function atPlace(
  { path, message }: Fault,
  questions: readonly Question[],
  /** Where in the host's list each of them stands, since some were left out. */
  places: ReadonlyMap<Question, number | undefined>,
): Fault {
  return {
    path: path.replace(/^questions\[(\d+)\]/, (_, index: string) => {
      const question = questions[Number(index)];
      return `questions[${(question && places.get(question)) ?? index}]`;
    }),
    message,
  };
}

/** The question without the branches that a fault names. */
function withoutFaulty(question: Question, index: number, faults: readonly Fault[]): Question {
  const { branches } = question;
  const good = branches?.filter((_, place) => {
    const path = `questions[${index}].branches[${place}]`;
    return !faults.some((fault) => fault.path === path || fault.path === `${path}.to`);
  });
  if (good?.length === branches?.length) return question;
  const { branches: _, ...rest } = question;
  return (good?.length ? { ...rest, branches: good } : rest) as Question;
}

function unusable(faults: Fault[]): PromptReading {
  return { faults, total: 1, invalid: 1 };
}
