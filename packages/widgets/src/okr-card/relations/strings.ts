import { Locales, type StringsOf } from '../../element/text.js';
import type { Setting } from '../../element/wording.js';
import type { OkrCardStrings } from '../strings.js';

/** The texts of what an objective is connected with. None says that one thing is the cause of another. */
const english = {
  relations: 'What it is connected with',
  oneUp: 'One level up',
  oneDown: 'One level down',
  aside: 'Side by side',
  initiatives: 'Work for it',
  notShownObjective: 'An objective that is not shown',
  forPart: 'for one of its key results',
  forKeyResult: 'for: {title}',
  forUnknown: 'for a key result that is not shown',
  needs: 'needs',
  enables: 'is needed by',
  moreRelated: { one: '{count} more', other: '{count} more' },
  dimensions: 'Dimensions it is meant to move',
  instrument: 'instrument {name}',
  beforeWave: 'Before: {wave}',
  afterWave: 'Later: {wave}',
  noBefore: 'Before',
  noAfter: 'Later',
  scoreOf: '{score} of 100',
  scoreProtected: 'too few answers (protection)',
  scoreUnasked: 'not asked',
  scoreUnstated: 'not stated',
  notMeasuredAgain: 'not measured again yet',
  noCause: 'Measured before and after; other things changed too.',
};

export type RelationsStrings = StringsOf<typeof english>;
export type RelationsSetting = Setting<RelationsStrings & OkrCardStrings>;

export const strings = new Locales<RelationsStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
