import { toDataScript } from '@oxbow/widgets/data-script';
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

/** Of each room the attributes and the data that its page shows, the same as its stories. */
const examples: Readonly<Record<string, { attributes?: string; data: unknown }>> = {
  assessment: { attributes: 'side="customer"', data: sampleInstrument },
  'channel-mix': { data: sampleChannelMix },
  'customer-timeline': { attributes: 'timezone="Europe/London"', data: sampleTouchpoints },
  'feedback-inbox': { attributes: 'timezone="Europe/Berlin" readonly', data: sampleInbox },
  'feedback-prompt': { data: samplePrompt },
  feedforward: { attributes: 'timezone="Europe/Berlin"', data: sampleFeedforward },
  journey: { data: sampleWhole },
  'okr-card': { attributes: 'timezone="Europe/Berlin" readonly', data: sampleObjective },
  'okr-list': { attributes: 'timezone="Europe/Berlin" readonly', data: sampleObjectives },
  radar: { data: sampleProfile },
  'score-card': { data: sampleSeries },
};

const note =
  'Live, with the sample data of the stories. Nobody answers on this page: what you hand in is kept nowhere.';

/** The live example of an element's page, and the code of it. */
export function toExample(room: string): string | undefined {
  const example = examples[room];
  if (!example) return undefined;
  const tag = `ox-${room}`;
  const start = `<${tag}${example.attributes ? ` ${example.attributes}` : ''}>`;
  const code = `${start}\n  <script type="application/json">\n${indent(example.data)}\n  </script>\n</${tag}>`;
  return `<div class="live" role="group" aria-label="Live example"><p class="note">${note}</p>${start}${toDataScript(example.data)}</${tag}></div>
<details><summary>The code of this example</summary><figure class="snippet"><figcaption></figcaption><pre tabindex="0"><code>${escape(code)}</code></pre></figure></details>`;
}

const indent = (data: unknown) =>
  JSON.stringify(data, undefined, 2).replaceAll('<', '\\u003c').replaceAll(/^/gm, '    ');

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
