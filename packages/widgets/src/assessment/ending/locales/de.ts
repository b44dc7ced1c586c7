import type { EndingStrings } from '../strings.js';

const german: EndingStrings = {
  sending: 'Wird gesendet …',
  sendingHint: 'Bitte lassen Sie diese Seite offen.',
  unsaved: 'Noch nicht gespeichert',
  unsavedHint:
    'Lassen Sie diese Seite offen: Ihre Antworten stehen bisher nur auf dieser Seite und gehen verloren, wenn Sie die Seite schließen.',
  saved: 'Auf diesem Gerät gespeichert',
  savedHint:
    'Gesendet wird, sobald eine Verbindung besteht und diese Website offen ist, auch bei einem späteren Besuch.',
  sent: 'Gesendet. Danke.',
  sentHint: 'Ihre Antworten sind angekommen.',
  failed: 'Konnte nicht gespeichert werden',
  refused:
    'Der Empfänger hat es nicht angenommen. Vielleicht haben Sie schon geantwortet, oder die Runde ist vorbei. Ihre Antworten sind noch da.',
  unauthorized:
    'Sie sind nicht oder nicht mehr angemeldet. Ihre Antworten sind noch da; melden Sie sich an und versuchen Sie es noch einmal.',
  expired: 'Es konnte nicht rechtzeitig gesendet werden. Ihre Antworten sind noch da.',
  invalid: 'Der Empfänger kann es in dieser Form nicht verwenden. Ihre Antworten sind noch da.',
  broken: 'Diese Seite konnte es nicht weitergeben. Ihre Antworten sind noch da.',
  toAnswers: 'Zurück zu meinen Antworten',
  receipt: 'Ihr Code',
  receiptHint:
    'Schreiben Sie ihn auf: Er wird nur hier gezeigt. Wer ihn hat, kann Ihre Antworten zurücknehmen, solange die Runde läuft.',
  own: 'Ihre eigenen Antworten',
  ownHint: 'Von 0 bis 100. Ihre Zahlen werden auf dieser Seite berechnet und nicht gesendet.',
  ownHintShares:
    'Anteil positiver Antworten in Prozent. Ihre Zahlen werden auf dieser Seite berechnet und nicht gesendet.',
  dimension: 'Dimension',
  you: 'Sie',
  employee: 'Mitarbeitende',
  customer: 'Kundschaft',
  tooFewOwn: 'zu wenige',
  protected: 'zu wenige Antworten (Schutz)',
  unasked: 'nicht gefragt',
  unpublished: 'noch nicht',
  tooFewOwnHint: '„Zu wenige“: Sie haben weniger als die Hälfte der Aussagen beantwortet.',
  unpublishedHint: '„Noch nicht“: Davon ist nichts veröffentlicht.',
  profileLoading: 'Die veröffentlichten Ergebnisse kommen gleich …',
  profileMissing: 'Daneben ist noch nichts veröffentlicht.',
  profileFailed: 'Die veröffentlichten Ergebnisse konnten nicht geladen werden.',
};

export default german;
