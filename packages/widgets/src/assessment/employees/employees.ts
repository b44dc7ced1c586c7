import type { Assessment } from '../assessment.js';
import { promisedBy } from '../promise.js';
import type { Questionnaire } from '../questionnaire.js';
import { readProtection, takesNotes } from './read-protection.js';
import type { EmployeeWording } from './strings.js';
import { renderStart } from './template.js';
import { toStartView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Whether employees may be asked for own words. */
export function asksForNotes(host: Assessment): boolean {
  return takesNotes(readProtection(promisedBy(host)));
}

/** Draws what an employee reads before the first statement; what the host has not stated is shown so, and warned of once. */
export function renderNotice(
  host: Assessment,
  questionnaire: Questionnaire,
  wording: EmployeeWording,
  { isBegun, begin, remarks }: { isBegun: boolean; begin: () => void; remarks: unknown },
): unknown {
  const protection = readProtection(promisedBy(host));
  if (protection.missing.length > 0)
    host.warn(
      'protection',
      `does not know what to tell employees of: ${protection.missing.join(', ')}. Set the property "protection"; until then they read that it is not stated.`,
    );
  const view = toStartView(questionnaire, protection, wording, isBegun);
  return renderStart(view, wording, begin, remarks);
}
