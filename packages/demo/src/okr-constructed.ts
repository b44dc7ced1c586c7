import type { KeyResult } from '@oxbow/model/key-result';
import type { Objective } from '@oxbow/model/objective';
import type { Pledge } from '@oxbow/model/pledge';
import { toPeriod, type Quarter } from './quarter.js';

/** A text of ours. */
type Words = Record<'en' | 'de' | 'fr', string>;

/** In milliseconds. */
const week = 7 * 86_400_000;

const attribution: Words = {
  en: 'Nordhafen. Constructed for this demo, figures and all.',
  de: 'Nordhafen. Für diese Demo erfunden, auch alle Zahlen.',
  fr: 'Nordhafen. Construit pour cette démo, chiffres compris.',
};

const idIn = (name: string, { year, number }: Quarter) => `nordhafen-${name}-in-${year}-q${number}`;

/** The id of the team's objective. */
export const teamObjectiveId = (quarter: Quarter): string => idIn('calls', quarter);

/** The objective that the others of the demo contribute to. */
export const toTopObjective = (quarter: Quarter): { id: string; title: Words } => ({
  id: idIn('recommend', quarter),
  title: {
    en: 'Who works with us and who buys from us would come again',
    de: 'Wer mit uns arbeitet und wer bei uns kauft, käme wieder',
    fr: 'Qui travaille avec nous et qui achète chez nous reviendrait',
  },
});

/**
 * Two objectives that no source has, so that the demo shows what an objective can say of itself: one of the whole firm, and one of a team
 * with purpose, autonomy, mastery, channels and its course.
 * @param now milliseconds since 1970; what was measured was measured in the weeks before
 */
