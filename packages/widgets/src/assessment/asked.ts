import type { AssessmentProtection } from './protection.js';

/** What is asked, as a host gives it: an instrument alone, or with the wave it is asked in and what is promised there. */
export interface Asked {
  instrument: unknown;
  wave?: string | undefined;
  protection?: AssessmentProtection | undefined;
}

/** Tells the two forms apart. Never throws. */
export function readAsked(data: unknown): Asked {
  try {
    const { instrument, wave, protection } = Object(data) as Record<string, unknown>;
    if (typeof instrument !== 'object' || instrument === null) return { instrument: data };
    return {
      instrument,
      wave: typeof wave === 'string' ? wave : undefined,
      protection: Object(protection) as AssessmentProtection,
    };
  } catch {
    // A getter of the host throws: reading the instrument will say so.
    return { instrument: data };
  }
}
