import { usualMonths } from '../../packages/collector/src/store/retention-store.js';
import { usualDays } from '../../packages/collector/src/webhooks/retention.js';
import type { Words } from './language.js';

/** What a collector keeps of one kind. */
export interface Records {
  what: Words;
  /** Its tables in the database. */
  tables: readonly string[];
  /** Operations of the API that give it to somebody. */
  read: readonly string[];
  /** The key of `settings.retention` by which old ones are deleted. */
  retention?: string;
  /** When else it is gone. */
  gone: Words;
}

const withCustomer: Words = {
  en: 'With an erase of the customer.',
  de: 'Wenn die Daten der Kundin oder des Kunden gelöscht werden.',
};
const never: Words = {
  en: 'When it is replaced. Neither age nor the removal of the site deletes it.',
  de: 'Wenn es ersetzt wird. Weder Alter noch das Entfernen der Site löscht es.',
};

/** Everything that a collector keeps. */
export const records: readonly Records[] = [
  {
    what: {
      en: 'Responses of customers and what was said since',
      de: 'Antworten von Kund:innen und was seither gesagt wurde',
    },
    tables: ['response', 'reply'],
    read: [
      'readInbox',
      'readInboxItem',
      'readReplies',
      'readInboxFigures',
      'readReceipt',
      'exportCustomer',
    ],
    retention: 'responses',
    gone: {
      en: 'With an erase of the customer; its words also when the giver takes it back.',
      de: 'Wenn die Daten der Kundin oder des Kunden gelöscht werden; die Worte auch, wenn sie zurückgenommen werden.',
    },
  },
  {
    what: {
      en: 'Touchpoints, and how many there were by day and channel',
      de: 'Kontakte und wie viele es je Tag und Kanal waren',
    },
    tables: ['touchpoint', 'customer', 'channel_day'],
    read: [
      'readTimeline',
      'followTimeline',
      'readChannelMix',
      'readJourneyActuals',
      'exportCustomer',
    ],
    retention: 'touchpoints',
    gone: withCustomer,
  },
  {
    what: {
      en: 'Answers of employees (and assessments) in a round that is open, sealed',
      de: 'Antworten von Beschäftigten (und Bewertungen) in einer laufenden Runde, versiegelt',
    },
    tables: ['sealed_answer'],
    read: [],
    gone: {
      en: 'When the round is over; what was answered also when the giver takes it back with the receipt.',
      de: 'Wenn die Runde vorbei ist; das Geantwortete auch, wenn es mit dem Beleg zurückgenommen wird.',
    },
  },
  {
    what: {
      en: 'Rounds: who is asked what, and when. While one is open also its sealed key, and keyed hashes of who has answered (`participants`), which nobody is given',
      de: 'Runden: wer was wann gefragt wird. Solange eine läuft, auch ihr versiegelter Schlüssel und, als Hashes mit geheimem Schlüssel, wer geantwortet hat (`participants`); das bekommt niemand',
    },
    tables: ['wave'],
    read: ['listWaves', 'readWave', 'readWavePlan'],
    gone: {
      en: 'Key and hashes when the round is over; the rest in the database alone.',
      de: 'Schlüssel und Hashes, wenn die Runde vorbei ist; der Rest nur in der Datenbank selbst.',
    },
  },
  {
    what: {
      en: 'Results of rounds that are over: of groups that may be shown, and comments without unit',
      de: 'Ergebnisse beendeter Runden: von Gruppen, die gezeigt werden dürfen, und Freitexte ohne Einheit',
    },
    tables: ['wave_result', 'wave_comment', 'wave_reply', 'wave_receipt'],
    read: ['readExperience', 'readWave', 'readComments', 'readReceipt'],
    gone: {
      en: 'Not by person, since nobody can be found in it, and not by age; in the database alone.',
      de: 'Nicht nach Personen, denn niemand ist darin zu finden, und nicht nach Alter; nur in der Datenbank selbst.',
    },
  },
  {
    what: {
      en: 'Answers of employees from versions before there were rounds; nothing writes or shows them',
      de: 'Antworten von Beschäftigten aus Fassungen, bevor es Runden gab; nichts schreibt oder zeigt sie',
    },
    tables: ['employee_response'],
    read: [],
    retention: 'responses',
    gone: { en: 'When they are too old.', de: 'Wenn sie zu alt sind.' },
  },
  {
    what: { en: 'Objectives and check-ins', de: 'Ziele und Standmeldungen' },
    tables: ['objective', 'check_in'],
    read: ['listObjectives', 'readObjective', 'followObjective'],
    gone: {
      en: 'An objective when it is replaced. Check-ins stay; neither age nor the removal of the site deletes them.',
      de: 'Ein Ziel, wenn es ersetzt wird. Standmeldungen bleiben; weder Alter noch das Entfernen der Site löscht sie.',
    },
  },
  {
    what: {
      en: 'Pledges, each with a keyed hash of its giver: whoever has the database can try whose it is',
      de: 'Zusagen, jede mit einem Hash mit geheimem Schlüssel der Person, die sie gab: Wer die Datenbank hat, kann durch Probieren herausfinden, wer es ist',
    },
    tables: ['pledge'],
    read: ['listPledges'],
    gone: {
      en: 'When the giver withdraws it, and with its objective. Not with an erase of a person.',
      de: 'Wenn sie zurückgezogen wird, und mit ihrem Ziel. Nicht, wenn die Daten einer Person gelöscht werden.',
    },
  },
  {
    what: { en: 'Journeys as they are planned', de: 'Journeys, wie sie geplant sind' },
    tables: ['journey'],
    read: ['listJourneys', 'readJourney', 'followJourney'],
    gone: never,
  },
  {
    what: {
      en: 'Who signed up for an exchange, as a keyed hash as above, and what they wrote',
      de: 'Wer sich für einen Austausch eingetragen hat, als Hash wie oben, und was dabeisteht',
    },
    tables: ['sign_up'],
    read: ['listSignUps', 'listParticipants', 'exportCustomer'],
    retention: 'signUps',
    gone: {
      en: 'When the person gives the place back, with the offer, and with an erase of the person.',
      de: 'Wenn die Person den Platz zurückgibt, mit dem Angebot und wenn die Daten der Person gelöscht werden.',
    },
  },
  {
    what: { en: 'Notes between colleagues, sealed', de: 'Notizen unter Kolleg:innen, versiegelt' },
    tables: ['note', 'note_team', 'note_key'],
    read: ['listNotes', 'exportCustomer'],
    retention: 'notes',
    gone: {
      en: 'When the recipient deletes it (its id and time stay a month), and with an erase of writer or recipient.',
      de: 'Wenn die Empfängerin oder der Empfänger sie löscht (Kennung und Zeit bleiben einen Monat), und wenn die Daten einer der beiden Personen gelöscht werden.',
    },
  },
  {
    what: {
      en: 'Who read, exported or erased what is kept of a customer',
      de: 'Wer gelesen, exportiert oder gelöscht hat, was von einer Kundin oder einem Kunden aufbewahrt wird',
    },
    tables: ['audit'],
    read: ['exportCustomer'],
    retention: 'audit',
    gone: { en: 'When it is too old.', de: 'Wenn es zu alt ist.' },
  },
  {
    what: {
      en: 'That somebody was erased, as a keyed hash, so that late records are refused',
      de: 'Dass die Daten einer Person gelöscht wurden, als Hash mit geheimem Schlüssel, damit verspätete Datensätze abgelehnt werden',
    },
    tables: ['tombstone'],
    read: [],
    retention: 'tombstones',
    gone: { en: 'When it is too old.', de: 'Wenn es zu alt ist.' },
  },
  {
    what: { en: 'What webhooks were told', de: 'Was Webhooks gesagt wurde' },
    tables: ['webhook', 'webhook_delivery', 'webhook_queue', 'webhook_pause'],
    read: ['listWebhooks', 'readWebhook', 'listDeliveries', 'exportCustomer'],
    gone: {
      en: `${usualDays} days after it was told, unless \`webhooks.days\` says otherwise, and with an erase of the customer. The webhook itself when it is deleted. What a receiver got is the receiver’s.`,
      de: `${usualDays} Tage danach, wenn \`webhooks.days\` nichts anderes sagt, und wenn die Daten der Kundin oder des Kunden gelöscht werden. Der Webhook selbst, wenn er gelöscht wird. Was ein Empfänger bekam, liegt bei ihm.`,
    },
  },
  {
    what: {
      en: 'Settings: sites with their public keys, teams, units, every version of each prompt, and the random bytes of keyed hashes',
      de: 'Einstellungen: Sites mit ihren öffentlichen Schlüsseln, Teams, Einheiten, jede Fassung jeder Befragung und die Zufallsbytes der Hashes mit geheimem Schlüssel',
    },
    tables: ['site', 'team', 'organisation', 'prompt', 'secret'],
    read: ['readPrompt', 'listPrompts', 'readUnits'],
    gone: {
      en: 'Sites and teams when they are removed by command, units when they are replaced. Prompts and bytes stay.',
      de: 'Sites und Teams, wenn sie mit einem Befehl entfernt, Einheiten, wenn sie ersetzt werden. Befragungen und Zufallsbytes bleiben.',
    },
  },
];

/** How long something is kept where the site says nothing: months; without a number until it is erased. */
export const monthsOf: Readonly<Record<string, number>> = usualMonths;
