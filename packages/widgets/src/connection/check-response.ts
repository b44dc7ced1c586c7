import { readPlainResponse } from '@oxbow/model/plain-response';
import type { Assessment } from '@oxbow/model/assessment';
import type { Fault } from '@oxbow/model/fault';
import type { Response } from '@oxbow/model/response';

/** Reads a response or an assessment that no widget has made: what it is, or what is wrong with it. */
export async function checkResponse(
  candidate: unknown,
): Promise<{ response?: Response | Assessment; fault?: Fault }> {
  if ('instrument' in Object(candidate)) {
    const { checkAssessment } = await import('./check-assessment.js');
    return checkAssessment(candidate);
  }
  const response = readPlainResponse(candidate);
  if (response) return { response };
  const { checkBySchema } = await import('./check-by-schema.js');
  return checkBySchema(candidate);
}
