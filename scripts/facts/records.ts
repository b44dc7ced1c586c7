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
  de: 'Mit dem Löschen der Kundin oder des Kunden.',
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
      de: 'Mit dem Löschen der Kundin oder des Kunden; die Worte auch, wenn sie zurückgenommen werden.',
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
    tables: ['wave', 'sealed_answer'],
    read: [],
    gone: {
      en: 'When the round is over, or the giver takes them back with the receipt. The description of the round stays.',
      de: 'Wenn die Runde vorbei ist oder sie mit dem Beleg zurückgenommen werden. Die Beschreibung der Runde bleibt.',
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
    gone: never,
  },
  {
    what: { en: 'Pledges', de: 'Zusagen' },
    tables: ['pledge'],
    read: ['listPledges'],
    gone: {
      en: 'When the giver withdraws it, and with its objective. Not with an erase of a person.',
      de: 'Wenn sie zurückgezogen wird, und mit ihrem Ziel. Nicht mit dem Löschen einer Person.',
    },
  },
  {
    what: { en: 'Journeys as they are planned', de: 'Reisen, wie sie geplant sind' },
    tables: ['journey'],
    read: ['listJourneys', 'readJourney', 'followJourney'],
    gone: never,
  },
  {
    what: {
      en: 'Who signed up for an exchange',
      de: 'Wer sich für einen Austausch eingetragen hat',
    },
    tables: ['sign_up'],
    read: ['listSignUps', 'listParticipants', 'exportCustomer'],
    retention: 'signUps',
    gone: {
      en: 'When the person gives the place back, with the offer, and with an erase of the person.',
      de: 'Wenn die Person den Platz zurückgibt, mit dem Angebot und mit dem Löschen der Person.',
    },
  },
  {
    what: { en: 'Notes between colleagues, sealed', de: 'Notizen unter Kolleg:innen, versiegelt' },
    tables: ['note', 'note_team', 'note_key'],
    read: ['listNotes', 'exportCustomer'],
    retention: 'notes',
    gone: {
      en: 'When the recipient deletes it (its id and time stay a month), and with an erase of writer or recipient.',
      de: 'Wenn die Empfängerin oder der Empfänger sie löscht (Kennung und Zeit bleiben einen Monat), und mit dem Löschen einer der beiden Personen.',
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
      de: 'Dass jemand gelöscht wurde, als Schlüsselwert, damit Nachzügler abgelehnt werden',
    },
    tables: ['tombstone', 'secret'],
    read: [],
    retention: 'tombstones',
    gone: { en: 'When it is too old.', de: 'Wenn es zu alt ist.' },
  },
  {
    what: { en: 'What webhooks were told', de: 'Was Webhooks gesagt wurde' },
    tables: ['webhook', 'webhook_delivery', 'webhook_queue', 'webhook_pause'],
    read: ['listWebhooks', 'readWebhook', 'listDeliveries', 'exportCustomer'],
    gone: {
      en: `${usualDays} days after it was told, unless \`webhooks.days\` says otherwise, and with an erase of the customer. What a receiver got is the receiver’s.`,
      de: `${usualDays} Tage danach, wenn \`webhooks.days\` nichts anderes sagt, und mit dem Löschen der Kundin oder des Kunden. Was ein Empfänger bekam, liegt bei ihm.`,
    },
  },
  {
    what: {
      en: 'Settings: sites with their public keys, teams, units, prompts',
      de: 'Einstellungen: Sites mit ihren öffentlichen Schlüsseln, Teams, Einheiten, Befragungen',
    },
    tables: ['site', 'team', 'organisation', 'prompt'],
    read: ['readPrompt', 'listPrompts', 'readUnits'],
    gone: never,
  },
];

/** How long something is kept where the site says nothing: months; without a number until it is erased. */
export const monthsOf: Readonly<Record<string, number>> = usualMonths;
