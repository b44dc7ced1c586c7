import type { StoryStrings } from '../strings.js';

const french: StoryStrings = {
  storySentence: 'Un parcours de {days} sur {channels} : {touchpoints}.',
  storyWithoutDays: 'Un parcours sur {channels} : {touchpoints}.',
  storyOfLoaded: 'Un parcours sur {channels}. Chargés jusqu’ici : {touchpoints}.',
  storyUncounted: 'Un parcours : {touchpoints}.',
  storyDays: { one: '{count} jour', other: '{count} jours' },
  storyChannels: { one: '{count} canal', other: '{count} canaux' },
  storyNote: 'Raconté sans noms, textes, dates ni montants.',
  storyTouchpoint: 'Point de contact',
  storySomebody: 'une autre personne',
};

export default french;
