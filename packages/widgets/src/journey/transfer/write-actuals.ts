import { translate } from '@oxbow/model/translate';
import type { Translation } from '@oxbow/model/translation';
import { writeCells } from '../../element/write-cells.js';
import type { JourneyContent } from '../reading.js';
import type { TransferWording } from './strings.js';

/** Writes what really happened as CSV: one row for each step of the plan, in its order, with all that was counted of it. */
export function writeActuals(
  { journey, actuals }: Pick<JourneyContent, 'journey' | 'actuals'>,
  { locale, text }: TransferWording,
): string {
  const words = (one: Translation | undefined) =>
    one === undefined ? '' : translate(one, locale).text;
  const counted = new Map(actuals?.steps.map((one) => [one.step, one]));
  const head = [
    ...[text('takeStage'), text('takeStep'), text('takeLane'), text('takePeople')],
    ...[text('takeTimes'), text('takeSkipped'), text('takeOtherChannel')],
    ...[text('takeOrder'), text('takeRepeated')],
  ];
  const rows = journey.stages.flatMap((stage) =>
    journey.steps
      .filter((step) => step.stage === stage.id)
      .map((step) => {
        const lane = journey.lanes.find(({ id }) => id === step.lane);
        const one = counted.get(step.id);
        const { deviations } = one ?? {};
        const counts = one &&
          deviations && [
            ...[one.people, one.times, one.skipped],
            ...[deviations.channel, deviations.order, deviations.repeated],
          ];
        return [
          ...[words(stage.title), words(step.title), words(lane?.title)],
          // What is not counted did not fail to happen.
          ...(counts ? counts.map(String) : [text('takeUnseen'), '', '', '', '', '']),
        ];
      }),
  );
  return writeCells([head, ...rows], locale);
}
