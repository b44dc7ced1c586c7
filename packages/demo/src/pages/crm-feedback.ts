import { channelLabels } from '@oxbow/model/channel';
import { fewestForScore, netPromoterScore } from '@oxbow/model/score';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { html } from 'hono/html';
import { crmFrame, recordOf, toCrmView, type CrmView, type CrmVisit } from './crm.js';
import type { Html } from './page.js';
import { addressIn, addressOf } from './place.js';

/**
 * What customers said today.
 * @param feedback touchpoints of today, newest first; `undefined` when they could not be read
 * @param now milliseconds since 1970
 */
export function feedbackPage(
  visit: CrmVisit & { feedback: readonly Touchpoint[] | undefined; now: number },
): Html {
  const view = toCrmView(visit);
  const { place, crm, formats } = view;
  const { feedback } = visit;
  const today = new Date(visit.now).toISOString();
  const again = html`<p>
    <a href="${addressIn(place, place.language)}">${crm.readAgain}</a>
  </p>`;
  const main = html`<div class="panel single">
    ${
      feedback === undefined
        ? html`<p role="status">${crm.unread}</p>
            ${again}`
        : feedback.length === 0
          ? html`<p>${crm.noFeedback}</p>
              <p><a href="${addressOf(place, '/shop/')}">${crm.toShop}</a></p>`
          : html`${summary(feedback, view)}
              <ul class="feedback">
                ${feedback.map((touchpoint) => entry(touchpoint, view))}
              </ul>
              ${again}`
    }
  </div>`;
  return crmFrame(view, {
    title: crm.feedback,
    lede: crm.today(formats.day(today)),
    main,
    source: crm.feedbackNote,
  });
}

function summary(feedback: readonly Touchpoint[], { crm, formats }: CrmView): Html {
  const values = feedback.flatMap(({ rating }) => (rating ? [rating.value] : []));
  const { n, promoters, passives, detractors } = netPromoterScore(values);
  const spread = [promoters, passives, detractors].map((count) => formats.number(count));
  return html`<h2>${crm.said(feedback.length, formats.number(feedback.length))}</h2>
    ${
      n === 0
        ? ''
        : html`<p>
            ${crm.spread(spread[0] ?? '', spread[1] ?? '', spread[2] ?? '')}
            <span class="soft">${crm.fewAnswers(formats.number(fewestForScore))}</span>
          </p>`
    }`;
}

function entry(touchpoint: Touchpoint, view: CrmView): Html {
  const { place, text, crm, formats } = view;
  const { at, channel, customer = '', detail, rating } = touchpoint;
  return html`<li>
    <strong>${rating ? crm.ofTen(formats.number(rating.value)) : crm.noScore}</strong>
    ${detail ? html`<blockquote>${detail}</blockquote>` : html`<p class="soft">${crm.noWords}</p>`}
    <p class="soft">
      <time datetime="${at}">${formats.time(at)}</time> · ${channelLabels[place.language][channel]}
      · <a href="${recordOf(customer, view)}">${text.customer(customer)}</a>
    </p>
  </li>`;
}
