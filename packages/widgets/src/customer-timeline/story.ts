import type { ReadTouchpoint } from '@oxbow/model/read-touchpoint';

/**
 * What of a touchpoint those may see who do not serve the customer: when, on which channel and what kind of thing happened.
 * Whatever was written in words, and whatever leads to the record, is left out; the title is empty.
 */
export function toStory(touchpoint: ReadTouchpoint): ReadTouchpoint {
  const {
    detail: _detail,
    agent: _agent,
    place: _place,
    link: _link,
    address: _address,
    search: _search,
    ...story
  } = touchpoint;
  return { ...story, title: '', confidential: false };
}
