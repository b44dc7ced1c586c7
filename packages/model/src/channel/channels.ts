import type { Channel } from './channel.js';

/** Every channel on which a firm and a customer meet; anything else is kept as `other` beside its original name. */
export const channels = [
  'store',
  'ecommerce',
  'website',
  'hotline',
  'email',
  'chat',
  'message',
  'chatbot',
  'video',
  'social',
  'app',
  'letter',
  'fax',
  'other',
] as const;

/**
 * Reads a channel's name.
 * @returns the channel; for a name outside the list `other` and the name itself as `original`
 */
export function toChannel(value: unknown): { channel: Channel; original?: string } {
  if (typeof value !== 'string') return { channel: 'other' };
  const known = channels.find((channel) => channel === value);
  return known ? { channel: known } : { channel: 'other', original: value };
}
