import type { Journey } from '@oxbow/model/journey';
import type { JourneyActuals } from '@oxbow/model/actuals';
import type { JourneyData } from '@oxbow/model/journey-data';

/** The sample of tests, stories and README: a kitchen, from the exhibition to the first meal. Made up. */
export const sampleJourney: Journey = {
  id: 'new-kitchen',
  revision: 4,
  title: { en: 'A new kitchen', de: 'Eine neue Küche', fr: 'Une nouvelle cuisine' },
  kind: 'joint',
  actor: {
    en: 'A couple who move in together',
    de: 'Ein Paar, das zusammenzieht',
    fr: 'Un couple qui emménage',
  },
  scenario: {
    en: 'Their flat has no kitchen yet.',
    de: 'In ihrer Wohnung ist noch keine Küche.',
    fr: 'Leur appartement n’a pas encore de cuisine.',
  },
  expectation: {
    en: 'To cook there in eight weeks.',
    de: 'In acht Wochen dort zu kochen.',
    fr: 'Y cuisiner dans huit semaines.',
  },
  stages: [
    { id: 'notice', title: { en: 'Notice', de: 'Wahrnehmen', fr: 'Découvrir' } },
    { id: 'choose', title: { en: 'Choose', de: 'Auswählen', fr: 'Choisir' } },
    {
      id: 'order',
      title: { en: 'Order', de: 'Bestellen', fr: 'Commander' },
      detail: {
        en: 'They decide, sign and pay a part.',
        de: 'Sie entscheiden, unterschreiben und zahlen an.',
        fr: 'Ils décident, signent et versent un acompte.',
      },
    },
    { id: 'fit', title: { en: 'Delivery', de: 'Lieferung', fr: 'Livraison' } },
    { id: 'use', title: { en: 'Use', de: 'Nutzen', fr: 'Utiliser' } },
    { id: 'help', title: { en: 'Get help', de: 'Hilfe', fr: 'Être aidé' } },
  ],
  lanes: [
    { id: 'couple', title: { en: 'Couple', de: 'Paar', fr: 'Couple' }, side: 'customer' },
    { id: 'advice', title: { en: 'Advice', de: 'Beratung', fr: 'Conseil' }, side: 'employee' },
    { id: 'fitters', title: { en: 'Fitters', de: 'Montage', fr: 'Pose' }, side: 'employee' },
    {
      id: 'planning',
      title: { en: 'Planning office', de: 'Planungsbüro', fr: 'Bureau d’études' },
      side: 'backstage',
    },
  ],
  steps: [
    {
      ...{ id: 'sees', stage: 'notice', lane: 'couple' },
      title: {
        en: 'Sees the exhibition',
        de: 'Sieht die Ausstellung',
        fr: 'Voit l’exposition',
      },
      signs: { types: ['visit'] },
    },
    {
      ...{ id: 'measures', stage: 'choose', lane: 'couple', receiver: 'advice', channel: 'store' },
      title: { en: 'Asks what fits', de: 'Fragt, was passt', fr: 'Demande ce qui convient' },
      receiverTitle: {
        en: 'Listens, and draws',
        de: 'Hört zu und zeichnet',
        fr: 'Écoute et dessine',
      },
      moment: ['customer', 'employee'],
      signs: { types: ['advice'] },
    },
    {
      ...{ id: 'plans', stage: 'choose', lane: 'planning', serves: ['measures'] },
      title: {
        en: 'Checks the measures',
        de: 'Prüft die Maße',
        fr: 'Vérifie les mesures',
      },
    },
    {
      ...{ id: 'orders', stage: 'order', lane: 'couple', receiver: 'advice', channel: 'ecommerce' },
      title: { en: 'Orders', de: 'Bestellt', fr: 'Commande' },
      receiverTitle: {
        en: 'Confirms the day',
        de: 'Bestätigt den Tag',
        fr: 'Confirme la date',
      },
      signs: { types: ['order'] },
      link: 'https://shop.example/kitchens/order',
    },
    {
      ...{ id: 'loads', stage: 'fit', lane: 'planning', serves: ['fits'] },
      title: { en: 'Packs the parts', de: 'Packt die Teile', fr: 'Emballe les pièces' },
    },
    {
      ...{ id: 'fits', stage: 'fit', lane: 'fitters', receiver: 'couple', channel: 'store' },
      title: { en: 'Fit the kitchen', de: 'Bauen die Küche ein', fr: 'Posent la cuisine' },
      receiverTitle: {
        en: 'Opens the door, waits',
        de: 'Öffnet die Tür, wartet',
        fr: 'Ouvre la porte, attend',
      },
      moment: ['customer'],
      signs: { types: ['delivery'] },
    },
    {
      ...{ id: 'cooks', stage: 'use', lane: 'couple' },
      title: { en: 'Cooks', de: 'Kocht', fr: 'Cuisine' },
    },
    {
      ...{ id: 'calls', stage: 'help', lane: 'couple', receiver: 'advice', channel: 'hotline' },
      title: {
        en: 'Calls about a door',
        de: 'Ruft wegen einer Tür an',
        fr: 'Appelle pour une porte',
      },
      receiverTitle: { en: 'Takes the call', de: 'Nimmt den Anruf an', fr: 'Prend l’appel' },
      moment: ['employee'],
      signs: { types: ['call'], channels: ['hotline', 'email'] },
    },
  ],
  experience: [
    { stage: 'notice', side: 'customer', value: 4.1, n: 38 },
    { stage: 'choose', side: 'customer', value: 4.6, n: 52 },
    { stage: 'order', side: 'customer', value: 3.4, n: 47 },
    { stage: 'fit', side: 'customer', value: 2.1, n: 31 },
    { stage: 'use', side: 'customer', value: null },
    { stage: 'help', side: 'customer', value: 3, n: 12 },
    { stage: 'notice', side: 'employee', value: null },
    { stage: 'choose', side: 'employee', value: 4.2, n: 14 },
    { stage: 'order', side: 'employee', value: 3.4, n: 14 },
    { stage: 'fit', side: 'employee', value: 2.9, n: 9 },
    { stage: 'use', side: 'employee', value: null },
    { stage: 'help', side: 'employee', value: 2.4, n: 11 },
  ],
};

