/** Whether the story of this page has ended, well or not. */
export function hasEnded(): boolean;

/** What is wrong with the story of this page, after it has ended; `blank` when there is nothing to draw in the state it shows. */
export function readOutcome(blank: boolean): string[];
