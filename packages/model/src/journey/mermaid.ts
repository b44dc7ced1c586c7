import type { Fault } from '../fault/fault.js';
import { translate } from '../translation/translate.js';
import type { Translation } from '../translation/translation.js';
import type { Journey, JourneyExperience, JourneyLane, JourneyStep } from './journey.js';
import { readJourney } from './read-journey.js';

// https://mermaid.js.org/syntax/userJourney.html

/**
 * Writes a journey as a Mermaid `journey`: a section for each stage, a task for each step with how it was felt from 1 to 5 and who
 * takes part. Mermaid has no task without a score, so one that nobody was asked about becomes a comment; nothing is invented.
 * What Mermaid has no place for (channels, moments, who serves whom, measures) is left out.
 * @param language a BCP 47 tag
 */
export function writeMermaid(journey: Journey, language: string): string {
  const words = (text: Translation) => toWords(translate(text, language).text);
  const lanes = new Map(journey.lanes.map((lane) => [lane.id, lane]));
  const lines = ['journey', `    title ${words(journey.title)}`];
  for (const stage of journey.stages) {
    lines.push(`    section ${words(stage.title)}`);
    for (const step of journey.steps.filter((each) => each.stage === stage.id)) {
      const taking = [step.lane, step.receiver ?? ''].flatMap((id) => lanes.get(id) ?? []);
      const value = feltAt(journey.experience ?? [], step, taking[0]?.side);
      const actors = taking.map(({ title }) => words(title).replaceAll(',', ' ')).join(', ');
      lines.push(
        value === null
          ? `      %% ${words(step.title)} (${actors})`
          : `      ${words(step.title)}: ${value}: ${actors}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

/** How the step was felt by who does it, else the stage; employees' means have a decimal, since so has a mean. */
function feltAt(
  experience: readonly JourneyExperience[],
  { id, stage }: JourneyStep,
  side: JourneyLane['side'] | undefined,
): number | null {
  const ofSide = experience.filter((each) => each.stage === stage && each.side === side);
  const ofStep = ofSide.find(({ step }) => step === id) ?? ofSide.find(({ step }) => !step);
  return ofStep?.value == null ? null : Math.round(ofStep.value * 10) / 10;
}

/** A text in one line, without the signs that end a text in Mermaid. */
function toWords(text: string): string {
  return text.replaceAll(/[\s#:;%]+/g, ' ').trim() || '–';
}

/** How a Mermaid `journey` is read. */
export interface MermaidSetting {
  /** The id of the journey. */
  id: string;
  /** Whose side the actors are on, by their names in the text; who is not among them is a customer. */
  sides?: Readonly<Record<string, JourneyLane['side']>>;
}

/** What could be read of a Mermaid `journey`. */
export interface MermaidReading {
  /** Absent where there is none, or it has no task. */
  journey?: Journey;
  /** What was left out, and why; paths name the line: `lines[3]`. */
  faults: Fault[];
}

/** At most so many lines are read. */
const mostLines = 10_000;

/**
 * Reads a Mermaid `journey`: each section becomes a stage, each actor a lane, each task a step of its first actor, in dialogue with
 * the second. A score is taken as how customers felt; employees' is left out, since nobody says of how many people it is.
 */
export function readMermaid(text: string, { id, sides = {} }: MermaidSetting): MermaidReading {
  const faults: Fault[] = [];
  const draft = {
    ...{ id, revision: 0, title: id, kind: 'customer' as Journey['kind'] },
    ...{ stages: [] as Journey['stages'], lanes: [] as Journey['lanes'] },
    ...{ steps: [] as Journey['steps'], experience: [] as JourneyExperience[] },
  };
  const lanes = new Map<string, JourneyLane>();
  const own = new Map(Object.entries(sides));
  const laneOf = (actor: string): JourneyLane => {
    const known = lanes.get(actor);
    if (known) return known;
    const side = own.get(actor) ?? 'customer';
    const lane: JourneyLane = { id: `lane-${lanes.size + 1}`, title: actor, side };
    lanes.set(actor, lane);
    return lane;
  };
  const begin = (title: string) =>
    draft.stages.push({ id: `stage-${draft.stages.length + 1}`, title });

  let isBegun = false;
  for (const [index, whole] of text.split(/\r\n?|\n/, mostLines).entries()) {
    const line = whole.replace(/%%.*$/, '').trim();
    const fault = (expected: string) =>
      faults.push({ path: `lines[${index}]`, message: `expected ${expected}` });
    if (line === '') continue;
    if (!isBegun) {
      // What Mermaid allows before: its settings between two lines of ---, each as `key: value`.
      if (line === 'journey') isBegun = true;
      else if (line !== '---' && !/^[\w-]+:/.test(line)) fault('journey as the first word');
      continue;
    }
    const [, keyword, words = ''] = /^(title|section)\s+(.+)$/.exec(line) ?? [];
    if (keyword === 'title') draft.title = words;
    else if (keyword === 'section') begin(words);
    else if (!/^acc(Title|Descr)\b/.test(line)) {
      const [title = '', score = '', actors = '', ...more] = line
        .split(':')
        .map((each) => each.trim());
      const [first, second, ...others] = actors.split(',').flatMap((each) => each.trim() || []);
      if (title === '' || first === undefined || more.length > 0) {
        fault('a task, a score and its actors: Make tea: 5: Me');
        continue;
      }
      if (others.length > 0) fault('at most two actors of a task, the others are left out');
      if (draft.stages.length === 0) begin(draft.title);
      const stage = draft.stages.at(-1)?.id ?? '';
      const step = `step-${draft.steps.length + 1}`;
      const lane = laneOf(first);
      draft.steps.push({
        ...{ id: step, stage, lane: lane.id, title },
        ...(second !== undefined && second !== first && { receiver: laneOf(second).id }),
      });
      const value = Number(score);
      if (!(score !== '' && value >= 1 && value <= 5)) fault('a score from 1 to 5');
      else if (lane.side === 'customer')
        draft.experience.push({ stage, step, side: 'customer', value });
      else fault('no score of employees, since nobody says of how many they are');
    }
  }
  if (!isBegun) return { faults: [...faults, { path: '', message: 'expected a journey' }] };
  if (draft.steps.length === 0)
    return { faults: [...faults, { path: '', message: 'expected a task' }] };
  draft.lanes = [...lanes.values()].sort((one, other) => order(one) - order(other));
  const found = new Set(draft.lanes.map(({ side }) => side));
  draft.kind = found.size > 1 ? 'joint' : found.has('customer') ? 'customer' : 'employee';
  const { journey, faults: further } = readJourney(draft);
  return { ...(journey && { journey }), faults: [...faults, ...further] };
}

function order({ side }: JourneyLane): number {
  return ['customer', 'employee', 'backstage'].indexOf(side);
}
