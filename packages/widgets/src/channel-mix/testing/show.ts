import type { ChannelCount, ChannelCounts } from '@oxbow/model/channel-count';
import { withheldPeriods } from '@oxbow/model/withheld-periods';
import type { Locales, Texts } from '../../element/text.js';
import { loadWording } from '../../element/testing/wording.js';
import { strings as employees } from '../employees/strings.js';
import { toFrame, toMixes } from '../mixes.js';
import { strings as reading } from '../reading/strings.js';
import { chooseSight, optionsOf, type MixSight } from '../sight.js';
import { strings, type ChannelMixWording } from '../strings.js';
import { toChannelMixView, type MixContent } from '../view-model.js';

/** One line of counts; a customers' e-mail that came in, unless said otherwise. */
export const line = (
  day: string,
  count: number,
  rest: Partial<ChannelCount> = {},
): ChannelCount => ({
  ...{ day, channel: 'email', direction: 'in', side: 'customer', count },
  ...rest,
});

/** What is worked out of counts; weeks begin on Monday. */
export function toContent(
  counts: ChannelCounts,
  wish: Partial<MixSight> = {},
  rest: Partial<MixContent> = {},
): MixContent {
  const { days } = toFrame(counts);
  const options = optionsOf(counts, days);
  const sight = chooseSight(options, wish, {}, days);
  return {
    ...{ counts, options, sight, presentation: 'bars', uncounted: 0, invalid: 0 },
    lack: undefined,
    mixes: toMixes(counts, sight, 1, withheldPeriods),
    ...rest,
  };
}

/** What is shown of counts. */
export async function show(
  counts: ChannelCounts,
  wish: Partial<MixSight> = {},
  locale = 'en-GB',
  rest: Partial<MixContent> = {},
) {
  return toChannelMixView(toContent(counts, wish, rest), await loadAll(locale));
}

/** The wording of the element as it is once its late parts are there. */
export async function loadAll(locale: string): Promise<ChannelMixWording> {
  const all = await Promise.all(
    [strings, employees, reading].map((one) => loadWording<Texts>(one as Locales<Texts>, locale)),
  );
  const text: ChannelMixWording['text'] = (key, values) =>
    all.map((one) => one.text(key as never, values)).find((words) => words !== '') ?? '';
  return { locale, timeZone: 'UTC', text };
}

/** Spaces that do not break read as any other. */
export const plain = (words: string | undefined) => words?.replaceAll(/[\u00a0\u202f]/g, ' ');
