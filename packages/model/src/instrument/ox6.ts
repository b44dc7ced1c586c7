import { fivePoints } from './agreement.js';
import type { Dimension, Instrument, Item, SegmentQuestion } from './instrument.js';
import { customerItems } from './ox6-customer-items.js';
import { leadershipDimension, ox6Dimensions, type NamedDimension } from './ox6-dimensions.js';
import { employeeItems } from './ox6-employee-items.js';
import { toItems } from './ox6-items.js';
import { leadershipItems } from './ox6-leadership-items.js';
import { ox6Practice } from './ox6-practice.js';

/** How near somebody is to customers: who never meets one may doubt what the work is for. */
const distance: SegmentQuestion = {
  id: 'distance',
  sides: ['employee'],
  label: {
    en: 'Distance to customers',
    de: 'Entfernung zur Kundschaft',
    fr: 'Distance avec la clientèle',
  },
  text: {
    en: 'How often do you deal with customers yourself?',
    de: 'Wie oft haben Sie selbst mit Kundinnen und Kunden zu tun?',
    fr: 'À quelle fréquence avez-vous vous-même affaire à la clientèle\u202f?',
  },
  options: [
    {
      id: 'direct',
      label: {
        en: 'Every day or nearly so',
        de: 'Täglich oder fast täglich',
        fr: 'Tous les jours ou presque',
      },
    },
    { id: 'occasional', label: { en: 'Now and then', de: 'Ab und zu', fr: 'De temps en temps' } },
    {
      id: 'remote',
      label: { en: 'Rarely or never', de: 'Selten oder nie', fr: 'Rarement ou jamais' },
    },
  ],
};

const topics: Item['topics'] = ['leadership'];
const added = {
  dimensions: [toDimension(leadershipDimension)],
  items: [
    ...toItems(leadershipItems.employee, 'employee', { topics }),
    ...toItems(leadershipItems.customer, 'customer', { topics }),
  ],
};
const folds = { brand: { into: 'values' } };

/**
 * The instrument that ships with Oxbow: six dimensions, asked of employees and of customers, four items each. Variants: `ox7`
 * adds leadership, `ox5` counts brand with values, `ox6l` does both.
 */
export const ox6: Instrument = {
  id: 'ox6',
  version: 1,
  title: {
    en: 'Organization Experience in six dimensions',
    de: 'Organization Experience in sechs Dimensionen',
    fr: 'Organization Experience en six dimensions',
  },
  status: {
    en: 'The statements are drafts, not validated with respondents.',
    de: 'Die Aussagen sind Entwürfe, nicht mit Befragten validiert.',
    fr: 'Les énoncés sont des ébauches, non validées auprès de personnes interrogées.',
  },
  scale: { points: 5, labels: [...fivePoints] },
  sides: [
    { id: 'employee', label: { en: 'Employees', de: 'Mitarbeitende', fr: 'Personnel' } },
    { id: 'customer', label: { en: 'Customers', de: 'Kundschaft', fr: 'Clientèle' } },
  ],
  dimensions: ox6Dimensions.map(toDimension),
  items: [...toItems(employeeItems, 'employee'), ...toItems(customerItems, 'customer')],
  segments: [distance],
  variants: [
    {
      id: 'ox7',
      title: {
        en: 'Organization Experience in seven dimensions, with leadership',
        de: 'Organization Experience in sieben Dimensionen, mit Führung',
        fr: 'Organization Experience en sept dimensions, avec le leadership',
      },
      ...added,
    },
    {
      id: 'ox5',
      title: {
        en: 'Organization Experience in five dimensions, brand within values',
        de: 'Organization Experience in fünf Dimensionen, Brand in den Werten',
        fr: 'Organization Experience en cinq dimensions, la marque dans les valeurs',
      },
      folds,
    },
    {
      id: 'ox6l',
      title: {
        en: 'Organization Experience in six dimensions, with leadership, brand within values',
        de: 'Organization Experience in sechs Dimensionen, mit Führung, Brand in den Werten',
        fr: 'Organization Experience en six dimensions, avec le leadership, la marque dans les valeurs',
      },
      ...added,
      folds,
    },
  ],
};

function toDimension({ id, label }: NamedDimension): Dimension {
  return { id, label, ...ox6Practice[id] };
}
