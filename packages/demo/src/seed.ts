import type { Objective } from '@oxbow/model/objective';
import { askCollector, sendTouchpoints, type CollectorAccess } from './collector-client.js';
import { constructed } from './constructed.js';
import { demoData } from './demo-data.js';
import { constructedJourney } from './journey-constructed.js';
import { constructedObjectives, constructedPledge } from './okr-constructed.js';
import { toDemoObjectives } from './okrs.js';
import type { Quarter } from './quarter.js';
import { orderPrompt } from './pages/shop-order.js';
import { pulsePrompt } from './pages/portal.js';
import { anytimePrompt } from './pages/shop.js';
import { sites } from './tokens.js';
import { seedWaves } from './waves.js';

/** What the collector holds of what it was given. */
export interface Seeded {
  /** Real purchases. */
  purchases: number;
  /** Touchpoints that were constructed for the demo. */
  constructed: number;
  /** Real objectives, moved into the present quarter. */
  objectives: number;
  /** Why it refused others, one line for each. */
  refused: string[];
}

/**
 * Gives the collector the purchases of the demo's customers, what was constructed around them, and the objectives.
 * Sending them again changes nothing.
 * @param now milliseconds since 1970
 * @throws Error when the collector does not take them
 */
export async function seed(
  access: CollectorAccess,
  quarter: Quarter,
  now: number,
): Promise<Seeded> {
  const purchases = demoData.customers.flatMap((customer) => customer.touchpoints);
  const refusedPurchases = await sendTouchpoints(access, 'system:seed', purchases);
  const refusedOthers = await sendTouchpoints(access, 'system:seed', constructed);
  const refusedPrompts = await seedPrompts(access);
  const refusedWaves = await seedWaves(access, quarter);
  const real = toDemoObjectives(quarter, now);
  const { held, refused: refusedObjectives } = await seedObjectives(access, real);
  const made = await seedObjectives(access, constructedObjectives(quarter, now));
  const refusedPledges = await seedPledge(access, quarter);
  const refusedJourneys = await seedJourney(access, quarter);
  return {
    objectives: held,
    purchases: purchases.length - refusedPurchases.length,
    constructed: constructed.length - refusedOthers.length,
    refused: [
      ...refusedPurchases,
      ...refusedOthers,
      ...refusedPrompts,
      ...refusedWaves,
      ...refusedObjectives,
      ...made.refused,
      ...refusedPledges,
      ...refusedJourneys,
    ],
  };
}

/**
 * Keeps what the shop asks, so that the inbox can quote the questions, and what the portal asks of employees, so that the
 * collector holds its results to what it promises.
 */
async function seedPrompts(access: CollectorAccess): Promise<string[]> {
  const refused: string[] = [];
  for (const [site, prompt] of [
    [sites.shop, orderPrompt],
    [sites.shop, anytimePrompt],
    [sites.portal, pulsePrompt],
  ] as const) {
    const grant = { site, subject: 'system:seed', scope: 'prompts:write', customers: [] };
    const response = await askCollector(access, grant, `/v1/prompts/${prompt.id}`, {
      method: 'PUT',
      body: prompt,
      headers: { 'if-none-match': '*' },
    });
    // 412: it is there.
    if (!response.ok && response.status !== 412)
      refused.push(`${prompt.id}: ${response.status} ${await response.text()}`);
  }
  return refused;
}

/** Keeps the objectives that are not there yet; those that are may have been checked in since. */
async function seedObjectives(access: CollectorAccess, objectives: readonly Objective[]) {
  const grant = {
    site: sites.portal,
    subject: 'system:seed',
    scope: 'objectives:write',
    customers: [],
  };
  const refused: string[] = [];
  let held = 0;
  for (const objective of objectives) {
    const path = `/v1/objectives/${encodeURIComponent(objective.id)}`;
    const response = await askCollector(access, grant, path, {
      method: 'PUT',
      body: objective,
      headers: { 'if-none-match': '*' },
    });
    // 412: it is there.
    if (response.ok || response.status === 412) held += 1;
    else refused.push(`${objective.id}: ${response.status} ${await response.text()}`);
  }
  return { held, refused };
}

/** Keeps the journey, unless it is there already: a leader may have changed it since. */
async function seedJourney(access: CollectorAccess, quarter: Quarter): Promise<string[]> {
  const journey = constructedJourney(quarter);
  const grant = {
    site: sites.portal,
    subject: 'system:seed',
    scope: 'journeys:write',
    customers: [],
  };
  const path = `/v1/journeys/${encodeURIComponent(journey.id)}`;
  const response = await askCollector(access, grant, path, {
    method: 'PUT',
    body: journey,
    headers: { 'if-none-match': '*' },
  });
  // 412: it is there.
  if (response.ok || response.status === 412) return [];
  return [`${journey.id}: ${response.status} ${await response.text()}`];
}

/** Gives one pledge, as nobody who can sign in: only its giver could take it back. */
async function seedPledge(access: CollectorAccess, quarter: Quarter): Promise<string[]> {
  const { objective, pledge } = constructedPledge(quarter);
  const grant = {
    site: sites.portal,
    subject: 'system:seed',
    scope: 'pledges:write',
    customers: [],
  };
  const path = `/v1/objectives/${encodeURIComponent(objective)}/pledges`;
  const response = await askCollector(access, grant, path, { method: 'POST', body: pledge });
  return response.ok ? [] : [`pledge: ${response.status} ${await response.text()}`];
}
