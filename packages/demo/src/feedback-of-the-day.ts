import { readInstant } from '@oxbow/model/instant';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { readTouchpoints, type CollectorAccess } from './collector-client.js';
import { demoData } from './demo-data.js';

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/**
 * What the customers said today, newest first, out of their timelines.
 * @param subject the agent who reads
 * @param now milliseconds since 1970
 * @returns `undefined` when the collector does not give it
 */
export async function readFeedbackOfTheDay(
  access: CollectorAccess,
  subject: string,
  now: number,
): Promise<Touchpoint[] | undefined> {
  const today = londonDay.format(now);
  const isOfToday = ({ at }: Touchpoint) => londonDay.format(readInstant(at) ?? 0) === today;
  try {
    const timelines = await Promise.all(
      demoData.customers.map(({ id }) =>
        readTouchpoints(access, subject, id, (touchpoint) => !isOfToday(touchpoint)),
      ),
    );
    return timelines
      .flat()
      .filter((touchpoint) => touchpoint.type === 'feedback' && isOfToday(touchpoint))
      .sort((one, other) => (readInstant(other.at) ?? 0) - (readInstant(one.at) ?? 0));
  } catch {
    return undefined;
  }
}
