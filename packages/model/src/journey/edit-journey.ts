import { channels } from '../channel/channels.js';
import { isTranslation } from '../translation/plain-translation.js';
import type { Translation } from '../translation/translation.js';
import { mostTextCharacters, writeTranslation } from './edit-text.js';
import type { Journey, JourneyLane, JourneyStage, JourneyStep } from './journey.js';
import type { JourneyChange, JourneyEdit, JourneyRefusal } from './journey-change.js';
import { most } from './limits.js';
import { placeStep, setSide, shift, withLane } from './move-in-journey.js';
import { readJourney } from './read-journey.js';
import { removePart, withReceiver } from './remove-from-journey.js';

export type { JourneyChange, JourneyEdit, JourneyPart, JourneyRefusal } from './journey-change.js';
export { beginTranslation, mostTextCharacters } from './edit-text.js';

/**
 * Makes one change to a journey, as a new one; what it does not touch is the same. Of a journey that the schema takes it makes one
 * that the schema takes. A change that changes nothing gives the very same journey.
 */
export function editJourney(journey: Journey, change: JourneyChange): JourneyEdit {
  const made = make(journey, change);
  return 'reason' in made ? { refusal: made } : { journey: made };
}

const refuse = (reason: JourneyRefusal['reason'], limit?: number): JourneyRefusal => ({
  reason,
  ...(limit !== undefined && { most: limit }),
});

function make(journey: Journey, change: JourneyChange): Journey | JourneyRefusal {
  switch (change.change) {
    case 'add':
      return add(journey, change);
    case 'write':
      return write(journey, change);
    case 'shift':
      return shift(journey, change);
    case 'place':
      return placeStep(journey, change);
    case 'side':
      return setSide(journey, change);
    case 'remove':
      return removePart(journey, change);
    case 'replace':
      return replace(journey, change.journey);
    default:
      return setStep(journey, change);
  }
}

type Of<Kind extends JourneyChange['change']> = Extract<JourneyChange, { change: Kind }>;

function add(journey: Journey, change: Of<'add'>): Journey | JourneyRefusal {
  const { part, id, title } = change;
  const list = `${part}s` as const;
  if (journey[list].some((one) => one.id === id)) return refuse('taken');
  if (journey[list].length >= most[list]) return refuse('full', most[list]);
  if (id === '' || id.length > 100 || !isTranslation(title)) return refuse('unfit');
  if (part === 'stage') return { ...journey, stages: [...journey.stages, { id, title }] };
  if (part === 'lane')
    return { ...journey, lanes: withLane(journey.lanes, { id, title, side: change.side }) };
  const { stage, lane } = change;
  if (!has(journey.stages, stage) || !has(journey.lanes, lane)) return refuse('unknown');
  return { ...journey, steps: [...journey.steps, { id, stage, lane, title }] };
}

function write(journey: Journey, change: Of<'write'>): Journey | JourneyRefusal {
  const { field, text, language } = change;
  if (text.length > mostTextCharacters) return refuse('long', mostTextCharacters);
  // Not even in one of several languages: who begins to write another title would go on in the next language.
  if (field === 'title' && text.trim() === '') return refuse('empty');
  const into = <Item extends object>(item: Item): Item | JourneyRefusal => {
    const former = (item as Record<string, unknown>)[field] as Translation | undefined;
    const next = writeTranslation(former, text, language, journey.title);
    if (next === undefined) return without(item, field);
    return next === former ? item : { ...item, [field]: next };
  };
  if (change.part === 'journey') return into(journey);
  const { part, id } = change;
  if (part === 'stage') return replaceIn(journey, 'stages', id, into);
  if (part === 'lane') return replaceIn(journey, 'lanes', id, into);
  return replaceIn(journey, 'steps', id, (step) =>
    field === 'receiverTitle' && step.receiver === undefined ? refuse('receiver') : into(step),
  );
}

function setStep(
  journey: Journey,
  change: Of<'receiver' | 'channel' | 'moment' | 'serves'>,
): Journey | JourneyRefusal {
  return replaceIn(journey, 'steps', change.id, (step) => {
    switch (change.change) {
      case 'receiver': {
        const { receiver } = change;
        if (receiver === undefined) return withReceiver(step, undefined);
        const isOther = receiver !== step.lane && has(journey.lanes, receiver);
        return isOther ? withReceiver(step, receiver) : refuse('unknown');
      }
      case 'channel': {
        const { channel } = change;
        if (channel === undefined) return without(step, 'channel');
        if (step.receiver === undefined) return refuse('receiver');
        if (!channels.includes(channel)) return refuse('unfit');
        return step.channel === channel ? step : { ...step, channel };
      }
      case 'moment': {
        const { side, on } = change;
        if (side !== 'customer' && side !== 'employee') return refuse('unfit');
        const former = step.moment ?? [];
        if (former.includes(side) === on) return step;
        const sides = on ? [...former, side] : former.filter((one) => one !== side);
        return sides.length > 0 ? { ...step, moment: sides } : without(step, 'moment');
      }
      case 'serves':
        return serve(journey, step, change);
    }
  });
}

function serve(
  journey: Journey,
  step: JourneyStep,
  { step: other, on }: Of<'serves'>,
): JourneyStep | JourneyRefusal {
  const former = step.serves ?? [];
  if (former.includes(other) === on) return step;
  if (!on) return { ...step, serves: former.filter((id) => id !== other) };
  if (other === step.id || !has(journey.steps, other)) return refuse('unknown');
  if (former.length >= most.serves) return refuse('full', most.serves);
  return { ...step, serves: [...former, other] };
}

/** Another journey comes in its place; read anew, since it may come from anywhere. */
function replace({ id, revision }: Journey, other: Journey): Journey | JourneyRefusal {
  const { journey } = readJourney(other);
  return journey ? { ...journey, id, revision } : refuse('unfit');
}

function replaceIn<List extends 'stages' | 'lanes' | 'steps'>(
  journey: Journey,
  list: List,
  id: string,
  make: (item: Journey[List][number]) => JourneyStage | JourneyLane | JourneyStep | JourneyRefusal,
): Journey | JourneyRefusal {
  const items: readonly (JourneyStage | JourneyLane | JourneyStep)[] = journey[list];
  const item = items.find((one) => one.id === id);
  if (!item) return refuse('unknown');
  const made = make(item as Journey[List][number]);
  if ('reason' in made) return made;
  if (made === item) return journey;
  return { ...journey, [list]: items.map((one) => (one === item ? made : one)) };
}

/** The same item, where it has no such part. */
function without<Item extends object>(item: Item, key: string): Item {
  if (!Object.hasOwn(item, key)) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== key)) as Item;
}

function has(list: readonly { id: string }[], id: string): boolean {
  return list.some((one) => one.id === id);
}
