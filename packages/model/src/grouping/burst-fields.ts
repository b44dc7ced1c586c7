/** What has to be the same of all touchpoints of a burst beside its channel, so that what is said of it is true of each. */
export const sameInBurst = [
  'type',
  'originalchannel',
  'alongside',
  'direction',
  'side',
  'case',
] as const;

/** What a touchpoint says for itself: one that does is in no burst, which would hide that. */
export const notInBurst = ['detail', 'amount', 'rating', 'sentiment', 'loyalty'] as const;
