/** At most this many characters of a pledge, and of who stands beside it. */
export const mostPledgeCharacters = { text: 500, by: 100 } as const;
