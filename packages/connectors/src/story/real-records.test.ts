import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTouchpoint } from '@oxbow/model/read-touchpoint';
import { Story, type StoryWords } from '@oxbow/model/story';
import { touchpointTypeLabels } from '@oxbow/model/touchpoint-types';
import { readCfpbComplaints } from '../cfpb-complaints/cfpb-complaints.js';
import { readOnlineRetailLines } from '../online-retail/lines.js';
import { readOnlineRetail } from '../online-retail/online-retail.js';
import { missing, sourceRows } from '../testing/sources.js';

// A story is for those who do not serve the customer: of real records no text may be left in it that they could know
// somebody, or look somebody up, by.

const words: StoryWords = {
  type: (type) => touchpointTypeLabels.en[type],
  other: 'Touchpoint',
  somebody: 'somebody else',
};

function* olist() {
  for (const [row, each] of sourceRows('timeline/olist/touchpoints.csv').entries())
    yield {
      ...{ id: `row-${row}`, customer: each['subject_id'], at: `${each['at']}-03:00` },
      ...{ channel: each['channel'], type: each['kind'], title: `${each['kind']} ${each['text']}` },
      ...{ case: each['case_id'], detail: each['detail'], place: each['state'] },
      ...{ amount: { value: Number(each['value']), currency: 'BRL' }, side: 'customer' },
    };
}

const sources: Record<string, () => Iterable<object>> = {
  'Online Retail': () =>
    readOnlineRetail(
      sourceRows('timeline/online-retail/touchpoints.csv'),
      readOnlineRetailLines(sourceRows('timeline/online-retail/lines.csv')).lines,
    ).touchpoints,
  CFPB: () =>
    readCfpbComplaints(sourceRows('timeline/cfpb-complaints/complaints.csv')).cases.flatMap(
      ({ touchpoints }) => touchpoints,
    ),
  Olist: olist,
};

/** The words that a story is told in, beside the letters of its cases: closed lists and nothing of a record. */
const ours =
  /^(?:store|ecommerce|website|hotline|email|letter|fax|other|in|out|internal|customer|employee|order|cancellation|complaint|reply|event|message|feedback|Order|Cancellation|Complaint|Reply|Event|Message|Feedback|Touchpoint)$/;

for (const [name, records] of Object.entries(sources))
  test(`${name}: no text of a record is left in a story`, { skip: missing }, () => {
    let told = 0;
    let story = new Story(words, undefined, 'UTC');
    let customer: unknown;
    for (const record of records()) {
      const { touchpoint } = readTouchpoint(record, 't');
      if (!touchpoint) continue;
      const whose = (record as { customer?: unknown }).customer;
      if (whose !== customer) story = new Story(words, touchpoint.at, 'UTC');
      customer = whose;
      const one = story.tell(touchpoint);
      told += 1;
      for (const [key, value] of Object.entries(one))
        if (key === 'case') assert.match(String(value), /^[A-Z]{1,4}$/);
        else if (typeof value === 'string') assert.match(value, ours, `${key} of ${told}`);
        else if (typeof value === 'object') assert.equal(key === 'handover', true, key);
        else if (typeof value === 'number') assert.equal(key, 'day');
    }
    assert.ok(told > 1000, `${told} were told`);
  });
