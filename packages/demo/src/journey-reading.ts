import type { JourneyActuals } from '@oxbow/model/actuals';
import type { Journey } from '@oxbow/model/journey';
import { journeyActuals } from '@oxbow/model/journey-actuals';
import { toJourneyTouchpoint } from '@oxbow/model/journey-touchpoint';
import type { SignUpCount } from '@oxbow/model/sign-up';
import { askCollector, readTouchpoints, type CollectorAccess } from './collector-client.js';
import { demoData } from './demo-data.js';
import { sites } from './tokens.js';

/** What the portal gives its journey: figures only, of no single customer. */
export interface ReadJourney {
  journey: Journey;
  actuals: JourneyActuals;
  signUps: SignUpCount[];
}

/**
 * Reads a journey with what really happened on it. The plan and the sign-ups lie in the portal's site of the collector, the touchpoints in
 * that of the shop, and they are of all times: so the portal's server counts them, and its pages get the counts alone.
 * @param employee who looks at it
 * @returns `undefined` when the collector does not give it
 */
export async function readJourneyWithActuals(
  access: CollectorAccess,
  employee: string,
  id: string,
): Promise<ReadJourney | undefined> {
  const grant = {
    site: sites.portal,
    subject: employee,
    scope: 'journeys:read',
    customers: [],
  };
  const path = `/v1/journeys/${encodeURIComponent(id)}`;
  try {
    const [journey, { signUps }, ...timelines] = await Promise.all([
      read<Journey>(access, grant, path),
      read<{ signUps: SignUpCount[] }>(access, grant, `${path}/sign-ups`),
      ...demoData.customers.map((customer) =>
        readTouchpoints(access, 'system:portal', customer.id, () => false),
      ),
    ]);
    const people = timelines.map((touchpoints) => touchpoints.map(toJourneyTouchpoint));
    return { journey, actuals: journeyActuals(journey, people), signUps };
  } catch {
    return undefined;
  }
}

async function read<Body>(
  access: CollectorAccess,
  grant: Parameters<typeof askCollector>[1],
  path: string,
): Promise<Body> {
  const response = await askCollector(access, grant, path);
  if (!response.ok) throw new Error(`The collector answered ${response.status}.`);
  return (await response.json()) as Body;
}
