import { channelLabels, type Channel } from '@oxbow/model/channel';
import type { CommonStrings } from '../element/strings.js';
import type { CustomerTimelineStrings } from './strings.js';

/** Gives a text of the user interface, its places filled. */
export type TextOf = (
  key: keyof (CustomerTimelineStrings & CommonStrings) | `channel${Capitalize<Channel>}`,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** For whom it is written. */
export interface Reader {
  locale: string;
  /** Milliseconds since 1970 UTC. What is dated after this day is no last contact. */
  now: number;
  /** IANA name; `undefined` is the zone of the browser. */
  timeZone: string | undefined;
  text: TextOf;
}

/** The word for a channel: the host's own, or the model's. */
export function channelWord(channel: Channel, { locale, text }: Reader): string {
  const language = locale.split('-')[0] as keyof typeof channelLabels;
  return text(`channel${capitalize(channel)}`) || channelLabels[language][channel];
}

/** A channel as part of a sentence, as in “by e-mail”. */
export function channelPhrase(channel: Channel, { text }: Reader): string {
  return text(`via${capitalize(channel)}`);
}

function capitalize<Word extends string>(word: Word): Capitalize<Word> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<Word>;
}
