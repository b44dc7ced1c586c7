import { isRecord, text, type Check } from '../plain/plain.js';

const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const words = text(20_000);

/** Whether something is a translation, see `Translation`. */
export const isTranslation: Check = (value) => {
  if (!isRecord(value)) return words(value);
  const texts = Object.entries(value);
  return texts.length > 0 && texts.every(([tag, one]) => languageTag.test(tag) && words(one));
};
