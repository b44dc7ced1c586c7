import type { Channel } from '@oxbow/model/channel';

/**
 * Via types with their ids and the channels that we have for them, see
 * https://developer.zendesk.com/documentation/ticketing/reference-guides/via-types. `web` and `email` are what tickets and
 * examples call them. What is not listed stays by its own name.
 */
const known: readonly (readonly [id: number | undefined, type: string, channel: Channel])[] = [
  [undefined, 'web', 'website'],
  [undefined, 'email', 'email'],
  [0, 'web_form', 'website'],
  [4, 'mail', 'email'],
  [15, 'iphone', 'app'],
  [17, 'dropbox', 'website'],
  [23, 'twitter_favorite', 'social'],
  [24, 'topic', 'website'],
  [26, 'twitter_dm', 'social'],
  [29, 'chat', 'chat'],
  [30, 'twitter', 'social'],
  [33, 'voicemail', 'hotline'],
  [34, 'phone_call_inbound', 'hotline'],
  [35, 'phone_call_outbound', 'hotline'],
  [37, 'text_message', 'message'],
  [38, 'facebook_post', 'social'],
  [41, 'facebook_message', 'social'],
];

/** By which the firm works on a ticket, whatever the way is by which the customer hears of it. */
const tools: ReadonlySet<string> = new Set([
  'web',
  'web_form',
  'web_service',
  'api',
  'rule',
  '0',
  '5',
  '8',
]);

const channels: ReadonlyMap<string, Channel> = new Map(
  known.flatMap(([id, type, channel]): [string, Channel][] =>
    id === undefined
      ? [[type, channel]]
      : [
          [type, channel],
          [String(id), channel],
        ],
  ),
);

/** How something came in: by which channel, or by which name where we have none. */
export interface Way {
  channel: Channel;
  originalchannel?: string | undefined;
}

/** Reads `via.channel`, a via type or a via id. */
export function toWay(via: string | undefined): Way {
  const channel = via === undefined ? undefined : channels.get(via);
  return channel ? { channel } : { channel: 'other', originalchannel: via };
}

/** Whether a via type or id names a tool of the firm's rather than a way to the customer. */
export const isTool = (via: string | undefined) => via === undefined || tools.has(via);

/** The same for what stays within the firm, or goes out by a way that is not said: a tool of the firm's is no channel. */
export function toInnerWay(via: string | undefined): Way {
  return isTool(via) ? { channel: 'other', originalchannel: via } : toWay(via);
}
