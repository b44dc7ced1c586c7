/** How a cell is written: `words` can be one for each language, in a column each (`title:de`); `list` is several of them. */
export type JourneyColumnKind = 'text' | 'number' | 'words' | 'list';

/** What a row of a table can be, and the list of a journey that it belongs to; none for the journey itself. */
export const journeyRows = {
  journey: undefined,
  stage: 'stages',
  lane: 'lanes',
  step: 'steps',
  experience: 'experience',
  engagement: 'engagement',
  measure: 'measures',
  exchange: 'exchanges',
} as const;
export type JourneyRow = keyof typeof journeyRows;

/** The column that says what a row is. */
export const rowColumn = 'part';

/** The columns of a table of a journey, each by the path of its field within a row's item. */
export const journeyColumns: Readonly<Record<string, JourneyColumnKind>> = {
  ...{ id: 'text', kind: 'text', stage: 'text', lane: 'text', step: 'text', side: 'text' },
  ...{ title: 'words', detail: 'words', receiver: 'text', receiverTitle: 'words' },
  ...{ channel: 'text', moment: 'list', serves: 'list' },
  ...{ 'signs.types': 'list', 'signs.categories': 'list', 'signs.channels': 'list' },
  ...{ value: 'number', n: 'number' },
  ...{ 'score.value': 'number', 'score.n': 'number', 'score.deviation': 'number' },
  ...{ 'score.interval.low': 'number', 'score.interval.high': 'number' },
  ...{ 'score.withheld': 'text', 'score.above.unit': 'text', 'score.above.title': 'words' },
  ...{ objective: 'text', 'dimension.instrument': 'text', 'dimension.dimension': 'text' },
  ...{ host: 'words', when: 'words', places: 'number', learned: 'list', link: 'text' },
  ...{ actor: 'words', scenario: 'words', expectation: 'words', attribution: 'words' },
  revision: 'number',
};
