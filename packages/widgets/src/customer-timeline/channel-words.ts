import type { Channel } from '@oxbow/model/channel';
import { channelLabels } from '@oxbow/model/channel-labels';
import type { CustomerTimelineWording } from './strings.js';

/** The word for a channel: the host's own, or the model's. */
export function channelWord(channel: Channel, { locale, text }: CustomerTimelineWording): string {
  const language = locale.split('-')[0] as keyof typeof channelLabels;
  return text(`channel${capitalize(channel)}`) || channelLabels[language][channel];
}

/** A channel as part of a sentence, as in “by e-mail”. */
export function channelPhrase(channel: Channel, { text }: CustomerTimelineWording): string {
  return text(`via${capitalize(channel)}`);
}

function capitalize<Word extends string>(word: Word): Capitalize<Word> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<Word>;
}
