import { demoData } from './demo-data.js';
import { signToken, site, type Secrets } from './tokens.js';

/** As many as the collector takes at once. */
const batch = 50;

/**
 * Gives the collector the purchases of the demo's customers. Sending them again changes nothing.
 * @returns how many the collector holds now, and why it refused others
 * @throws Error when the collector does not take them
 */
export async function seed(
  collector: string,
  secrets: Secrets,
): Promise<{ held: number; refused: string[] }> {
  const touchpoints = demoData.customers.flatMap((customer) => customer.touchpoints);
  const token = await signToken(secrets, {
    subject: 'system:seed',
    scope: 'touchpoints:write',
    customers: [],
  });
  const refused: string[] = [];
  for (let start = 0; start < touchpoints.length; start += batch) {
    const response = await fetch(`${collector}/v1/touchpoints`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'oxbow-site': site,
      },
      body: JSON.stringify({ touchpoints: touchpoints.slice(start, start + batch) }),
    });
    if (response.status !== 202) {
      const text = await response.text();
      throw new Error(`The collector did not take the purchases (${response.status}): ${text}`);
    }
    const { results }: { results: { id: string; status: string; errors?: unknown }[] } =
      await response.json();
    for (const { id, status, errors } of results) {
      if (status === 'rejected') refused.push(`${id}: ${JSON.stringify(errors)}`);
    }
  }
  return { held: touchpoints.length - refused.length, refused };
}
