import { sampleChannelMix } from '../../../../widgets/src/channel-mix/samples.js';
import { sampleKinds } from '../../../../widgets/src/feedback-prompt/kinds/samples.js';
import { sampleFull } from '../../../../widgets/src/okr-card/samples-full.js';
import { everyElement } from '../../every-element.js';

/** The one that draws nothing: it stands around one that asks it. */
export const connection = 'ox-connection';
export const inConnection = 'ox-customer-timeline';

/** Of these there is more to change than in the usual sample, or fewer days. */
const others: Readonly<Record<string, unknown>> = {
  'ox-channel-mix': { ...sampleChannelMix, counts: sampleChannelMix.counts.slice(-100) },
  'ox-feedback-prompt': sampleKinds,
  'ox-okr-card': sampleFull,
};

/** The good data that an element is tried with. */
export function dataOf(tag: string): unknown {
  const shown = tag === connection ? inConnection : tag;
  const data = others[shown] ?? everyElement[shown];
  if (data === undefined) throw new Error(`no good data for <${tag}>: see every-element.ts`);
  return data;
}
