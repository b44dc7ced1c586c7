import type { Instrument } from '@oxbow/model/instrument';
import type { ExperienceProfile } from '@oxbow/model/experience';
import { ox6 } from '@oxbow/model/ox6';
import { toVariant } from '@oxbow/model/instrument-variant';
import type { AssessmentProtection } from './protection.js';

/** The sample of tests, stories and README: the instrument that ships with Oxbow. */
export const sampleInstrument: Instrument = ox6;

/** The same with leadership, which touches a single person. */
export const sampleLeadership: Instrument = toVariant(ox6, 'ox7') ?? ox6;

/** Three dimensions, seven points, partners as a side. */
export const sampleSevenPoints: Instrument = {
  id: 'depot',
  version: 3,
  title: { en: 'Working at the depot', de: 'Arbeiten im Depot', fr: 'Travailler au dépôt' },
  scale: {
    points: 7,
    labels: [
      { en: 'strongly disagree', de: 'stimme gar nicht zu', fr: 'pas du tout d’accord' },
      { en: 'mostly disagree', de: 'stimme weitgehend nicht zu', fr: 'largement pas d’accord' },
      { en: 'disagree', de: 'stimme eher nicht zu', fr: 'plutôt pas d’accord' },
      { en: 'neither agree nor disagree', de: 'teils, teils', fr: 'ni d’accord ni pas d’accord' },
      { en: 'agree', de: 'stimme eher zu', fr: 'plutôt d’accord' },
      { en: 'mostly agree', de: 'stimme weitgehend zu', fr: 'largement d’accord' },
      { en: 'strongly agree', de: 'stimme voll zu', fr: 'tout à fait d’accord' },
    ],
  },
  sides: [
    { id: 'employee', label: { en: 'Employees', de: 'Mitarbeitende', fr: 'Personnel' } },
    {
      id: 'partner',
      label: { en: 'Partners', de: 'Partnerunternehmen', fr: 'Partenaires' },
      outside: true,
    },
  ],
  dimensions: [
    { id: 'ramp', label: { en: 'The ramp', de: 'Die Rampe', fr: 'Le quai' } },
    { id: 'plan', label: { en: 'Planning', de: 'Planung', fr: 'Planification' } },
    { id: 'help', label: { en: 'Help', de: 'Hilfe', fr: 'Aide' } },
  ],
  items: [
    ['ramp', 'Goods can be unloaded without waiting.', 'Waren lassen sich ohne Warten entladen.'],
    ['plan', 'Changes are told in good time.', 'Änderungen werden rechtzeitig mitgeteilt.'],
    ['help', 'Somebody helps when it is needed.', 'Jemand hilft, wenn es nötig ist.'],
  ].flatMap(([dimension = '', en = '', de = '']) =>
    ['employee', 'partner'].map((side) => ({
      id: `${dimension}.${side}`,
      dimension,
      side,
      text: { en, de },
    })),
  ),
};

/** What an organisation tells its employees. */
export const sampleProtection: AssessmentProtection = {
  purpose: {
    en: 'Find where customers and employees experience us differently',
    de: 'Finden, wo Kundschaft und Mitarbeitende uns unterschiedlich erleben',
    fr: 'Trouver où la clientèle et le personnel nous vivent différemment',
  },
  seenBy: {
    en: 'Everyone, as averages per area',
    de: 'Alle, als Durchschnitt je Bereich',
    fr: 'Tout le monde, en moyennes par secteur',
  },
  from: 5,
  kept: {
    en: '12 months, then only the averages',
    de: '12 Monate, danach nur noch die Durchschnitte',
    fr: '12 mois, puis seulement les moyennes',
  },
  agreement: {
    name: {
      en: 'Staff council, agreement 14/2024',
      de: 'Personalrat, Dienstvereinbarung 14/2024',
      fr: 'Conseil du personnel, accord 14/2024',
    },
    link: 'https://intranet.example/agreements/14-2024',
  },
  contact: { name: 'ox@nordhafen.example', link: 'mailto:ox@nordhafen.example' },
};

/** What is published: of two dimensions, one of them with too few employees. */
export const sampleProfile: ExperienceProfile = {
  instrument: 'ox6',
  title: { en: 'Nordhafen', de: 'Nordhafen', fr: 'Nordhafen' },
  measure: 'mean',
  threshold: 5,
  dimensions: [
    {
      id: 'scope',
      employee: { value: 58.2, n: 41, interval: { low: 52, high: 64 } },
      customer: { value: 66.9, n: 230, interval: { low: 64, high: 70 } },
    },
    {
      id: 'competence',
      employee: { withheld: 'protected' },
      customer: { value: 97, n: 230 },
    },
  ],
};
