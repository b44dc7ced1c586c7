/** The seed by which samples are chosen: `OXBOW_SEED`, else one of the commit; without git a fixed one. */
export function sampleSeed(wished?: string, folder?: string): number;
