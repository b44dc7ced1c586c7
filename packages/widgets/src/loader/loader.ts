import { Assessment } from '../assessment/assessment.js';
import { ChannelMix } from '../channel-mix/channel-mix.js';
import { OxConnection } from '../connection/connection.js';
import { CustomerTimeline } from '../customer-timeline/customer-timeline.js';
import { addClassTo, addTo } from '../element/add-to-family.js';
import { OxElement } from '../element/element.js';
import { LateViewController } from '../element/late-view-controller.js';
import { FeedbackInbox } from '../feedback-inbox/feedback-inbox.js';
import { FeedbackPrompt } from '../feedback-prompt/feedback-prompt.js';
import { Feedforward } from '../feedforward/feedforward.js';
import { Journey } from '../journey/journey.js';
import { OkrCard } from '../okr-card/okr-card.js';
import { OkrList } from '../okr-list/okr-list.js';
import { Radar } from '../radar/radar.js';
import { ScoreCard } from '../score-card/score-card.js';
import { addConnection, findOwnTag } from './page-connection.js';

// `oxbow.js?prefix=acme` registers <acme-radar> and so on, beside another version of ours. It is in the address since a module runs
// once for each.
const family = { prefix: new URL(import.meta.url).searchParams.get('prefix') };

OxElement.views = LateViewController;

// Registered at once, before a framework of the host draws anything: what is set on an element that is not defined yet is
// lost in several of them. What draws them is fetched when it is due.
addTo(family, 'assessment', Assessment, () => import('../assessment/view.js'));
addTo(family, 'channel-mix', ChannelMix, () => import('../channel-mix/view.js'));
addTo(family, 'customer-timeline', CustomerTimeline, () => import('../customer-timeline/view.js'));
addTo(family, 'feedback-inbox', FeedbackInbox, () => import('../feedback-inbox/view.js'));
addTo(family, 'feedback-prompt', FeedbackPrompt, () => import('../feedback-prompt/view.js'));
addTo(family, 'feedforward', Feedforward, () => import('../feedforward/view.js'));
addTo(family, 'journey', Journey, () => import('../journey/view.js'));
addTo(family, 'okr-card', OkrCard, () => import('../okr-card/view.js'));
addTo(family, 'okr-list', OkrList, () => import('../okr-list/view.js'));
addTo(family, 'radar', Radar, () => import('../radar/view.js'));
addTo(family, 'score-card', ScoreCard, () => import('../score-card/view.js'));
addClassTo(family, 'connection', OxConnection);

const tag = findOwnTag(document, import.meta.url);
if (tag) connectPage(document, tag.dataset);

/** For the classic stub, whose own tag this module cannot find. */
export function connectPage(page: Document, data: Readonly<DOMStringMap>): void {
  addConnection(page, family, data);
}
