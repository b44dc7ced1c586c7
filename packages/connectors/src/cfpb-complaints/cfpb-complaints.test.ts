import assert from 'node:assert/strict';
import test from 'node:test';
import { Touchpoint } from '@oxbow/model/touchpoint';
import { assertAccounted } from '../testing/accounts.js';
import { hostileRows } from '../testing/hostile.js';
import { carelessRows, fixtureRows, missing, sourceRows } from '../testing/sources.js';
import { readCfpbComplaints } from './cfpb-complaints.js';

const good = {
  case_id: 'c00482',
  received: '2016-01-14',
  channel: 'Web',
  product: 'Credit card',
  sub_product: '',
  issue: 'Other',
  sub_issue: '',
  company: 'JPMorgan Chase & Co.',
  state: 'WV',
  sent_to_company: '2016-01-15',
  response: 'Closed with monetary relief',
  timely: 'Yes',
  disputed: 'No',
};
const only = (changes: object = {}) => {
  const { cases, rejected, remarks } = readCfpbComplaints([{ ...good, ...changes }]);
  assert.deepEqual(rejected, []);
  const [complaint] = cases;
  assert.ok(complaint);
  return { complaint, remarks };
};

test('a complaint becomes a case of two dated touchpoints; what has no day is told in the last', () => {
  assert.deepEqual(only().complaint, {
    id: 'c00482',
    product: 'Credit card',
    issue: 'Other',
    company: 'JPMorgan Chase & Co.',
    response: 'Closed with monetary relief',
    timely: true,
    disputed: false,
    touchpoints: [
      {
        id: 'c00482-received',
        at: '2016-01-14T12:00:00Z',
        channel: 'website',
        type: 'complaint',
        direction: 'in',
        title: 'Complaint: Other',
        detail:
          'Product: Credit card\nIssue: Other\nCompany: JPMorgan Chase & Co.\nState: WV\nThe source gives the day, no time of day.',
        category: 'Credit card',
        case: 'c00482',
        source: 'CFPB Consumer Complaint Database',
        side: 'customer',
      },
      {
        id: 'c00482-sent',
        at: '2016-01-15T12:00:00Z',
        channel: 'other',
        type: 'forwarding',
        direction: 'out',
        title: 'Sent to the company: JPMorgan Chase & Co.',
        detail:
          'Response: Closed with monetary relief (day not stated)\nIn time: yes\nDisputed by the consumer: no\nThe source gives the day, no time of day.',
        category: 'Credit card',
        case: 'c00482',
        previous: 'c00482-received',
        source: 'CFPB Consumer Complaint Database',
        side: 'customer',
      },
    ],
  });
});

const channels: [theirs: string, ours: string, original: string | undefined][] = [
  ['Web', 'website', undefined],
  ['Phone', 'hotline', undefined],
  ['Postal mail', 'letter', undefined],
  ['Fax', 'fax', undefined],
  ['Email', 'email', undefined],
  ['Referral', 'other', 'Referral'],
  ['Carrier pigeon', 'other', 'Carrier pigeon'],
];
for (const [theirs, ours, original] of channels) {
  test(`received by ${theirs} is the channel ${ours}`, () => {
    const [received] = only({ channel: theirs }).complaint.touchpoints;
    assert.equal(received?.channel, ours);
    assert.equal(received?.originalchannel, original);
  });
}

test('the day is the same day from UTC−12 to UTC+11', () => {
  const at = new Date(only().complaint.touchpoints[0]?.at ?? '');
  for (const timeZone of ['Etc/GMT+12', 'America/New_York', 'UTC', 'Etc/GMT-11']) {
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at);
    assert.equal(day, '2016-01-14', timeZone);
  }
});

test('sent on before it was received: kept in the order of days, and what is odd is said', () => {
  const { complaint, remarks } = only({ sent_to_company: '2016-01-13' });
  const [sent, received] = complaint.touchpoints;
  assert.deepEqual([sent?.type, received?.type], ['forwarding', 'complaint']);
  assert.match(sent?.detail ?? '', /^Odd in the source: sent on before it was received/);
  assert.equal(sent && 'previous' in sent, false);
  assert.deepEqual(remarks, [
    {
      row: 1,
      remark: 'sent to the company on 2016-01-13, before it was received on 2016-01-14',
    },
  ]);
});

