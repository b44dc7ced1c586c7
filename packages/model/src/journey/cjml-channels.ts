import type { Channel } from '../channel/channel.js';
import { channels } from '../channel/channels.js';

/** What the tools for CJML and their users call the channels, by the letters and digits of the name. */
const names: Readonly<Record<string, Channel>> = {
  ...{ web: 'website', internet: 'website', internetglobe: 'website', internetviapc: 'website' },
  ...{ internetviasmartphone: 'website', internetviatablet: 'website', webapp: 'website' },
  ...{ websmartphone: 'website', webtablet: 'website', webportal: 'website' },
  ...{ webshop: 'ecommerce', onlineshop: 'ecommerce', onlinestore: 'ecommerce' },
  ...{ apponpc: 'app', apponsmartphone: 'app', appontablet: 'app', mobileapp: 'app' },
  ...{ apppc: 'app', appsmartphone: 'app', apptablet: 'app' },
  ...{ phone: 'hotline', telephone: 'hotline', phonecall: 'hotline', call: 'hotline' },
  ...{ mobilephone: 'hotline', smartphone: 'hotline' },
  ...{ sms: 'message', mms: 'message', textmessage: 'message', instantmessage: 'message' },
  ...{ livechat: 'chat', videocall: 'video', videoconference: 'video' },
  ...{ socialmedia: 'social', socialmediamessage: 'social' },
  ...{ facetoface: 'store', face2face: 'store', shop: 'store', shopcounter: 'store' },
  ...{ servicedesk: 'store', inperson: 'store' },
  ...{ letterpaper: 'letter', post: 'letter' },
};

/** The channel that is meant by a name in CJML, whose channels are words of whoever wrote it; `other` for any that is not known. */
export function toChannelOfCjml(name: string): Channel {
  const key = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  if (Object.hasOwn(names, key)) return names[key] ?? 'other';
  return channels.find((channel) => channel === key) ?? 'other';
}
