import assert from 'node:assert/strict';
import test from 'node:test';
import { CustomerProfile } from '@oxbow/model/customer-profile';
import { profileOf } from './constructed-profiles.js';
import { constructed, constructedSource } from './constructed.js';
import { demoData } from './demo-data.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const profiles = demoData.customers.flatMap(({ id }) => {
  const profile = profileOf(id, now);
  return profile ? [{ id, profile }] : [];
});

test('two known customers have a profile that is taken whole', () => {
  assert.equal(profiles.length, 2);
  for (const { profile } of profiles) assert.deepEqual(CustomerProfile.parse(profile), profile);
});

test('each fact of it says that it is a sample, and where it comes from', () => {
  for (const { profile } of profiles) {
    const { stage, cases = [], followup, needs = [], advisor, disclosure } = profile;
    const words = [
      stage,
      ...cases.map(({ title }) => title),
      followup?.title,
      ...needs,
      advisor?.name,
    ];
    for (const one of words) assert.match(one ?? '', / \(sample\)$/);
    assert.equal(disclosure?.source, constructedSource);
  }
});

test('an open case has touchpoints to show', () => {
  for (const { id, profile } of profiles)
    for (const one of profile.cases?.filter(({ open }) => open) ?? [])
      assert.ok(constructed.some((each) => each.customer === id && each.case === one.id));
});

test('a customer without one has none', () => assert.equal(profileOf('toString', now), undefined));
