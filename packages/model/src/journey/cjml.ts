import type { Fault } from '../fault/fault.js';
import { childOf, readXml, textOf, type XmlElement } from '../xml/read-xml.js';
import { readActors, type CjmlActors } from './cjml-actors.js';
import { toChannelOfCjml } from './cjml-channels.js';
import { createExperienceTally } from './experience-tally.js';
import type { Journey, JourneyStage, JourneyStep } from './journey.js';
import { most } from './limits.js';
import { readJourney } from './read-journey.js';

/** A journey of a CJML document. */
export interface CjmlJourney {
  /** `planned`: as it should be. `actual`: as one end user lived through it. */
  kind: 'planned' | 'actual';
  journey: Journey;
  /** The id of the planned journey that an actual one belongs to, where it says so. */
  planned?: string;
}

/** What could be read of a CJML document. */
export interface CjmlReading {
  /** In the order of the document; empty where it is none. */
  journeys: CjmlJourney[];
  /** What was left out, and why; `journeys[0].touchpoints[3].receiver`. */
  faults: Fault[];
  /** Journeys and their touchpoints; 1 where it is no CJML. */
  total: number;
  /** How many of `total` were left out. */
  invalid: number;
}

const kinds: Readonly<Record<string, CjmlJourney['kind']>> = {
  plannedJourney: 'planned',
  actualJourney: 'actual',
};

/**
 * Reads the XML of the Customer Journey Modelling Language 2.0 (SINTEF, https://cjml.no), leniently: actors become lanes, phases
 * stages, communication points dialogues with their channel, actions steps of one lane. A touchpoint without a phase is in that of
 * the one before it. Of an actual journey what its end user felt comes along, from 1 to 5; what others or planned ones say of it
 * does not. When it took place, comments, messages and states of compliance are left out. Never throws. The format's schema is not
 * published where we could read it: this follows its site and the tools of SINTEF that write it.
 */
export function readCjml(text: string): CjmlReading {
  const reading = readXml(text);
  const none = (message: string): CjmlReading => ({
    ...{ journeys: [], faults: [{ path: '', message }], total: 1, invalid: 1 },
  });
  if ('reason' in reading) return none(reading.reason);
  const { root } = reading;
  if (root.name !== 'CJML') return none('expected CJML');
  const elements = root.children.filter(({ name }) => Object.hasOwn(kinds, name));
  if (elements.length === 0) return none('expected a plannedJourney or an actualJourney');
  const faults: Fault[] = [];
  const version = root.attributes['version'];
  if (version !== undefined && !/^2(\.|$)/.test(version))
    faults.push({ path: 'version', message: 'expected CJML 2.0' });
  let [total, invalid] = [0, 0];
  const journeys = elements.flatMap((element, index): CjmlJourney[] => {
    const kind = kinds[element.name] ?? 'planned';
    const path = `journeys[${index}]`;
    const draft = readDraft(element, kind, index);
    const read = readJourney(draft.journey);
    faults.push(
      ...[...draft.faults, ...read.faults].map((fault) => ({
        path: [path, fault.path].filter(Boolean).join('.'),
        message: fault.message,
      })),
    );
    total += 1 + draft.total;
    invalid += read.journey ? draft.total - read.journey.steps.length : 1 + draft.total;
    const planned = kind === 'actual' ? textOf(element, 'plannedReference') : undefined;
    return read.journey
      ? [{ kind, journey: read.journey, ...(planned !== undefined && { planned }) }]
      : [];
  });
  return { journeys, faults, total, invalid };
}

interface Draft {
  journey: unknown;
  faults: Fault[];
  /** How many touchpoints there are. */
  total: number;
}

function readDraft(element: XmlElement, kind: CjmlJourney['kind'], index: number): Draft {
  const faults: Fault[] = [];
  const all = childOf(element, 'touchpoints')?.children ?? [];
  // One more than there may be, so that the reader tells of it.
  const touchpoints = all.slice(0, most.steps + 1);
  const actors = readActors(childOf(element, 'actors'), touchpoints.map(referencesOf));
  const id = textOf(element, 'journeyID') ?? `journey-${index + 1}`;
  const title = textOf(element, 'journeyTitle') ?? id;
  const stages = readPhases(childOf(element, 'journeyPhases'), touchpoints, title);
  const felt: { step: string; value: number }[] = [];
  const ids = new Map<string, number>();
  let stage = stages[0]?.id ?? '';
  const steps = touchpoints.flatMap((touchpoint, place): JourneyStep[] => {
    const path = `touchpoints[${place}]`;
    stage = phaseOf(touchpoint) ?? stage;
    const step = readStep(touchpoint, actors, stage, path, faults);
    if (!step) return [];
    const ofStep = { ...step, id: toFree(step.id, ids) };
    const value = kind === 'actual' ? readFelt(touchpoint, path, faults) : undefined;
    if (value !== undefined) felt.push({ step: ofStep.id, value });
    return [ofStep];
  });
  const tally = createExperienceTally({ stages, steps });
  tally.add(felt);
  const sides = new Set(actors.lanes.map(({ side }) => side));
  const others = sides.has('customer') ? 'joint' : 'employee';
  const actor = textOf(element, 'journeyEndUserType');
  const scenario = textOf(element, 'journeyShortSummary') ?? textOf(element, 'journeyLongSummary');
  const journey = {
    ...{ id, revision: 0, title, stages, lanes: actors.lanes, steps },
    kind: sides.size === 1 && sides.has('customer') ? 'customer' : others,
    ...(actor !== undefined && { actor }),
    ...(scenario !== undefined && { scenario }),
    ...(felt.length > 0 && { experience: tally.experience() }),
  };
  return { journey, faults, total: all.length };
}

