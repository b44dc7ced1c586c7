import { Locales, type StringsOf } from '../../element/text.js';
import type { Setting } from '../../element/wording.js';
import type { JourneyStrings } from '../strings.js';

/** What is said of stages and steps, in the map and in the list. */
const english = {
  curve: 'How people feel, stage by stage; the figures are in the list',
  experience: 'Experience',
  sideFelt: '{side}: {felt}',
  felt: '{value} of 5',
  feltFrom: '{figure} ({from})',
  saidThemselves: 'as they said at touchpoints',
  unasked: 'nobody was asked',
  momentCustomer: 'Moment of truth for customers',
  momentEmployee: 'Moment of truth for employees',
  momentBoth: 'Moment of truth for customers and employees',
  moment: 'Moment of truth',
  with: 'with {other}',
  withDoing: 'with {other}: {doing}',
  serves: 'Serves {steps}',
  servedBy: 'Served by {steps}',
  noSteps: 'No steps yet.',

  mapCaption: '{title}: stages in columns, who takes part in rows',
  stage: 'Stage',
  scale: '5 is very good, 1 very bad',
  experienceOf: 'Experience: {side}',
  engagementOf: 'Engagement: {side}',
  measuresRow: 'Measures',
  exchangesRow: 'Change sides',
  visibility: 'Line of visibility: below it customers see only what reaches them',
  receivedFrom: 'from {other}: {doing}',
};

export type StagesStrings = StringsOf<typeof english>;
export type StagesSetting = Setting<JourneyStrings & StagesStrings>;

export const strings = new Locales<StagesStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
