import { Assessment } from '../assessment/assessment.js';
import { ChannelMix } from '../channel-mix/channel-mix.js';
import { OxConnection } from '../connection/connection.js';
import { CustomerTimeline } from '../customer-timeline/customer-timeline.js';
import type { OxElement, OxElementClass } from '../element/element.js';
import { tagIn, toFamily, toMember } from '../element/family.js';
import { register, registerClass } from '../element/register.js';
import type { ViewSource } from '../element/view.js';
import { FeedbackInbox } from '../feedback-inbox/feedback-inbox.js';
import { FeedbackPrompt } from '../feedback-prompt/feedback-prompt.js';
import { Feedforward } from '../feedforward/feedforward.js';
import { Journey } from '../journey/journey.js';
import { OkrCard } from '../okr-card/okr-card.js';
import { OkrList } from '../okr-list/okr-list.js';
import { Radar } from '../radar/radar.js';
import { ScoreCard } from '../score-card/score-card.js';
import { addConnection, findOwnTag } from './page-connection.js';

const { href, searchParams } = new URL(import.meta.url);
// `oxbow.js?prefix=acme` registers <acme-radar> and so on, beside another version of ours. It is in the address since a module runs
// once for each.
const family = toFamily(searchParams.get('prefix') ?? undefined);
const connectionTag = tagIn(family, 'connection');

// Registered at once, before a framework of the host draws anything: what is set on an element that is not defined yet is
// lost in several of them. What draws them is fetched when it is due.
add('assessment', Assessment, () => import('../assessment/view.js'));
add('channel-mix', ChannelMix, () => import('../channel-mix/view.js'));
add('customer-timeline', CustomerTimeline, () => import('../customer-timeline/view.js'));
add('feedback-inbox', FeedbackInbox, () => import('../feedback-inbox/view.js'));
add('feedback-prompt', FeedbackPrompt, () => import('../feedback-prompt/view.js'));
add('feedforward', Feedforward, () => import('../feedforward/view.js'));
add('journey', Journey, () => import('../journey/view.js'));
add('okr-card', OkrCard, () => import('../okr-card/view.js'));
add('okr-list', OkrList, () => import('../okr-list/view.js'));
add('radar', Radar, () => import('../radar/view.js'));
add('score-card', ScoreCard, () => import('../score-card/view.js'));
registerClass(connectionTag, toMember(OxConnection, family));

const tag = findOwnTag(document, href);
if (tag) connectPage(document, tag.dataset);

/** For the classic stub, whose own tag this module cannot find. */
export function connectPage(page: Document, data: Readonly<DOMStringMap>): void {
  addConnection(page, connectionTag, data);
}

function add<Host extends OxElement>(
  room: string,
  Class: OxElementClass & (new () => Host),
  view: ViewSource<Host>,
): void {
  register(tagIn(family, room), toMember(Class, family), view);
}
