import assert from 'node:assert/strict';
import type { Instrument } from '../../instrument/instrument.js';
import type { Unit } from '../../unit/unit.js';
import { ExperienceProfile } from '../experience.js';
import { publish, type PersonAnswers, type Publication } from '../publication.js';
import { readProfile } from '../read-profile.js';

/** Whom the instrument asks. */
export const sides = ['employee', 'customer', 'partner'];

/** How near employees are to customers. */
export const options = ['daily', 'weekly', 'never'];

/** Three dimensions, two statements each of every side. */
export const instrument: Instrument = {
  id: 'own',
  version: 3,
  title: 'Own',
  status: 'Not validated',
  scale: { points: 5, labels: ['1', '2', '3', '4', '5'] },
  sides: sides.map((id) => ({ id, label: id.toUpperCase() })),
  dimensions: ['tools', 'trust', 'leadership'].map((id) => ({
    id,
    label: id,
    practice: { employee: 'Talk.' },
  })),
  items: ['tools', 'trust', 'leadership'].flatMap((dimension) =>
    sides.flatMap((side) =>
      ['1', '2'].map((n) => ({ id: `${dimension}.${side}${n}`, dimension, side, text: 'Text' })),
    ),
  ),
  segments: [
    {
      id: 'distance',
      sides: ['employee'],
      label: 'Distance',
      text: 'How often do you meet customers?',
      options: options.map((id) => ({ id, label: id })),
    },
  ],
};

/** Two departments; one has two teams. */
export const units: Unit[] = [
  { id: 'service', title: 'Service' },
  { id: 'hotline', title: 'Hotline', parent: 'service' },
  { id: 'chat', title: 'Chat', parent: 'service' },
  { id: 'depot', title: 'Depot' },
];

/** People who answer 2 and 4 in turn, and the second item now and then otherwise. */
export const crowd = (count: number, { side = 'employee', ...more }: Partial<PersonAnswers> = {}) =>
  Array.from({ length: count }, (_, index): PersonAnswers => {
    const answer = index % 2 === 0 ? 2 : 4;
    const answers = instrument.items.map(({ id }) => [
      id,
      id.endsWith('2') && index % 7 === 0 ? answer + 1 : answer,
    ]);
    return { side, ...more, answers: { ...Object.fromEntries(answers), ...more.answers } };
  });

/** Employees who say how near they are to customers. */
export const near = (count: number, distance?: string, unit?: string) =>
  crowd(count, { ...(distance && { segments: { distance } }), ...(unit && { unit }) });

/** Publishes, and makes sure that a profile is one, and that a widget leaves it as it is. */
export const of = (people: PersonAnswers[], change: Partial<Publication> = {}) => {
  const profiles = publish({ instrument, units, sides, people, ...change });
  for (const profile of profiles.values()) {
    assert.deepEqual(ExperienceProfile.parse(profile), profile);
    // What is published is what a widget leaves of it.
    const { profile: read, faults } = readProfile(profile);
    assert.deepEqual([read, faults], [profile, []]);
  }
  return profiles;
};

/** The row of a dimension. */
export const rowOf = (profile: ExperienceProfile | undefined, dimension = 'tools') =>
  profile?.dimensions.find(({ id }) => id === dimension);
