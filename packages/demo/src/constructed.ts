import type { Touchpoint } from '@oxbow/model/touchpoint';

/** Says in every touchpoint of this file where it comes from. */
export const constructedSource = 'Constructed for this demo';

/** One invented contact; `at` is a UK time with its offset. */
type Contact = Omit<Touchpoint, 'id' | 'customer' | 'source' | 'side'> & {
  /** Short name within the customer, to be named by `previous`. */
  name: string;
  side?: Touchpoint['side'];
};

/**
 * Calls, letters, chats and visits around real orders. Nobody keeps such a record in public, so they are invented: each one
 * says so as its source, and no real purchase was changed.
 */
const contacts: Readonly<Record<string, readonly Contact[]>> = {
  // Around order 579868 and cancellation C579925.
  '15544': [
    {
      name: 'stall',
      at: '2011-11-19T11:20:00+00:00',
      channel: 'store',
      type: 'visit',
      direction: 'in',
      title: 'Visit to the market stall',
      detail: 'Looked at wrapping paper by the roll. Took a catalogue home.',
      place: 'Leeds',
      team: 'Market stall',
    },
    {
      name: 'browse',
      at: '2011-11-30T16:02:00+00:00',
      channel: 'website',
      type: 'page',
      direction: 'in',
      title: 'Viewed 31 pages: ribbons, wrap, paper chains',
    },
    {
      name: 'confirmed',
      at: '2011-11-30T16:44:00+00:00',
      channel: 'email',
      type: 'message',
      direction: 'out',
      title: 'Confirmation of order 579868',
    },
    {
      name: 'bot',
      at: '2011-12-01T08:52:00+00:00',
      channel: 'chatbot',
      type: 'message',
      direction: 'in',
      title: '“Three cups arrived chipped”',
      detail: 'The chatbot asked for the order number and a photo, then offered a call.',
      case: 'K-2081',
    },
    {
      name: 'call',
      at: '2011-12-01T09:08:00+00:00',
      channel: 'hotline',
      type: 'call',
      direction: 'in',
      title: 'Call about three chipped cups, 6 minutes',
      detail: 'Had the chat open. The customer did not have to tell it again.',
      team: 'Customer service',
      case: 'K-2081',
      previous: 'bot',
      sentiment: { value: -0.5, source: 'customer' },
    },
    {
      name: 'sorry',
      at: '2011-12-01T09:24:00+00:00',
      channel: 'email',
      type: 'message',
      direction: 'out',
      title: 'Three cups taken back, with our apologies',
      team: 'Customer service',
      case: 'K-2081',
      previous: 'call',
    },
  ],
  // Around order 574885 and the cancellations C575064 and C575223.
  '12472': [
    {
      name: 'plug',
      at: '2011-11-07T13:18:00+00:00',
      channel: 'hotline',
      type: 'call',
      direction: 'in',
      title: 'Call about plugs of the night lights, 4 minutes',
      team: 'Customer service',
      case: 'K-1977',
    },
    {
      name: 'answer',
      at: '2011-11-07T13:41:00+00:00',
      channel: 'email',
      type: 'message',
      direction: 'out',
      title: 'Plugs of the night lights, with a picture',
      detail: 'Promised on the phone, written by the buyers.',
      team: 'Buying',
      case: 'K-1977',
      previous: 'plug',
    },
    {
      name: 'return',
      at: '2011-11-08T11:50:00+00:00',
      channel: 'email',
      type: 'message',
      direction: 'in',
      title: '“Six things have to go back”',
      case: 'K-1990',
    },
    {
      name: 'warehouse',
      at: '2011-11-08T12:15:00+00:00',
      channel: 'message',
      type: 'note',
      direction: 'internal',
      title: 'Customer service asks the warehouse to expect a parcel',
      team: 'Warehouse',
      case: 'K-1990',
      previous: 'return',
      side: 'employee',
    },
    {
      name: 'mug',
      at: '2011-11-09T10:58:00+00:00',
      channel: 'chat',
      type: 'message',
      direction: 'in',
      title: '“And the circus mug as well, please”',
      detail: 'Somebody else was on duty and asked for the order number again.',
      team: 'Customer service',
      case: 'K-1990',
    },
    {
      name: 'done',
      at: '2011-11-09T11:40:00+00:00',
      channel: 'email',
      type: 'message',
      direction: 'out',
      title: 'Both returns are booked',
      team: 'Customer service',
      case: 'K-1990',
      previous: 'mug',
    },
  ],
  // Around the cancellation C574261 and the orders 580705 and 580706.
  '12683': [
    {
      name: 'letter',
      at: '2011-11-02T10:05:00+00:00',
      channel: 'letter',
      type: 'letter',
      direction: 'in',
      title: 'Letter: jam pots without lids',
      case: 'K-1931',
    },
    {
      name: 'callback',
      at: '2011-11-03T09:35:00+00:00',
      channel: 'hotline',
      type: 'call',
      direction: 'out',
      title: 'Called back about the jam pots, 9 minutes',
      team: 'Customer service',
      case: 'K-1931',
      previous: 'letter',
    },
    {
      name: 'video',
      at: '2011-12-05T15:32:00+00:00',
      channel: 'video',
      type: 'call',
      direction: 'in',
      title: 'Video call: cards and mugs for a shop window, 25 minutes',
      team: 'Trade customers',
    },
    {
      name: 'postage',
      at: '2011-12-06T09:15:00+00:00',
      channel: 'chat',
      type: 'message',
      direction: 'in',
      title: '“Is the postage for both orders?”',
      team: 'Customer service',
      case: 'K-2104',
      previous: 'video',
    },
  ],
  // Around order 571905.
  '12370': [
    {
      name: 'fair',
      at: '2011-10-12T14:10:00+01:00',
      channel: 'store',
      type: 'visit',
      direction: 'in',
      title: 'Visit at the stand of a gift fair',
      place: 'Vienna',
      team: 'Trade customers',
    },
    {
      name: 'offer',
      at: '2011-10-14T09:05:00+01:00',
      channel: 'email',
      type: 'message',
      direction: 'out',
      title: 'Lanterns and stars, as talked about at the fair',
      team: 'Trade customers',
      previous: 'fair',
    },
    {
      name: 'delivery',
      at: '2011-10-18T16:20:00+01:00',
      channel: 'hotline',
      type: 'call',
      direction: 'in',
      title: 'Call: delivery to Austria instead of Cyprus, 5 minutes',
      team: 'Customer service',
      case: 'K-1876',
    },
    {
      name: 'photo',
      at: '2011-11-26T18:40:00+00:00',
      channel: 'social',
      type: 'post',
      direction: 'in',
      title: 'A photo of the lanterns in a shop window',
      sentiment: { value: 0.8, source: 'customer' },
    },
  ],
};

/** Every constructed touchpoint, as the collector takes it. */
export const constructed: readonly Touchpoint[] = Object.entries(contacts).flatMap(
  ([customer, list]) =>
    list.map(({ name, previous, side = 'customer', ...contact }) => ({
      ...contact,
      id: `constructed-${name}`,
      customer,
      source: constructedSource,
      side,
      ...(previous === undefined ? {} : { previous: `constructed-${previous}` }),
    })),
);

/** How many of them belong to a customer. */
export const countConstructed = (customer: string): number => contacts[customer]?.length ?? 0;
