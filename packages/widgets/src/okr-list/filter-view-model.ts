import type { Channel } from '@oxbow/model/channel';
import { channelLabels } from '@oxbow/model/channel-labels';
import { objectiveFacets } from '@oxbow/model/objective-filter';
import type { Objective } from '@oxbow/model/objective';
import type { ShownHealth } from '@oxbow/model/objective-standing';
import { translate } from '@oxbow/model/translate';
import type { Choice, FilterKind } from './choice.js';
import { words as healthWords, type Words } from './row-view-model.js';
import type { OkrListSetting } from './strings.js';

/** One thing that can be chosen; the empty value is all of it. */
export interface OptionView {
  value: string;
  words: Words;
  chosen: boolean;
}

/** One way to narrow the list. */
export interface SelectView {
  kind: FilterKind;
  label: string;
  options: OptionView[];
}

/** What the list can be narrowed to; what no objective has is no choice. */
export interface FilterView {
  selects: SelectView[];
  words: string;
}

/** A value with its word and how many objectives there are of it. */
interface Facet {
  value: string;
  word: Words;
  count: number;
}

/** Makes the filter, with counts over the whole list. */
export function toFilterView(
  list: readonly { objective: Objective; shown: ShownHealth }[],
  { filter, words }: Choice,
  { locale, text }: OkrListSetting,
): FilterView {
  const facets = objectiveFacets(list);
  const own = (word: string): Words => ({ text: word });
  const toSelect = (
    kind: FilterKind,
    label: string,
    all: string,
    known: readonly Facet[],
  ): SelectView => {
    const chosen: readonly string[] = filter[kind] ?? [];
    const [only] = chosen;
    const isOne = chosen.length === 1;
    const isKnown = known.some(({ value }) => value === only);
    const first: OptionView[] = [
      { value: '', words: own(all), chosen: chosen.length === 0 },
      // What a host has chosen is seen, also where no objective has it.
      ...(chosen.length > 1 || (isOne && !isKnown)
        ? [
            {
              value: '*',
              words: own(
                isOne
                  ? text('counted', { word: String(only), count: 0 })
                  : text('several', { count: chosen.length }),
              ),
              chosen: true,
            },
          ]
        : []),
    ];
    return {
      kind,
      label,
      options: first.concat(
        known.map(({ value, word, count }) => ({
          value,
          words: { ...word, text: text('counted', { word: word.text, count }) },
          chosen: isOne && value === only,
        })),
      ),
    };
  };
  const labels = channelLabels[locale.split('-')[0] as keyof typeof channelLabels];
  const wordOf = (channel: Channel) => own(labels[channel]);
  const selects = [
    toSelect(
      'owners',
      text('filterOwner'),
      text('everyOwner'),
      facets.owners.map(({ owner, key, count }) => ({
        value: key,
        word: translate(owner, locale),
        count,
      })),
    ),
    toSelect(
      'levels',
      text('filterLevel'),
      text('everyLevel'),
      facets.levels.map(({ level, count }) => ({ value: level, word: own(text(level)), count })),
    ),
    toSelect(
      'healths',
      text('filterHealth'),
      text('everyHealth'),
      facets.healths.map(({ health, count }) => ({
        value: health,
        word: own(text(health === 'closed' ? 'isClosed' : healthWords[health])),
        count,
      })),
    ),
    toSelect(
      'channels',
      text('filterChannel'),
      text('everyChannel'),
      facets.channels.map(({ channel, count }) => ({
        value: channel,
        word: wordOf(channel),
        count,
      })),
    ),
  ];
  return { selects: selects.filter(({ options }) => options.length > 1), words };
}
