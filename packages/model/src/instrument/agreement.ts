import type { Translation } from '../translation/translation.js';

const strongly: [Translation, Translation] = [
  { en: 'strongly disagree', de: 'stimme gar nicht zu', fr: 'pas du tout d’accord' },
  { en: 'strongly agree', de: 'stimme voll zu', fr: 'tout à fait d’accord' },
];
const middle: Translation[] = [
  { en: 'disagree', de: 'stimme eher nicht zu', fr: 'plutôt pas d’accord' },
  { en: 'neither agree nor disagree', de: 'teils, teils', fr: 'ni d’accord ni pas d’accord' },
  { en: 'agree', de: 'stimme eher zu', fr: 'plutôt d’accord' },
];
const mostly: [Translation, Translation] = [
  { en: 'mostly disagree', de: 'stimme weitgehend nicht zu', fr: 'en grande partie pas d’accord' },
  { en: 'mostly agree', de: 'stimme weitgehend zu', fr: 'en grande partie d’accord' },
];

/** How much somebody agrees, on five points, the lowest first; each has its words, so that it can be read aloud. */
export const fivePoints: readonly Translation[] = [strongly[0], ...middle, strongly[1]];

/** The same on seven points, for instruments of hosts that want them. */
export const sevenPoints: readonly Translation[] = [
  strongly[0],
  mostly[0],
  ...middle,
  mostly[1],
  strongly[1],
];
