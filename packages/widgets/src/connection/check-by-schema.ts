import { toFaults, type Fault } from '@oxbow/model/fault';
import { Response } from '@oxbow/model/response';

/** Reads a response by the schema, where it is not plainly good. */
export function checkBySchema(candidate: unknown): { response?: Response; fault?: Fault } {
  const { data, error } = Response.safeParse(candidate);
  const [fault] = toFaults(error?.issues ?? []);
  return data ? { response: data } : { fault: fault ?? { path: '', message: 'not valid' } };
}
