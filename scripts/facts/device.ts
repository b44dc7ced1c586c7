import { mostReceipts } from '../../packages/widgets/src/connection/kept-receipts.js';
import * as receipts from '../../packages/widgets/src/connection/kept-receipts.js';
import * as outbox from '../../packages/widgets/src/connection/outbox.js';
import { samePrompt } from '../../packages/widgets/src/connection/caps.js';
import type { Words } from './language.js';

const home = 'packages/widgets/src/connection/';
const days = (milliseconds: number) => milliseconds / 86_400_000;
const hours = (milliseconds: number) => milliseconds / 3_600_000;

/** Nothing runs on a device while no page is open: what is too old is deleted by the next one. */
const nextPage: Words = {
  en: 'as soon as a page of the same origin that has a connection is open and idle. Where nobody comes back it stays.',
  de: 'sobald eine Seite desselben Ursprungs mit einer Verbindung offen ist und Zeit hat. Wo niemand wiederkommt, bleibt es.',
};

/** What the connection may write to the device, one IndexedDB database each. */
export interface DeviceRecords {
  /** The file that declares `databaseName`, and the one with the record and its name. */
  file: string;
  record: readonly [file: string, name: string];
  /** When something is written, and when it is gone. */
  written: Words;
  gone: Words;
}

/** All of them; nothing else of Oxbow writes to a device. */
export const deviceRecords: readonly DeviceRecords[] = [
  {
    file: `${home}outbox.ts`,
    record: [`${home}outbox.ts`, 'Entry'],
    written: {
      en: 'When a customer presses “Send”, of a prompt with `partial` each time they go on. Never what an employee says, and never at a kiosk: that is in the page’s memory.',
      de: 'Wenn eine Kundin oder ein Kunde „Senden“ drückt, bei einer Befragung mit `partial` bei jedem Weitergehen. Nie, was Beschäftigte sagen, und nie an einem Kiosk: Das steht nur im Speicher der Seite.',
    },
    gone: {
      en: `When the collector has it or refuses it for good, with \`forget()\`, else after ${hours(outbox.longestLife)} hours, ${nextPage.en}`,
      de: `Wenn der Sammler es hat oder endgültig ablehnt, mit \`forget()\`, sonst nach ${hours(outbox.longestLife)} Stunden, ${nextPage.de}`,
    },
  },
  {
    file: `${home}kept-receipts.ts`,
    record: [`${home}kept-receipts.ts`, 'KeptReceipt'],
    written: {
      en: 'When a customer’s response was sent. Never of employees.',
      de: 'Wenn die Antwort einer Kundin oder eines Kunden gesendet wurde. Nie von Beschäftigten.',
    },
    gone: {
      en: `With the response, with \`forget()\`, the oldest of more than ${mostReceipts}, and after ${days(receipts.longestLife)} days as soon as the next one is kept or a prompt asks what became of feedback. Where nobody comes back it stays.`,
      de: `Mit der Antwort, mit \`forget()\`, der älteste von mehr als ${mostReceipts}, und nach ${days(receipts.longestLife)} Tagen, sobald der nächste behalten wird oder eine Befragung fragt, was aus Feedback wurde. Wo niemand wiederkommt, bleibt er.`,
    },
  },
  {
    file: `${home}check-in-store.ts`,
    record: [`${home}check-in-store.ts`, 'QueuedCheckIn'],
    written: {
      en: 'When a check-in of somebody who is signed in cannot be sent.',
      de: 'Wenn eine Standmeldung (Check-in) einer angemeldeten Person nicht gesendet werden kann.',
    },
    gone: {
      en: `When it is sent, when somebody else is signed in, with \`forget()\`, else after ${hours(outbox.longestLife)} hours, ${nextPage.en}`,
      de: `Wenn sie gesendet ist, wenn jemand anderes angemeldet ist, mit \`forget()\`, sonst nach ${hours(outbox.longestLife)} Stunden, ${nextPage.de}`,
    },
  },
  {
    file: `${home}caps-history.ts`,
    record: [`${home}caps.ts`, 'History'],
    written: {
      en: 'Only where the page has `storage="allowed"`: when a prompt was shown by itself or put away.',
      de: 'Nur wo die Seite `storage="allowed"` setzt: wenn eine Befragung von selbst gezeigt oder weggelegt wurde.',
    },
    gone: {
      en: `When \`storage\` is taken away; what is older than ${days(samePrompt)} days as soon as a prompt is next shown by itself or put away. Where nobody comes back it stays.`,
      de: `Wenn \`storage\` weggenommen wird; was älter als ${days(samePrompt)} Tage ist, sobald wieder eine Befragung von selbst gezeigt oder weggelegt wird. Wo niemand wiederkommt, bleibt es.`,
    },
  },
];
