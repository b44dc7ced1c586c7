import type { Journey } from '../journey.js';

/** A journey of a customer and of who serves them, with all that one can hold. */
export const joint: Journey = {
  id: 'moving-house',
  revision: 3,
  title: { en: 'Moving house', de: 'Umzug' },
  kind: 'joint',
  actor: 'A family that moves house',
  scenario: 'The sofa has to go to the new address.',
  expectation: 'One call is enough.',
  stages: [
    { id: 'inform', title: 'Inform' },
    { id: 'order', title: 'Order', detail: 'They decide and pay.' },
    { id: 'receive', title: 'Receive' },
  ],
  lanes: [
    { id: 'customer', title: 'Customer', side: 'customer' },
    { id: 'service', title: 'Service', side: 'employee' },
    { id: 'depot', title: 'Depot', side: 'backstage' },
  ],
  steps: [
    {
      ...{ id: 'search', stage: 'inform', lane: 'customer', title: 'Looks for sofas' },
      signs: { types: ['search'], channels: ['website', 'app'] },
    },
    {
      ...{ id: 'ask', stage: 'inform', lane: 'customer', title: 'Asks about the fabric' },
      ...{ receiver: 'service', receiverTitle: 'Takes the call', channel: 'hotline' },
      moment: ['customer', 'employee'],
      signs: { types: ['call', 'message'], categories: ['advice'] },
    },
    {
      ...{ id: 'order', stage: 'order', lane: 'customer', title: 'Orders' },
      ...{ receiver: 'service', channel: 'ecommerce', moment: ['customer'] },
      signs: { types: ['order'] },
      link: 'https://shop.example/order',
    },
    { id: 'load', stage: 'receive', lane: 'depot', title: 'Loads the van', serves: ['deliver'] },
    {
      ...{ id: 'deliver', stage: 'receive', lane: 'service', title: 'Brings it' },
      ...{ receiver: 'customer', channel: 'store', serves: [] },
      signs: { types: ['delivery'] },
    },
  ],
  experience: [
    { stage: 'inform', side: 'customer', value: 4 },
    { stage: 'inform', step: 'ask', side: 'employee', value: 2.5, n: 12 },
    { stage: 'order', side: 'customer', value: null },
    { stage: 'receive', side: 'employee', value: null, n: 3 },
  ],
  engagement: [
    { stage: 'inform', side: 'customer', score: { value: 71, n: 40 } },
    { stage: 'inform', side: 'employee', score: { withheld: 'protected' } },
  ],
  measures: [
    {
      ...{ id: 'fabric', title: 'Samples by post', stage: 'inform', step: 'ask', side: 'customer' },
      ...{ objective: 'advice', dimension: { instrument: 'ox6', dimension: 'competence' } },
      link: 'https://portal.example/fabric',
    },
  ],
  exchanges: [
    {
      ...{ id: 'van', stage: 'receive', title: 'A day in the van', host: 'Depot' },
      ...{ when: 'A Tuesday in May', places: 2, learned: ['Stairs take longer than roads.'] },
    },
  ],
  attribution: 'Made up.',
};