export function constructedObjectives(quarter: Quarter, now: number): Objective[] {
  const period = toPeriod(quarter);
  const start = Date.parse(period.start);
  const at = new Date(Math.max(start, now - week / 2)).toISOString();
  const by: Words = {
    en: 'Nordhafen (constructed)',
    de: 'Nordhafen (erfunden)',
    fr: 'Nordhafen (construit)',
  };
  const top = toTopObjective(quarter);
  const common = { revision: 0, period, checked: at, attribution };
  return [
    {
      ...common,
      ...top,
      why: {
        en: 'A firm that people leave says nothing good about the next call. Both sides feel the same gaps.',
        de: 'Ein Betrieb, den Menschen verlassen, verspricht nichts Gutes für den nächsten Anruf. Beide Seiten spüren dieselben Lücken.',
        fr: 'Une entreprise que l’on quitte n’annonce rien de bon pour le prochain appel. Les deux côtés sentent les mêmes manques.',
      },
      level: 'company',
      owner: {
        en: 'The works assembly',
        de: 'Betriebsversammlung',
        fr: 'L’assemblée de l’entreprise',
      },
      type: 'aspirational',
      health: { status: 'on-track', at, by },
      dimensions: [{ instrument: 'ox6', dimension: 'scope' }],
      keyResults: [
        {
          ...{ id: 'customers', type: 'baseline', side: 'customer', unit: 'percent' },
          title: {
            en: 'Customers who would come again',
            de: 'Wer bei uns kauft und wiederkäme',
            fr: 'Clients qui reviendraient',
          },
          current: 71,
        },
        {
          ...{ id: 'colleagues', type: 'baseline', side: 'employee', unit: 'percent' },
          title: {
            en: 'Colleagues who would start here again',
            de: 'Wer hier arbeitet und wieder anfinge',
            fr: 'Collègues qui recommenceraient ici',
          },
          paired: 'customers',
          current: null,
        },
      ],
    },
    {
      ...common,
      id: teamObjectiveId(quarter),
      title: {
        en: 'Who calls speaks to somebody who can help',
        de: 'Wer anruft, spricht mit jemandem, der helfen kann',
        fr: 'Qui appelle parle à quelqu’un qui peut aider',
      },
      why: {
        en: 'Half of those who call have called before. Each further call costs them an evening and us a colleague’s patience.',
        de: 'Die Hälfte derer, die anrufen, hat schon einmal angerufen. Jeder weitere Anruf kostet sie einen Abend und uns die Geduld eines Teams.',
        fr: 'La moitié de ceux qui appellent ont déjà appelé. Chaque nouvel appel leur coûte une soirée et à nous la patience d’une équipe.',
      },
      contributions: [
        {
          audience: { en: 'Every team', de: 'Jedes Team', fr: 'Chaque équipe' },
          text: {
            en: 'Name one thing that only you can answer, and write the answer down',
            de: 'Eine Sache nennen, die nur Sie beantworten können, und die Antwort aufschreiben',
            fr: 'Citer une chose à laquelle vous seuls pouvez répondre, et noter la réponse',
          },
        },
      ],
      purpose: {
        customer: {
          en: 'One call is enough.',
          de: 'Ein Anruf genügt.',
          fr: 'Un seul appel suffit.',
        },
        employee: {
          en: 'Nobody has to pass on what they could have solved.',
          de: 'Niemand muss weitergeben, was sich gleich lösen ließe.',
          fr: 'Personne n’a à transmettre ce qu’il aurait pu résoudre.',
        },
      },
      autonomy: {
        decide: [
          {
            en: 'Refunds up to 50 euros',
            de: 'Erstattungen bis 50 Euro',
            fr: 'Remboursements jusqu’à 50 euros',
          },
          {
            en: 'Who is on the phone, and when',
            de: 'Wer wann am Telefon ist',
            fr: 'Qui est au téléphone, et quand',
          },
        ],
        time: {
          en: 'Four hours a week',
          de: 'Vier Stunden in der Woche',
          fr: 'Quatre heures par semaine',
        },
        budget: {
          en: '2,000 euros for training',
          de: '2.000 Euro für Weiterbildung',
          fr: '2 000 euros pour la formation',
        },
      },
      mastery: [
        {
          title: {
            en: 'Hard calls: listening in for an hour',
            de: 'Schwierige Anrufe: eine Stunde mithören',
            fr: 'Appels difficiles : une heure d’écoute',
          },
        },
      ],
      dimensions: [{ instrument: 'ox6', dimension: 'competence', side: 'customer' }],
      initiatives: [
        {
          title: {
            en: 'One list of answers for all teams',
            de: 'Eine Liste von Antworten für alle Teams',
            fr: 'Une liste de réponses pour toutes les équipes',
          },
          keyResult: 'first',
        },
      ],
      level: 'team',
      owner: { en: 'Customer care', de: 'Kundenbetreuung', fr: 'Suivi des clients' },
      parent: top,
      type: 'committed',
      health: { status: 'at-risk', at, by },
      confidence: { value: 6, at },
      keyResults: [
        {
          ...{ id: 'first', type: 'increase', side: 'customer', unit: 'percent' },
          title: {
            en: 'Solved at the first contact',
            de: 'Beim ersten Kontakt gelöst',
            fr: 'Résolu au premier contact',
          },
          ...{ start: 48, target: 70 },
          ...course([48, 50, 49, 53, 57], start, now),
          channels: [
            { channel: 'hotline', value: 5 },
            { channel: 'chat', value: 3 },
          ],
          source: {
            label: { en: 'Ticket system', de: 'Ticketsystem', fr: 'Système de tickets' },
            at,
          },
        },
        {
          ...{ id: 'evenings', type: 'maintain', side: 'employee', unit: 'hour', paired: 'first' },
          title: {
            en: 'Overtime in customer care in a week',
            de: 'Überstunden der Kundenbetreuung in der Woche',
            fr: 'Heures supplémentaires du suivi des clients par semaine',
          },
          ...{ minimum: 0, maximum: 12 },
          ...course([10, 11, 9, 12, 14], start, now),
        },
      ],
    },
  ];
}

/** One value a week up to now, none before the start. */
function course(
  values: readonly number[],
  start: number,
  now: number,
): Pick<KeyResult & { type: 'increase' }, 'current' | 'readings'> {
  const readings = values
    .map((value, index) => ({ at: now - (values.length - index - 0.5) * week, value }))
    .filter(({ at }) => at >= start)
    .map(({ at, value }) => ({ at: new Date(at).toISOString(), value }));
  return { current: readings.at(-1)?.value ?? values[0] ?? null, readings };
}

/** What somebody has pledged to the team's objective, so that the first visitor is not the first to. */
export function constructedPledge(quarter: Quarter): { objective: string; pledge: Pledge } {
  return {
    objective: teamObjectiveId(quarter),
    pledge: {
      id: '6f9d2c1e-3b7a-4e55-9c0d-0000000000c1',
      text: 'Wir schreiben bis Freitag die zehn häufigsten Fragen zu Lieferungen auf.',
      keyResult: 'first',
      by: 'Versand (erfunden)',
    },
  };
}
