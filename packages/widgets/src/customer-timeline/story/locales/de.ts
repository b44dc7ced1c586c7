import type { StoryStrings } from '../strings.js';

const german: StoryStrings = {
  storySentence: 'Ein Verlauf über {days} auf {channels}: {touchpoints}.',
  storyWithoutDays: 'Ein Verlauf auf {channels}: {touchpoints}.',
  storyOfLoaded: 'Ein Verlauf auf {channels}. Davon geladen: {touchpoints}.',
  storyUncounted: 'Ein Verlauf: {touchpoints}.',
  storyDays: { one: '{count} Tag', other: '{count} Tage' },
  storyChannels: { one: '{count} Kanal', other: '{count} Kanälen' },
  storyNote: 'Erzählt ohne Namen, Texte, Datumsangaben und Beträge.',
  storyTouchpoint: 'Kontaktpunkt',
  storySomebody: 'jemand anderem',
};

export default german;