test('what is blank is not stated, and nothing stands in its place', () => {
  const { complaint } = only({ response: '', timely: '', disputed: '', state: '' });
  for (const key of ['response', 'timely', 'disputed']) assert.equal(key in complaint, false);
  const details = complaint.touchpoints.map(({ detail }) => detail).join('\n');
  assert.equal(details.match(/not stated/g)?.length, 4);
});

test('a complaint that was not sent on is one touchpoint', () => {
  const { touchpoints } = only({ sent_to_company: '' }).complaint;
  assert.equal(touchpoints.length, 1);
  assert.match(touchpoints[0]?.detail ?? '', /Response: Closed/);
});

const unfit: [what: string, changes: object, reason: RegExp][] = [
  ['no case', { case_id: '' }, /case_id: empty/],
  ['no day', { received: '' }, /received: "" is no day/],
  ['an American date', { received: '07/29/2013' }, /received: "07\/29\/2013" is no day/],
  ['a day that does not exist', { sent_to_company: '2015-02-29' }, /sent_to_company/],
  ['neither yes nor no', { timely: 'maybe' }, /timely: "maybe" is neither Yes nor No/],
  ['no channel', { channel: '' }, /channel: empty/],
  ['a company of 201 letters', { company: 'x'.repeat(201) }, /company: longer than 200/],
];
for (const [what, changes, reason] of unfit) {
  test(`rejected with its reason: ${what}`, () => {
    const { shown, rejected } = readCfpbComplaints([{ ...good, ...changes }]);
    assert.equal(shown, 0);
    assert.match(rejected[0]?.reason ?? '', reason);
  });
}

test('a case is shown once', () => {
  const { shown, rejected } = readCfpbComplaints([good, good]);
  assert.equal(shown, 1);
  assert.deepEqual(rejected, [{ row: 2, reason: 'case_id: "c00482" was read before' }]);
});

test('a complaint is joined to no person, whatever the row claims', () => {
  const { touchpoints } = only({ customer: '17850', subject_id: '17850' }).complaint;
  assert.ok(touchpoints.every((touchpoint) => !('customer' in touchpoint)));
});

test('whatever a row holds, it is shown as the model wants it, or rejected', () => {
  const rows = hostileRows(good).map(([, row]) => row);
  const result = readCfpbComplaints(rows);
  assert.equal(result.read, rows.length);
  assertAccounted(result);
  for (const touchpoint of result.cases.flatMap(({ touchpoints }) => touchpoints)) {
    assert.deepEqual(Touchpoint.parse(touchpoint), touchpoint);
  }
});

test('the fixture is read the same with byte order mark and carriage returns', () => {
  const result = readCfpbComplaints(fixtureRows('cfpb-complaints.csv'));
  assert.deepEqual([result.read, result.shown, result.remarks.length], [12, 12, 1]);
  assert.deepEqual(readCfpbComplaints(carelessRows('cfpb-complaints.csv')), result);
});

test(
  'the whole source: every complaint is a case, and none has a customer',
  { skip: missing },
  () => {
    const rows = sourceRows('timeline/cfpb-complaints/complaints.csv');
    const result = readCfpbComplaints(rows);
    assertAccounted(result);
    assert.deepEqual([result.read, result.rejected], [2234, []]);
    assert.equal(result.remarks.length, 4);
    for (const { id, touchpoints } of result.cases) {
      assert.equal(touchpoints.length, 2);
      for (const touchpoint of touchpoints) {
        assert.deepEqual(Touchpoint.parse(touchpoint), touchpoint);
        assert.equal('customer' in touchpoint, false);
        assert.equal(touchpoint.case, id);
      }
      const [first, second] = touchpoints.map(({ at }) => Date.parse(at));
      assert.ok(Number(first) <= Number(second));
    }
    const disputed = result.cases.filter((each) => each.disputed === true);
    assert.equal(disputed.length, rows.filter((row) => row['disputed'] === 'Yes').length);
  },
);
