import type { Journey } from '@oxbow/model/journey';
import { inThree } from './journey-words.js';
import { lanes, stages, steps } from './journey-steps.js';
import { teamObjectiveId, toTopObjective } from './okr-constructed.js';
import { toObjectiveId } from './okrs.js';
import type { Quarter } from './quarter.js';

/** The id of the demo's journey in a quarter: what it measures belongs to objectives of that quarter. */
export const toJourneyId = ({ year, number }: Quarter): string => `a-parcel-in-${year}-q${number}`;

/** Of how many employees the constructed figures would be; nobody was asked. */
const asked = { advice: 9, care: 14, warehouse: 17 };

/**
 * The journey of the shop's customers and of those at Nordhafen who serve them, as it is meant to be. What really happened, and how
 * customers felt, is not in it: the collector computes that from touchpoints. How employees felt is constructed, since the portal has two
 * employees and nothing is told of fewer than five; where nobody would have been asked there is `null`.
 */
export function constructedJourney(quarter: Quarter): Journey {
  const care = teamObjectiveId(quarter);
  const whole = toTopObjective(quarter).id;
  const onboarding = toObjectiveId('11.2', quarter);
  const ox6 = (dimension: string) => ({ dimension: { instrument: 'ox6', dimension } });
  return {
    ...{ id: toJourneyId(quarter), revision: 0, kind: 'joint' },
    title: inThree(
      'A parcel, from both sides',
      'Ein Paket, von beiden Seiten',
      'Un colis, vu des deux côtés',
    ),
    actor: inThree(
      'Customers of Hollin & Wren, and those at Nordhafen who serve them',
      'Kundschaft von Hollin & Wren und alle bei Nordhafen, die für sie da sind',
      'Les clients de Hollin & Wren, et celles et ceux qui les servent chez Nordhafen',
    ),
    scenario: inThree(
      'Something for a table, a feast or a shop window, by post.',
      'Etwas für einen Tisch, ein Fest oder ein Schaufenster, mit der Post.',
      'De quoi garnir une table, une fête ou une vitrine, par la poste.',
    ),
    expectation: inThree(
      'It arrives whole. What was told once need not be told again.',
      'Es kommt heil an. Was einmal gesagt ist, muss niemand noch einmal sagen.',
      'Tout arrive intact. Ce qui a été dit une fois n’a pas à être redit.',
    ),
    ...{ stages, lanes, steps: [...steps] },
    experience: [
      { stage: 'notice', side: 'employee', value: 3.4, n: asked.advice },
      { stage: 'choose', side: 'employee', value: 3.9, n: asked.advice },
      { stage: 'buy', side: 'employee', value: 3.4, n: asked.care },
      { stage: 'receive', side: 'employee', value: 2.7, n: asked.warehouse },
      { stage: 'get-help', side: 'employee', value: 2.4, n: asked.care },
      { stage: 'recommend', side: 'employee', value: null },
    ],
    engagement: [
      { stage: 'choose', side: 'employee', score: { value: 76, n: asked.advice } },
      { stage: 'get-help', side: 'employee', score: { value: 58, n: asked.care } },
      { stage: 'recommend', side: 'employee', score: { withheld: 'protected' } },
    ],
    measures: [
      {
        ...{ id: 'onboarding', stage: 'choose', side: 'employee', objective: onboarding },
        ...ox6('scope'),
        title: inThree(
          'Each team has an onboarding of its own',
          'Jedes Team hat eine eigene Einarbeitung',
          'Chaque équipe a son parcours d’intégration',
        ),
      },
      {
        ...{ id: 'padding', stage: 'receive', step: 'pack', objective: whole },
        ...ox6('technology'),
        title: inThree(
          'Padding within reach of every packing table',
          'Polster in Reichweite jedes Packtisches',
          'Du calage à portée de chaque table d’emballage',
        ),
      },
      {
        ...{ id: 'first', stage: 'get-help', step: 'call', side: 'customer', objective: care },
        ...ox6('competence'),
        title: inThree(
          'Solved at the first contact',
          'Beim ersten Kontakt gelöst',
          'Résolu au premier contact',
        ),
      },
      {
        ...{ id: 'answers', stage: 'get-help', step: 'know', side: 'employee', objective: care },
        ...ox6('competence'),
        title: inThree(
          'One list of answers for all teams',
          'Eine Liste von Antworten für alle Teams',
          'Une liste de réponses pour toutes les équipes',
        ),
      },
      {
        ...{ id: 'heard', stage: 'recommend', step: 'thank', objective: whole },
        ...ox6('feedback'),
        title: inThree(
          'Whoever says something hears what came of it',
          'Wer etwas sagt, hört, was daraus wurde',
          'Qui dit quelque chose apprend ce qui en a été fait',
        ),
      },
    ],
    exchanges: [
      {
        ...{ id: 'parcels', stage: 'receive', places: 3 },
        title: inThree(
          'A morning in the warehouse: pack twenty parcels',
          'Ein Vormittag im Lager: zwanzig Pakete packen',
          'Une matinée à l’entrepôt : emballer vingt colis',
        ),
        host: inThree('The early shift', 'Die Frühschicht', 'L’équipe du matin'),
        when: inThree(
          'The first Tuesday of a month, 6 to 10',
          'Am ersten Dienstag im Monat, 6 bis 10 Uhr',
          'Le premier mardi du mois, de 6 à 10 h',
        ),
        learned: [
          inThree(
            'The padding lies behind the second door. Whoever is in a hurry leaves it there.',
            'Das Polster liegt hinter der zweiten Tür. Wer es eilig hat, lässt es dort.',
            'Le calage est derrière la deuxième porte. Qui est pressé l’y laisse.',
          ),
        ],
      },
      {
        ...{ id: 'headset', stage: 'get-help', places: 1 },
        title: inThree(
          'An hour with a second headset',
          'Eine Stunde mit dem zweiten Kopfhörer',
          'Une heure avec le second casque',
        ),
        host: inThree('Customer service', 'Die Kundenbetreuung', 'Le suivi des clients'),
        when: inThree(
          'Any Thursday, 9 to 10',
          'Donnerstags, 9 bis 10 Uhr',
          'Le jeudi, de 9 à 10 h',
        ),
      },
    ],
    attribution: inThree(
      'Nordhafen. Constructed for this demo: the plan, how employees felt and how engaged they are, what is done, the offers. What happened and how customers felt is computed from the touchpoints of Hollin & Wren: real purchases, constructed contacts, and what you do in the shop.',
      'Nordhafen. Für diese Demo erfunden: der Plan, wie es Mitarbeitenden ging und wie engagiert sie sind, was getan wird, die Angebote. Was geschehen ist und wie es der Kundschaft ging, ist aus den Kontakten von Hollin & Wren berechnet: echten Einkäufen, erfundenen Kontakten und dem, was Sie im Laden tun.',
      'Nordhafen. Construit pour cette démo : le plan, le vécu du personnel et son engagement, les mesures, les offres. Ce qui s’est passé et le vécu des clients sont calculés à partir des contacts de Hollin & Wren : achats réels, contacts construits, et ce que vous faites dans la boutique.',
    ),
  };
}
