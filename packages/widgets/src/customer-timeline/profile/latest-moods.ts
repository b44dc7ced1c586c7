import { moodOf, mostMoods, type StatedMood } from '@oxbow/model/sentiment-trend';
import { facet } from '../store/facets.js';
import type { TouchpointStore } from '../store/touchpoint-store.js';

/** The latest moods that the touchpoints of a list state, as many as a trend is told of; none before the list is in order. */
export function* latestMoods(store: TouchpointStore): Generator<StatedMood, void> {
  if (!store.isSettled) return;
  let found = 0;
  for (let place = store.dated - 1; place >= 0 && found < mostMoods; place -= 1) {
    const number = store.numberAt(place);
    if (!(store.facetsOf(number) & facet.mood)) continue;
    const touchpoint = store.read(number);
    const mood = touchpoint && moodOf(touchpoint);
    if (!mood) continue;
    found += 1;
    yield mood;
  }
}
