import type { Unit } from '@oxbow/model/unit';
import type { Wave } from '@oxbow/model/wave';
import { askCollector, type CollectorAccess } from './collector-client.js';
import type { Quarter } from './quarter.js';
import { sites } from './tokens.js';

/** The one unit of the portal, in which both of its employees stand. */
export const unit: Unit = {
  id: 'night-shift',
  title: { en: 'Night shift', de: 'Nachtschicht', fr: 'Équipe de nuit' },
  people: 2,
};

/** What the portal's employees are asked in a quarter, and what is promised to them before they answer. */
export const employeeWave = (quarter: Quarter): Wave => ({
  ...toFrame('employees', quarter),
  sides: ['employee'],
  protection: {
    purpose: {
      en: 'To show how an assessment of employees works; nothing is decided by it',
      de: 'Zeigen, wie eine Befragung von Mitarbeitenden abläuft; entschieden wird damit nichts',
      fr: 'Montrer comment se passe une enquête auprès du personnel ; rien n’en dépend',
    },
    seenBy: {
      en: 'Nobody: this demo has two employees, and a result needs five',
      de: 'Niemand: Diese Demo hat zwei Mitarbeitende, und ein Ergebnis braucht fünf',
      fr: 'Personne : cette démo a deux salariés, et il en faut cinq pour un résultat',
    },
    kept: {
      en: 'sealed until the quarter is over; then they are counted and deleted',
      de: 'versiegelt bis zum Ende des Quartals; dann werden sie gezählt und gelöscht',
      fr: 'scellées jusqu’à la fin du trimestre ; elles sont alors comptées et supprimées',
    },
    agreement: {
      en: 'None: Nordhafen is invented',
      de: 'Keine: Nordhafen ist erfunden',
      fr: 'Aucun : Nordhafen est inventé',
    },
    contact: {
      en: 'Whoever has started this demo',
      de: 'Wer diese Demo gestartet hat',
      fr: 'La personne qui a lancé cette démo',
    },
    asked: 2,
  },
});

/** What the shop's customers are asked in a quarter: the short form. */
export const customerWave = (quarter: Quarter): Wave => ({
  ...toFrame('customers', quarter),
  sides: ['customer'],
  short: true,
});

function toFrame(whom: string, { year, number }: Quarter): Omit<Wave, 'sides'> {
  const dayOf = (month: number, day: number) =>
    new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
  return {
    id: `${whom}-${year}-q${number}`,
    title: {
      en: `Quarter ${number} of ${year}`,
      de: `${number}. Quartal ${year}`,
      fr: `${number}e trimestre ${year}`,
    },
    instrument: 'ox6',
    opens: dayOf(number * 3 - 3, 1),
    closes: dayOf(number * 3, 0),
    threshold: 5,
    status: 'open',
  };
}

/**
 * Opens the waves of the quarter at the collector; where they are open already nothing changes.
 * @returns why one was refused, one line for each
 */
export async function seedWaves(access: CollectorAccess, quarter: Quarter): Promise<string[]> {
  const refused: string[] = [];
  const put = async (site: string, scope: string, path: string, body: unknown, only = {}) => {
    const grant = { site, subject: 'system:seed', scope, customers: [] };
    const response = await askCollector(access, grant, path, {
      method: 'PUT',
      body,
      headers: only,
    });
    // 412: they are there.
    if (!response.ok && response.status !== 412)
      refused.push(`${path}: ${response.status} ${await response.text()}`);
  };
  const onlyNew = { 'if-none-match': '*' };
  await put(sites.portal, 'units:write', '/v1/units', { units: [unit] }, onlyNew);
  for (const [site, wave] of [
    [sites.portal, employeeWave(quarter)],
    [sites.shop, customerWave(quarter)],
  ] as const)
    await put(site, 'waves:write', `/v1/waves/${wave.id}`, wave);
  return refused;
}
