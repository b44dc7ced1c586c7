import type { ThanksStrings } from '../strings.js';

const german: ThanksStrings = {
  person: 'Lieber mit jemandem sprechen? {person}',
  personFirst: 'Bitte sprechen Sie mit uns: {person}',
  newTab: '(öffnet sich in einem neuen Tab)',
};

export default german;
