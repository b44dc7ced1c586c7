import * as z from 'zod/mini';
import { channelLabels } from './channel-labels.js';
import { channels, toChannel } from './channels.js';

export { channelLabels, channels, toChannel };

/** A channel, by its name in the closed list. */
export const Channel = z.enum(channels);
export type Channel = z.infer<typeof Channel>;

/** What a channel is like, in three independent respects. */
export interface ChannelTraits {
  /** Where the meeting takes place. */
  medium: 'physical' | 'digital';
  /** Whether both sides are present at the same time. */
  timing: 'live' | 'async';
  /** Who serves: a person, the customer alone, or a machine. */
  service: 'assisted' | 'self' | 'automated';
}

/** The traits of each channel. `other` is given the least that can be said of it. */
export const channelTraits: Readonly<Record<Channel, ChannelTraits>> = {
  store: { medium: 'physical', timing: 'live', service: 'assisted' },
  ecommerce: { medium: 'digital', timing: 'async', service: 'self' },
  website: { medium: 'digital', timing: 'async', service: 'self' },
  hotline: { medium: 'digital', timing: 'live', service: 'assisted' },
  email: { medium: 'digital', timing: 'async', service: 'assisted' },
  chat: { medium: 'digital', timing: 'live', service: 'assisted' },
  message: { medium: 'digital', timing: 'async', service: 'assisted' },
  chatbot: { medium: 'digital', timing: 'live', service: 'automated' },
  video: { medium: 'digital', timing: 'live', service: 'assisted' },
  social: { medium: 'digital', timing: 'async', service: 'assisted' },
  app: { medium: 'digital', timing: 'async', service: 'self' },
  letter: { medium: 'physical', timing: 'async', service: 'assisted' },
  fax: { medium: 'physical', timing: 'async', service: 'assisted' },
  other: { medium: 'digital', timing: 'async', service: 'assisted' },
};
