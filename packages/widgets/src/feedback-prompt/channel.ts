import type { Channel } from '@oxbow/model/channel';
import { channels, toChannel } from '@oxbow/model/channels';
import type { FeedbackPrompt } from './feedback-prompt.js';

/** The channel that the host names; `other`, with a warning, for a name outside of the list. */
export function readChannel(host: FeedbackPrompt): Channel {
  // A page may set whatever it likes, and a removed attribute is null.
  const name: unknown = host.channel ?? 'website';
  const { channel } = toChannel(name);
  if (channel === 'other' && name !== 'other') {
    const written = typeof name === 'string' ? `"${name}"` : `of type ${typeof name}`;
    host.warn(
      `channel:${written}`,
      `does not know the channel ${written} and hands in "other"; write one of ${channels.join(', ')}.`,
    );
  }
  return channel;
}
