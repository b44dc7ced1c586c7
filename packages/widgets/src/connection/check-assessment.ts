import { Assessment } from '@oxbow/model/assessment';
import { toFaults, type Fault } from '@oxbow/model/fault';

/** Reads an assessment by the schema. */
export function checkAssessment(candidate: unknown): { response?: Assessment; fault?: Fault } {
  const { data, error } = Assessment.safeParse(candidate);
  const [fault] = toFaults(error?.issues ?? []);
  return data ? { response: data } : { fault: fault ?? { path: '', message: 'not valid' } };
}
