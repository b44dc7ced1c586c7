import { sampleInstrument } from '../../widgets/src/assessment/samples.js';
import { sampleChannelMix } from '../../widgets/src/channel-mix/samples.js';
import { sampleTouchpoints } from '../../widgets/src/customer-timeline/samples.js';
import { sampleInbox } from '../../widgets/src/feedback-inbox/samples.js';
import { samplePrompt } from '../../widgets/src/feedback-prompt/samples.js';
import { sampleFeedforward } from '../../widgets/src/feedforward/samples.js';
import { sampleWhole } from '../../widgets/src/journey/samples.js';
import { sampleObjective } from '../../widgets/src/okr-card/samples.js';
import { sampleObjectives } from '../../widgets/src/okr-list/samples.js';
import { sampleProfile } from '../../widgets/src/radar/samples.js';
import { sampleSeries } from '../../widgets/src/score-card/samples.js';

/** Every widget by its tag, with data that it shows. */
export const everyElement: Readonly<Record<string, unknown>> = {
  'ox-feedback-prompt': samplePrompt,
  'ox-customer-timeline': sampleTouchpoints,
  'ox-okr-card': sampleObjective,
  'ox-okr-list': sampleObjectives,
  'ox-radar': sampleProfile,
  'ox-assessment': sampleInstrument,
  'ox-score-card': sampleSeries,
  'ox-channel-mix': sampleChannelMix,
  'ox-journey': sampleWhole,
  'ox-feedback-inbox': sampleInbox,
  'ox-feedforward': sampleFeedforward,
};
