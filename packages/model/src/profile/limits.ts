/** Facts of a profile that can be kept from those who do not serve the customer, each by its name. */
export const maskedFacts = ['stage', 'cases', 'followup', 'needs', 'preferred', 'advisor'] as const;

/** Most cases and most needs that a profile names. */
export const mostFacts = 100;
