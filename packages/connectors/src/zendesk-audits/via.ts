import type { Channel } from '@oxbow/model/channel';

/**
 * Via types with their ids and the channels that we have for them, see
 * https://developer.zendesk.com/documentation/ticketing/reference-guides/via-types; those without an id are what tickets call
 * them. The stored copy of that page that was read ends at 41: the ids from 44 to 57 are those of
 * https://github.com/nukosuke/go-zendesk/blob/master/zendesk/via_types.go, those from 60 on are counted along the list of types
 * that clients have. What is not listed stays by its own name, such as what bots do for the firm's own people (63) and the
 * firm's app (56).
 */
const known: readonly (readonly [id: number | undefined, type: string, channel: Channel])[] = [
  [undefined, 'web', 'website'],
  [undefined, 'email', 'email'],
  [undefined, 'forum', 'website'],
  [undefined, 'voice', 'hotline'],
  [undefined, 'facebook', 'social'],
  [undefined, 'help_center', 'website'],
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
  [44, 'api_voicemail', 'hotline'],
  [45, 'api_phone_call_inbound', 'hotline'],
  [46, 'api_phone_call_outbound', 'hotline'],
  [48, 'web_widget', 'website'],
  [49, 'mobile_sdk', 'app'],
  [50, 'helpcenter', 'website'],
  [57, 'sms', 'message'],
  [60, 'connect_mail', 'email'],
  [61, 'connect_sms', 'message'],
  [64, 'answer_bot_for_slack', 'chatbot'],
  [65, 'answer_bot_for_sdk', 'chatbot'],
  [66, 'answer_bot_api', 'chatbot'],
  [67, 'answer_bot_for_web_widget', 'chatbot'],
  [70, 'answer_bot', 'chatbot'],
  [72, 'line', 'message'],
  [73, 'wechat', 'message'],
  [74, 'whatsapp', 'message'],
  [75, 'native_messaging', 'message'],
  [76, 'mailgun', 'email'],
  [77, 'messagebird_sms', 'message'],
  [78, 'sunshine_conversations_facebook_messenger', 'social'],
  [79, 'telegram', 'message'],
  [80, 'twilio_sms', 'message'],
  [81, 'viber', 'message'],
  [82, 'google_rcs', 'message'],
  [83, 'apple_business_chat', 'message'],
  [84, 'google_business_messages', 'message'],
  [85, 'kakaotalk', 'message'],
  [86, 'instagram_dm', 'social'],
  [87, 'sunshine_conversations_api', 'message'],
  [88, 'sunshine_conversations_twitter_dm', 'social'],
  [89, 'chat_offline_message', 'chat'],
  [90, 'chat_transcript', 'chat'],
  [91, 'business_messaging_slack_connect', 'message'],
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
