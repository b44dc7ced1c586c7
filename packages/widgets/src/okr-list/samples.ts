import type { Channel } from '@oxbow/model/channel';
import type { KeyResult } from '@oxbow/model/key-result';
import type { Objective } from '@oxbow/model/objective';

const day = 86_400_000;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** A key result that is so far, 0 to 1; some of it over a channel. */
function measured(progress: number | null, channel?: Channel): KeyResult {
  return {
    id: 'result',
    type: 'increase',
    title: {
      en: 'Orders that arrive as promised',
      de: 'Bestellungen, die ankommen wie versprochen',
    },
    start: 0,
    target: 100,
    current: progress === null ? null : progress * 100,
    ...(channel && { channels: [{ channel, value: (progress ?? 0) * 100 }] }),
  };
}

/**
 * Objectives of a firm in the middle of their quarter, of every health, level and place in a tree: three levels, one that
 * contributes to something elsewhere, two in a circle, one of a person. All of it is constructed.
 * @param now the time that they are told at
 */
export function sampleObjectivesAt(now: number): { objectives: Objective[] } {
  const base = {
    revision: 1,
    period: {
      label: { en: 'This quarter', de: 'Dieses Quartal' },
      start: dayOf(now - 45 * day),
      end: dayOf(now + 45 * day),
    },
    type: 'committed',
    checked: new Date(now - 2 * day).toISOString(),
  } as const;
  const at = new Date(now - 2 * day).toISOString();
  return {
    objectives: [
      {
        ...base,
        id: 'promise',
        title: {
          en: 'Customers get what we promised, when we promised it',
          de: 'Kundinnen und Kunden bekommen, was wir versprochen haben, und zwar dann',
        },
        owner: { en: 'Management board', de: 'Geschäftsleitung' },
        level: 'company',
        health: { status: 'on-track', at },
        keyResults: [measured(0.52)],
      },
      {
        ...base,
        id: 'delivery',
        title: {
          en: 'Parcels arrive on the promised day',
          de: 'Pakete kommen am zugesagten Tag an',
        },
        owner: { en: 'Logistics', de: 'Logistik' },
        level: 'unit',
        parent: { id: 'promise' },
        health: { status: 'on-track', at },
        keyResults: [measured(0.2, 'ecommerce')],
      },
      {
        ...base,
        id: 'depot',
        title: { en: 'The depot packs by noon', de: 'Das Depot packt bis Mittag' },
        owner: { en: 'Team Depot', de: 'Team Depot' },
        level: 'team',
        parent: { id: 'delivery', keyResult: 'result' },
        keyResults: [measured(0.35, 'store')],
      },
      {
        ...base,
        id: 'answers',
        title: {
          en: 'Who calls gets an answer the first time',
          de: 'Wer anruft, bekommt beim ersten Mal eine Antwort',
        },
        owner: { en: 'Customer service', de: 'Kundenservice' },
        level: 'team',
        parent: { id: 'promise' },
        checked: new Date(now - 40 * day).toISOString(),
        keyResults: [measured(0.6, 'hotline')],
      },
      {
        ...base,
        id: 'returns',
        title: { en: 'Returns need no form', de: 'Rücksendungen brauchen kein Formular' },
        owner: { en: 'Customer service', de: 'Kundenservice' },
        level: 'process',
        parent: { id: 'promise' },
        keyResults: [measured(1)],
      },
      {
        ...base,
        id: 'learning',
        title: { en: 'I can plan a tour on my own', de: 'Ich kann eine Tour allein planen' },
        owner: 'Ada Larsen',
        level: 'person',
        parent: { id: 'depot' },
        keyResults: [measured(null)],
      },
      {
        ...base,
        id: 'elsewhere',
        title: { en: 'The new shop system is in use', de: 'Das neue Shopsystem ist im Einsatz' },
        owner: { en: 'Team Shop', de: 'Team Shop' },
        level: 'team',
        parent: {
          id: 'group',
          title: { en: 'One system for the group', de: 'Ein System für die Gruppe' },
        },
        keyResults: [measured(0.1, 'ecommerce')],
      },
      {
        ...base,
        id: 'chicken',
        title: { en: 'More colleagues stay', de: 'Mehr Kolleg:innen bleiben' },
        owner: { en: 'People & culture', de: 'Personal' },
        level: 'unit',
        parent: { id: 'egg' },
        keyResults: [measured(0.55)],
      },
      {
        ...base,
        id: 'egg',
        title: {
          en: 'Shifts are planned two weeks ahead',
          de: 'Schichten stehen zwei Wochen vorher fest',
        },
        owner: { en: 'Logistics', de: 'Logistik' },
        level: 'process',
        parent: { id: 'chicken' },
        closed: { at, score: 0.8 },
        keyResults: [measured(0.8)],
      },
    ],
  };
}

/** The same as if it were told now. */
export const sampleObjectives = sampleObjectivesAt(Date.now());

/** So many objectives, each eighth at the top of a tree of three levels. */
export function sampleMany(count: number, now = Date.now()): { objectives: Objective[] } {
  const { objectives } = sampleObjectivesAt(now);
  return {
    objectives: Array.from({ length: count }, (_, index): Objective => {
      const { parent: _parent, ...sample } = objectives[index % 6]!;
      const place = index % 8;
      const above = place === 0 ? undefined : index - (place < 4 ? place : 4);
      return {
        ...sample,
        id: `objective-${index}`,
        title: `Objective ${index + 1}: parcels of region ${index + 1} arrive on the promised day`,
        ...(above !== undefined && { parent: { id: `objective-${above}` } }),
      };
    }),
  };
}
