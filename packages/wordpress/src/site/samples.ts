import { sampleInstrument } from '../../../widgets/src/assessment/samples.js';
import { sampleChannelMix } from '../../../widgets/src/channel-mix/samples.js';
import { sampleTouchpoints } from '../../../widgets/src/customer-timeline/samples.js';
import { samplePrompt } from '../../../widgets/src/feedback-prompt/samples.js';
import { sampleJourney } from '../../../widgets/src/journey/samples.js';
import { sampleObjective } from '../../../widgets/src/okr-card/samples.js';
import { sampleObjectivesAt } from '../../../widgets/src/okr-list/samples.js';
import { sampleProfile } from '../../../widgets/src/radar/samples.js';
import { sampleSeries } from '../../../widgets/src/score-card/samples.js';

/** What the collector of the test site asks. */
export const prompt = samplePrompt;

/** What the collector of the test site knows. */
export const objective = sampleObjective;

/** Texts that WordPress changes in what authors write, if they stand in a post as they are. */
export const hardText = String.raw`“R&D” <b>bold</b> a < b && c > d, C:\new\table, 'x' &quot; &amp; \u0041 [ox] -- %s 🙂`;

/** Data of each block that can be shown without a collector. */
export const dataOf: Readonly<Record<string, unknown>> = {
  'feedback-prompt': samplePrompt,
  'customer-timeline': sampleTouchpoints,
  'okr-card': sampleObjective,
  'okr-list': sampleObjectivesAt(Date.parse('2026-11-22T00:00:00Z')),
  radar: sampleProfile,
  'score-card': sampleSeries,
  journey: sampleJourney,
  'channel-mix': sampleChannelMix,
  assessment: sampleInstrument,
};

/** A block as it stands in a post. */
export function toBlock(name: string, attributes: Readonly<Record<string, unknown>>): string {
  // As the editor writes it: nothing in it may end the comment.
  const json = JSON.stringify(attributes)
    .replaceAll('--', String.raw`\u002d\u002d`)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('>', String.raw`\u003e`)
    .replaceAll('&', String.raw`\u0026`)
    .replaceAll(String.raw`\"`, String.raw`\u0022`);
  return `<!-- wp:oxbow/${name} ${json} /-->`;
}

/** What the editor keeps of data: base64url of its JSON. */
export const toKept = (data: unknown) => Buffer.from(JSON.stringify(data)).toString('base64url');
