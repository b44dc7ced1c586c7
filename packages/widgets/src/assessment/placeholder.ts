import type { Instrument } from '@oxbow/model/instrument';
import { unfilled } from './filled.js';
import type { Questionnaire } from './questionnaire.js';
import type { Progress } from './view-model.js';

const label = '0'.repeat(12);
const questions = { customer: label };
const dimensions = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, label, questions }));
const items = ['a', 'b', 'c', 'd'].map((id) => ({
  id,
  dimension: 'a',
  side: 'customer',
  text: '0 '.repeat(24),
}));

const instrument: Instrument = {
  id: 'placeholder',
  version: 1,
  title: label,
  scale: { points: 5, labels: Array.from({ length: 5 }, () => '0000000') },
  sides: [{ id: 'customer', label }],
  dimensions,
  items,
};

/** Stands for what is asked while there is nothing: its words are drawn as bars of about the usual length. */
export const placeholder: Questionnaire = {
  instrument,
  side: 'customer',
  isOutside: false,
  isProtected: false,
  pages: dimensions.map((dimension) => ({ dimension, items })),
  segments: [],
};

/** At its first page. */
export const placeholderProgress: Progress = {
  filled: unfilled,
  step: 0,
  hasStart: false,
  takesNotes: true,
};
