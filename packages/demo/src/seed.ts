import { askCollector, sendTouchpoints, type CollectorAccess } from './collector-client.js';
import { constructed } from './constructed.js';
import { demoData } from './demo-data.js';
import { toDemoObjectives, type Quarter } from './okrs.js';
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
  /** Objectives of the present quarter. */
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
  const { held, refused: refusedObjectives } = await seedObjectives(access, quarter, now);
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
async function seedObjectives(access: CollectorAccess, quarter: Quarter, now: number) {
  const grant = {
    site: sites.portal,
    subject: 'system:seed',
    scope: 'objectives:write',
    customers: [],
  };
  const refused: string[] = [];
  let held = 0;
  for (const objective of toDemoObjectives(quarter, now)) {
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
