import type { Instrument, Item } from './instrument.js';
import { customerItems } from './ox6-customer-items.js';
import { ox6Dimensions } from './ox6-dimensions.js';
import { employeeItems } from './ox6-employee-items.js';

/** The texts of one item; its id is `<dimension>.<letter of the side><number>`. */
export interface ItemTexts {
  facet: string;
  en: string;
  de: string;
  fr: string;
}

/** The instrument that ships with Oxbow: six dimensions, asked of employees and of customers, four items each. */
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
  scale: {
    points: 5,
    labels: [
      { en: 'strongly disagree', de: 'stimme gar nicht zu', fr: 'pas du tout d’accord' },
      { en: 'disagree', de: 'stimme eher nicht zu', fr: 'plutôt pas d’accord' },
      { en: 'neither agree nor disagree', de: 'teils, teils', fr: 'ni d’accord ni pas d’accord' },
      { en: 'agree', de: 'stimme eher zu', fr: 'plutôt d’accord' },
      { en: 'strongly agree', de: 'stimme voll zu', fr: 'tout à fait d’accord' },
    ],
  },
  sides: [
    { id: 'employee', label: { en: 'Employees', de: 'Mitarbeitende', fr: 'Personnel' } },
    { id: 'customer', label: { en: 'Customers', de: 'Kundschaft', fr: 'Clientèle' } },
  ],
  dimensions: [...ox6Dimensions],
  items: [...toItems(employeeItems, 'employee'), ...toItems(customerItems, 'customer')],
};

function toItems(texts: Record<string, ItemTexts>, side: string): Item[] {
  return Object.entries(texts).map(([id, { facet, ...text }]) => {
    const dimension = id.slice(0, id.indexOf('.'));
    return { id, dimension, side, text, facet };
  });
}
