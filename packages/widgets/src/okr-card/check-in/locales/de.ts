import type { CheckInStrings } from '../strings.js';

const german: CheckInStrings = {
  value: 'Wert heute (freiwillig)',
  valueHint: 'zuletzt: {current}. Lassen Sie das Feld leer, wenn nichts neu gemessen wurde.',
  valueHintFirst: 'Noch nicht gemessen. Lassen Sie das Feld leer, wenn nichts gemessen wurde.',
  understood: 'Verstanden als {value}',
  notNumber: '„{words}“ ist keine Zahl. Schreiben Sie zum Beispiel: {example}',
  tooLarge: 'Diese Zahl ist zu groß.',
  state: 'Wie es steht',
  steps: 'Welche Schritte sind erledigt?',
  confidenceQuestion:
    'Wie zuversichtlich sind Sie, dass das Ziel bis zum {date} erreicht wird? (freiwillig)',
  confidenceLow: 'Überhaupt nicht zuversichtlich',
  confidenceHigh: 'Vollkommen zuversichtlich',
  endPoint: '{value} = {meaning}',
  clearConfidence: 'Keine Zuversicht angeben',
  note: 'Was hat sich geändert? (freiwillig)',
  noteHint: 'Wer dieses Ziel sieht, kann es lesen. Bitte nennen Sie keine Namen von Personen.',
  tooLong: 'Bitte kürzen Sie die Notiz: Es können höchstens {most} Zeichen gesendet werden.',
  nothingSaid:
    'Noch nichts zu senden. Bitte geben Sie einen Wert, Ihre Zuversicht oder eine Notiz an.',
  gone: 'Dieses Schlüsselergebnis gehört nicht mehr zum Ziel. Ihr Text ist noch da.',
  closedMeanwhile:
    'Das Ziel ist inzwischen abgeschlossen: Es kann nichts mehr gesendet werden. Ihre Angaben sind noch da und können kopiert werden.',
  draftBack: 'Das hatten Sie schon geschrieben. Es ist nicht gesendet.',
  send: 'Stand senden',
  sendMineToo: 'Meinen Stand auch senden',
  cancel: 'Abbrechen',
  discard: 'Verwerfen',
  change: 'Ändern',
  sendAgain: 'Noch einmal senden',
  close: 'Schließen',
  rival: 'Jemand war schneller',
  rivalHint:
    'Dieses Schlüsselergebnis hat sich geändert, während Sie geschrieben haben. Ihre Angaben sind noch da.',
  rivalStored: 'Von Ihnen wurde nichts gespeichert. Ihre Angaben sind noch da.',
  rivalUnknown: 'Was geändert wurde, steht nicht in der Antwort.',
  rivalKeeps:
    'Wenn Sie Ihren Stand auch senden, bleiben beide Notizen erhalten; wo beide etwas sagen, gilt dann Ihre Angabe.',
  versions: 'Was Sie gesehen haben, wie es jetzt ist und was Sie angeben',
  theirs: 'Jetzt',
  before: 'Als Sie geöffnet haben',
  mine: 'Ihre Angabe',
  partValue: 'Wert',
  partState: 'Stand',
  partSteps: 'Erledigte Schritte',
  noSteps: 'keine',
  unsaid: 'nichts angegeben',
  same: 'dasselbe',
  theirNote: 'Andere Notiz, {when}',
  myNote: 'Ihre Notiz',
  sending: 'Wird gesendet …',
  sendingHint: 'Bitte lassen Sie diese Seite offen.',
  stored: 'Gespeichert',
  storedHint: 'Das Ziel zeigt Ihre Meldung.',
  unsaved: 'Nicht gespeichert',
  unsavedHint:
    'Nichts auf dieser Seite hat es bestätigt. Lassen Sie die Seite offen: Ihre Angaben stehen bisher nur hier.',
  queued: 'Auf diesem Gerät behalten',
  queuedHint:
    'Es wird gesendet, wenn es eine Verbindung gibt und eine Seite dieser Website offen ist: innerhalb von drei Tagen, solange Sie angemeldet sind.',
  notYetStored: 'noch nicht gespeichert',
  notYetSent: 'auf diesem Gerät behalten, noch nicht gespeichert',
  backAgain: 'Das Schlüsselergebnis zeigt wieder, was gespeichert ist.',
  failed: 'Nicht gespeichert',
  refused: 'Der Empfänger hat es nicht angenommen. Ihre Angaben sind noch da.',
  unauthorized:
    'Sie sind nicht angemeldet oder dürfen hier keinen Stand melden. Ihre Angaben sind noch da.',
  invalid: 'Der Empfänger kann es in dieser Form nicht verwenden. Ihre Angaben sind noch da.',
  broken: 'Diese Seite konnte es nicht weitergeben. Ihre Angaben sind noch da.',
};

export default german;