/** The same with what is done, how engaged both sides are, and where it comes from. */
export const sampleWholeJourney: Journey = {
  ...sampleJourney,
  engagement: [
    { stage: 'choose', side: 'customer', score: { value: 74, n: 52 } },
    { stage: 'choose', side: 'employee', score: { value: 68, n: 14 } },
    { stage: 'fit', side: 'customer', score: { value: 41, n: 31 } },
    { stage: 'fit', side: 'employee', score: { withheld: 'protected' } },
  ],
  measures: [
    {
      ...{ id: 'one-day', stage: 'fit', step: 'fits', objective: 'on-time' },
      title: {
        en: 'One day that both sides have agreed on',
        de: 'Ein Tag, den beide Seiten vereinbart haben',
        fr: 'Un jour convenu par les deux parties',
      },
      link: 'https://portal.example/one-day',
    },
    {
      ...{ id: 'leeway', stage: 'help', side: 'employee' },
      title: {
        en: 'Advice may give a voucher without asking',
        de: 'Die Beratung darf ohne Rückfrage einen Gutschein geben',
        fr: 'Le conseil peut offrir un bon sans demander',
      },
      dimension: { instrument: 'ox6', dimension: 'scope' },
    },
  ],
  attribution: { en: 'made up', de: 'erfunden', fr: 'inventé' },
};

const none = { channel: 0, order: 0, repeated: 0 };

const sampleActuals: JourneyActuals = {
  ...{ people: 214, others: 37, undated: 3, unattributed: 12 },
  steps: [
    {
      ...{ step: 'sees', people: 120, times: 151, skipped: 94 },
      deviations: { ...none, order: 6, repeated: 31 },
      channels: [{ channel: 'store', times: 151 }],
    },
    {
      ...{ step: 'measures', people: 188, times: 201, skipped: 20 },
      deviations: { channel: 44, order: 12, repeated: 13 },
      channels: [
        { channel: 'store', times: 157 },
        { channel: 'video', times: 44 },
      ],
    },
    {
      ...{ step: 'orders', people: 131, times: 131, skipped: 0 },
      deviations: none,
      channels: [{ channel: 'ecommerce', times: 131 }],
    },
    {
      ...{ step: 'fits', people: 98, times: 140, skipped: 1 },
      deviations: { ...none, repeated: 42 },
      channels: [{ channel: 'store', times: 140 }],
    },
    {
      ...{ step: 'calls', people: 0, times: 0, skipped: 0 },
      deviations: none,
      channels: [],
    },
  ],
  unseen: ['plans', 'loads', 'cooks'],
  unplanned: [
    { channel: 'email', type: 'reminder', times: 61 },
    { channel: 'social', type: '', times: 4 },
  ],
  deviations: { channel: 44, order: 18, repeated: 86, skipped: 115, unplanned: 65 },
  experience: [{ stage: 'use', side: 'customer', value: 4.8, n: 6 }],
};

/** All that can be known of a journey: also what really happened on it. */
export const sampleWhole: JourneyData = {
  journey: sampleWholeJourney,
  actuals: sampleActuals,
  signUps: [],
};

/** A journey of so many stages and lanes, with a step in each cell, and each third one a dialogue. */
export function sampleOfSize(stages: number, lanes: number): Journey {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const sideOf = (lane: number) =>
    lane <= lanes / 3 ? 'customer' : lane <= (2 * lanes) / 3 ? 'employee' : 'backstage';
  return {
    ...{ id: 'size', revision: 0, title: `${stages} by ${lanes}`, kind: 'joint' },
    stages: numbers(stages).map((stage) => ({ id: `s${stage}`, title: `Stage ${stage}` })),
    lanes: numbers(lanes).map((lane) => ({
      ...{ id: `l${lane}`, title: `Lane ${lane}` },
      side: lanes === 1 ? 'customer' : sideOf(lane),
    })),
    steps: numbers(stages).flatMap((stage) =>
      numbers(lanes).map((lane) => ({
        ...{ id: `s${stage}l${lane}`, stage: `s${stage}`, lane: `l${lane}` },
        title: `Does thing ${lane} of stage ${stage}`,
        ...(lane > 1 && (stage + lane) % 3 === 0 && { receiver: 'l1', channel: 'chat' as const }),
        ...(lane === 1 && { moment: ['customer' as const] }),
        ...(lane === lanes && lane > 1 && { serves: [`s${stage}l1`] }),
      })),
    ),
    experience: numbers(stages).flatMap((stage) => [
      {
        ...{ stage: `s${stage}`, side: 'customer' as const },
        value: stage % 7 === 0 ? null : 1 + ((stage * 3) % 9) / 2,
      },
      {
        ...{ stage: `s${stage}`, side: 'employee' as const, n: 5 + stage },
        value: 1 + ((stage * 5) % 9) / 2,
      },
    ]),
  };
}
