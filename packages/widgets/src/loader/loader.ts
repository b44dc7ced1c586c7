import { Assessment } from '../assessment/assessment.js';
import { ChannelMix } from '../channel-mix/channel-mix.js';
import { OxConnection } from '../connection/connection.js';
import { CustomerTimeline } from '../customer-timeline/customer-timeline.js';
import { register, registerClass } from '../element/register.js';
import { FeedbackInbox } from '../feedback-inbox/feedback-inbox.js';
import { FeedbackPrompt } from '../feedback-prompt/feedback-prompt.js';
import { Feedforward } from '../feedforward/feedforward.js';
import { Journey } from '../journey/journey.js';
import { OkrCard } from '../okr-card/okr-card.js';
import { OkrList } from '../okr-list/okr-list.js';
import { Radar } from '../radar/radar.js';
import { ScoreCard } from '../score-card/score-card.js';
import { connectPage, findOwnTag } from './page-connection.js';

// Registered at once, before a framework of the host draws anything: what is set on an element that is not defined yet is
// lost in several of them. What draws them is fetched when it is due.
register('ox-assessment', Assessment, () => import('../assessment/view.js'));
register('ox-channel-mix', ChannelMix, () => import('../channel-mix/view.js'));
register('ox-customer-timeline', CustomerTimeline, () => import('../customer-timeline/view.js'));
register('ox-feedback-inbox', FeedbackInbox, () => import('../feedback-inbox/view.js'));
register('ox-feedback-prompt', FeedbackPrompt, () => import('../feedback-prompt/view.js'));
register('ox-feedforward', Feedforward, () => import('../feedforward/view.js'));
register('ox-journey', Journey, () => import('../journey/view.js'));
register('ox-okr-card', OkrCard, () => import('../okr-card/view.js'));
register('ox-okr-list', OkrList, () => import('../okr-list/view.js'));
register('ox-radar', Radar, () => import('../radar/view.js'));
register('ox-score-card', ScoreCard, () => import('../score-card/view.js'));
registerClass('ox-connection', OxConnection);

const tag = findOwnTag(document, import.meta.url);
if (tag) connectPage(document, tag.dataset);

/** For the classic stub, whose own tag this module cannot find. */
export { connectPage };
