import type { Assessment } from './assessment.js';
import type { AssessmentProtection } from './protection.js';

/** What is promised where it is asked; the host says what that leaves open. Never throws. */
export function promisedBy({ protection, asked }: Assessment): AssessmentProtection {
  return { ...copy(protection), ...copy(asked?.protection) };
}

function copy(protection: unknown): AssessmentProtection {
  try {
    // Where a framework finds the property it sets that, also with the JSON that is meant for the attribute.
    return { ...(typeof protection === 'string' ? JSON.parse(protection) : protection) };
  } catch {
    // It is no JSON, or a getter of the host throws: then nothing is stated.
    return {};
  }
}
