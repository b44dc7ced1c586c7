import type { StepActuals } from '@oxbow/model/actuals';
import type { Journey } from '@oxbow/model/journey';
import { toPieces } from '../../element/wording.js';
import type { JourneyContent } from '../reading.js';
import { channelWord } from '../stages/step-view-model.js';
import type { ActualView } from './fact.js';
import type { FactSetting } from './strings.js';

/** In what a step can depart from the plan, in the order in which it is told. */
const kinds = ['channel', 'order', 'repeated'] as const;

type Actuals = NonNullable<JourneyContent['actuals']>;

/** Words what really happened at each step, by its id. */
export function toStepActuals(
  { steps }: Journey,
  actuals: Actuals,
  setting: FactSetting,
): Map<string, string[]> {
  const counted = new Map(actuals.steps.map((one) => [one.step, one]));
  const unseen = new Set(actuals.unseen);
  return new Map(
    steps.map(({ id, channel }) => {
      const one = counted.get(id);
      if (one) return [id, toLines(one, actuals.people, channel !== undefined, setting)];
      return [id, unseen.has(id) ? [setting.text('unseen')] : []];
    }),
  );
}

function toLines(
  { people, times, skipped, deviations, channels }: StepActuals,
  all: number,
  isPlanned: boolean,
  { locale, text }: FactSetting,
): string[] {
  const told = { count: people, all: text('people', { count: all }) };
  const often = text('times', { count: times });
  const departed = kinds
    .filter((kind) => deviations[kind] > 0)
    .map((kind) => text(`${kind}Count`, { times: text('times', { count: deviations[kind] }) }));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const on = channels.map(({ channel, times: count }) =>
    text('on', { channel: channelWord(channel, locale), times: count }),
  );
  return [
    people === 0
      ? text('nobodyTook', told)
      : text(times === people ? 'took' : 'tookTimes', { ...told, times: often }),
    ...(skipped > 0 ? [text('wentPast', { count: skipped })] : []),
    ...(departed.length > 0 ? [text('departures', { kinds: list.format(departed) })] : []),
    // Of one channel, where none other was planned, there is nothing more to say.
    ...(on.length > 1 || (on.length > 0 && (!isPlanned || deviations.channel > 0))
      ? [text('channelsTaken', { channels: list.format(on) })]
      : []),
  ];
}

/** Words what really happened on the whole journey. */
export function toActual(actuals: Actuals, { locale, text }: FactSetting): ActualView {
  const { people, others, undated, unattributed, deviations, unplanned } = actuals;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const departed = [
    ...kinds
      .filter((kind) => deviations[kind] > 0)
      .map((kind) => text(`${kind}Count`, { times: text('times', { count: deviations[kind] }) })),
    ...(['skipped', 'unplanned'] as const)
      .filter((kind) => deviations[kind] > 0)
      .map((kind) => text(`${kind}Count`, { count: deviations[kind] })),
  ];
  return {
    lines: [
      text('begun', { count: people }),
      ...(people === 0
        ? []
        : [
            departed.length > 0
              ? text('departures', { kinds: list.format(departed) })
              : text('noDepartures'),
          ]),
      ...(['others', 'undated', 'unattributed'] as const).flatMap((key) => {
        const count = { others, undated, unattributed }[key];
        return count > 0 ? [text(key, { count })] : [];
      }),
    ],
    unplanned: unplanned.map(({ channel, type, times }) => ({
      words: type
        ? toPieces(text('unplannedKind', { channel: channelWord(channel, locale) }), {
            type: { text: type, foreign: true },
          })
        : toPieces(channelWord(channel, locale)),
      count: text('times', { count: times }),
    })),
  };
}
