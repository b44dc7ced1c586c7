/** Fields that can be kept from those who do not serve the customer, each by its name. */
export const maskedFields = [
  'category',
  'team',
  'agent',
  'place',
  'link',
  'amount',
  'rating',
  'sentiment',
  'loyalty',
  'search',
  'campaign',
] as const;
