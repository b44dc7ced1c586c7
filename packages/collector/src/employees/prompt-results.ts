import { scales } from '@oxbow/model/scales';
import { publishChoice, type Chosen, type Offered, type ShownChoice } from '@oxbow/model/choices';
import {
  publishMean,
  publishPulse,
  publishShare,
  type ShownMean,
  type ShownPulse,
  type ShownShare,
} from '@oxbow/model/pulse';
import type { Question } from '@oxbow/model/question';
import type { ShareType } from '@oxbow/model/share';
import { whole } from '@oxbow/model/suppression';
import type { Unit } from '@oxbow/model/unit';
import type { SealedContent } from './results.js';

/** What is shown of the answers of a group to a prompt, by question. */
export interface PromptResult {
  scores?: Record<string, ShownPulse>;
  shares?: Record<string, ShownShare>;
  means?: Record<string, ShownMean>;
  /** Of the whole alone. */
  choices?: Record<string, ShownChoice>;
}

/** What was asked, by question: each version of it that is kept here, the present one first. */
export type Asked = ReadonlyMap<string, readonly Question[]>;

/**
 * Makes of the answers to a prompt what may be shown.
 * @param asked empty where the prompt is not kept here; then numbers, whose scale nobody knows, are shown by how often each was
 *   chosen
 * @returns by unit; the whole is empty
 */
export function publishPrompt(
  { units, asked, threshold }: { units: readonly Unit[]; asked: Asked; threshold: number },
  contents: readonly SealedContent[],
): Map<string, PromptResult> {
  const results = new Map<string, PromptResult>();
  const add = <Shown>(
    part: keyof PromptResult,
    question: string,
    groups: ReadonlyMap<string, Shown>,
  ) => {
    for (const [unit, shown] of groups) {
      const result = results.get(unit) ?? {};
      // A question may have any name, also one that an assignment would not take for its own.
      const others = Object.entries(result[part] ?? {});
      const all: unknown = Object.fromEntries([...others, [question, shown]]);
      results.set(unit, { ...result, [part]: all });
    }
  };
  const addChoice = (question: string, offered: Offered | undefined, chosen: Chosen[]) => {
    const shown = publishChoice(offered, chosen, threshold);
    if (shown) add('choices', question, new Map([[whole, shown]]));
  };

  for (const question of questionsOf(contents, 'scores')) {
    const given = givenTo(contents, ({ scores = {} }) => read(scores, question));
    add('scores', question, publishPulse(units, given, threshold));
  }
  for (const question of questionsOf(contents, 'shares')) {
    const answers = contents.flatMap(({ shares = {} }) => read(shares, question) ?? []);
    const type = mostCommon(answers.map((answer) => answer.type));
    const given = givenTo(contents, ({ shares = {} }) => {
      const answer = read(shares, question);
      return answer?.type === type ? answer?.value : undefined;
    });
    if (type) add('shares', question, publishShare(type, units, given, threshold));
  }
  for (const question of questionsOf(contents, 'numbers')) {
    const given = givenTo(contents, ({ numbers = {} }) => read(numbers, question));
    const scale = scaleOf(asked.get(question));
    if (scale) add('means', question, publishMean(scale, units, given, threshold));
    else addChoice(question, anyNumber, given.map(toChosen));
  }
  for (const question of questionsOf(contents, 'choices')) {
    const answers = contents.flatMap(({ choices = {} }) => read(choices, question) ?? []);
    const chosen = answers.map(({ options, other = false }) => ({ options, other }));
    addChoice(question, offeredBy(asked.get(question)), chosen);
  }
  return results;
}

/** A number of which nobody knows the scale. */
const anyNumber: Offered = {
  options: Array.from({ length: scales.number[1] + 1 }, (_, index) => `${index}`),
  multiple: false,
  other: false,
};

function toChosen({ value }: { value: number }): Chosen {
  return { options: [`${value}`], other: false };
}

function scaleOf(versions: readonly Question[] = []): { from: number; to: number } | undefined {
  const present = versions.find((version) => version.type === 'number');
  return present && { from: present.minimum ?? 1, to: present.maximum };
}

/** All that any version has offered: somebody may have answered each of them. */
function offeredBy(versions: readonly Question[] = []): Offered | undefined {
  const choices = versions.filter((version) => version.type === 'choice');
  if (choices.length === 0) return undefined;
  return {
    options: [...new Set(choices.flatMap(({ options }) => options.map(({ id }) => id)))],
    multiple: choices.some(({ multiple }) => multiple === true),
    other: choices.some(({ other }) => other === true),
  };
}

type Part = 'scores' | 'shares' | 'numbers' | 'choices';

function questionsOf(contents: readonly SealedContent[], part: Part): string[] {
  return [...new Set(contents.flatMap((content) => Object.keys(content[part] ?? {})))].sort();
}

function givenTo(
  contents: readonly SealedContent[],
  answer: (content: SealedContent) => number | undefined,
): { unit: string; value: number }[] {
  return contents.flatMap((content) => {
    const value = answer(content);
    return value === undefined ? [] : [{ unit: content.unit ?? whole, value }];
  });
}

function read<Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/** Without a token anybody may answer as if something else had been asked. */
function mostCommon(types: readonly ShareType[]): ShareType | undefined {
  const counts = new Map<ShareType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