const partOf = (touchpoint: XmlElement, who: 'initiator' | 'receiver') => {
  const part = childOf(touchpoint, who);
  const { actorIDref, actorID } = childOf(part, 'refersTo')?.attributes ?? {};
  return { reference: actorIDref ?? actorID, label: textOf(part, `${who}Label`) };
};

const referencesOf = (touchpoint: XmlElement) =>
  [partOf(touchpoint, 'initiator').reference, partOf(touchpoint, 'receiver').reference] as const;

const phaseOf = (touchpoint: XmlElement) =>
  childOf(touchpoint, 'belongsTo')?.attributes['phaseIDref'] || undefined;

/** Phases as they are declared, and those that touchpoints name besides; one alone where there are none. */
function readPhases(
  list: XmlElement | undefined,
  touchpoints: readonly XmlElement[],
  title: string,
): JourneyStage[] {
  const stages = new Map<string, JourneyStage>();
  for (const phase of list?.children ?? []) {
    const name = textOf(phase, 'phaseName');
    const id = phase.attributes['phaseID'] || name;
    const detail = textOf(phase, 'phaseDescription');
    if (id !== undefined && !stages.has(id))
      stages.set(id, { id, title: name ?? id, ...(detail !== undefined && { detail }) });
  }
  for (const id of touchpoints.flatMap((touchpoint) => phaseOf(touchpoint) ?? []))
    if (!stages.has(id)) stages.set(id, { id, title: id });
  return stages.size > 0 ? [...stages.values()].slice(0, most.stages + 1) : [{ id: 'all', title }];
}

function readStep(
  touchpoint: XmlElement,
  actors: CjmlActors,
  stage: string,
  path: string,
  faults: Fault[],
): JourneyStep | undefined {
  const isDialogue = touchpoint.name.endsWith('CommunicationPoint');
  if (!isDialogue && !touchpoint.name.endsWith('Action')) {
    faults.push({ path, message: 'expected a communication point or an action' });
    return undefined;
  }
  const initiator = partOf(touchpoint, 'initiator');
  const lane = actors.find(initiator.reference);
  if (lane === undefined) {
    faults.push({ path: `${path}.initiator`, message: 'expected one of the actors' });
    return undefined;
  }
  const id = textOf(touchpoint, 'touchpointID') ?? 'step';
  const step: JourneyStep = { id, stage, lane, title: initiator.label ?? id };
  if (!isDialogue) return step;
  const { reference, label } = partOf(touchpoint, 'receiver');
  const receiver = actors.find(reference);
  if (receiver === undefined) {
    faults.push({ path: `${path}.receiver`, message: 'expected one of the actors' });
    return undefined;
  }
  // Who speaks to themselves acts.
  if (receiver === lane) return step;
  const channel = textOf(childOf(touchpoint, 'channel'), 'channelName');
  return {
    ...{ ...step, receiver },
    ...(label !== undefined && { receiverTitle: label }),
    ...(channel !== undefined && { channel: toChannelOfCjml(channel) }),
  };
}

/** How the end user felt: very dissatisfied is 1, very satisfied 5. */
function readFelt(touchpoint: XmlElement, path: string, faults: Fault[]): number | undefined {
  const rating = textOf(childOf(touchpoint, 'touchpointExperience'), 'experienceRating');
  // Tools of Python write what is not there.
  if (rating === undefined || rating === 'None' || rating === 'nan') return undefined;
  const value = /^\d(\.\d+)?$/.test(rating) ? Number(rating) : NaN;
  if (value >= 1 && value <= 5) return value;
  faults.push({ path: `${path}.experience`, message: 'expected a number from 1 to 5' });
  return undefined;
}

/** Nothing in CJML refers to a touchpoint, so that one whose id is taken may have another. */
function toFree(id: string, taken: Map<string, number>): string {
  let free = id;
  while (taken.has(free)) {
    const number = (taken.get(id) ?? 1) + 1;
    taken.set(id, number);
    free = `${id}-${number}`;
  }
  taken.set(free, 1);
  return free;
}
