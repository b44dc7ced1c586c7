import type { FeedbackPromptStrings } from '../strings.js';

const german: FeedbackPromptStrings = {
  label: 'Rückmeldung',
  npsQuestion:
    'Wie wahrscheinlich ist es, dass Sie {subject} Freund:innen oder Kolleg:innen weiterempfehlen?',
  npsLow: 'Überhaupt nicht wahrscheinlich',
  npsHigh: 'Äußerst wahrscheinlich',
  endPoint: '{value} = {meaning}',
  reasonQuestion: 'Was ist der wichtigste Grund für Ihre Bewertung?',
  openQuestion: 'Was möchten Sie uns sagen?',
  openHint: 'Bitte nennen Sie keine Namen oder Einzelheiten zu anderen Personen.',
  beforeStart: 'Bevor Sie beginnen',
  step: 'Frage {step} von {count}',
  stepOptional: 'Frage {step} von {count} (freiwillig)',
  partialNotice:
    'Ihre Antworten werden Frage für Frage gesendet, jedes Mal wenn Sie weitergehen, auch wenn Sie nicht bis zum Ende kommen.',
  charactersLeft: { one: 'noch {count} Zeichen', other: 'noch {count} Zeichen' },
  charactersOver: { one: '{count} Zeichen zu viel', other: '{count} Zeichen zu viel' },
  next: 'Weiter',
  back: 'Zurück',
  notNow: 'Jetzt nicht',
  send: 'Senden',
  launch: 'Rückmeldung geben',
  close: 'Schließen',
  required: 'Bitte beantworten Sie diese Frage.',
  tooLong: 'Bitte kürzen Sie Ihren Text: Es können höchstens {most} Zeichen gesendet werden.',
  noAnswer: 'Noch nichts zu senden. Bitte beantworten Sie mindestens eine Frage.',
  sending: 'Wird gesendet …',
  sendingHint: 'Bitte lassen Sie diese Seite offen.',
  unsaved: 'Noch nicht gespeichert',
  unsavedHint:
    'Lassen Sie diese Seite offen: Ihre Antworten stehen bisher nur auf dieser Seite und gehen verloren, wenn Sie die Seite schließen.',
  saved: 'Auf diesem Gerät gespeichert',
  savedHint:
    'Gesendet wird, sobald eine Verbindung besteht und diese Website offen ist, auch bei einem späteren Besuch.',
  savedUntil: 'Was bis zum {until} nicht gesendet ist, wird von diesem Gerät gelöscht.',
  sent: 'Gesendet. Danke.',
  reference: 'Referenz {reference}',
  failed: 'Konnte nicht gespeichert werden',
  refused: 'Der Empfänger hat es nicht angenommen. Ihre Antworten sind noch da.',
  unauthorized:
    'Sie sind nicht oder nicht mehr angemeldet. Ihre Antworten sind noch da; melden Sie sich an und versuchen Sie es noch einmal.',
  expired: 'Es konnte nicht rechtzeitig gesendet werden. Ihre Antworten sind noch da.',
  invalid: 'Der Empfänger kann es in dieser Form nicht verwenden. Ihre Antworten sind noch da.',
  broken: 'Diese Seite konnte es nicht weitergeben. Ihre Antworten sind noch da.',
  haveCode: 'Ich habe einen Code von früher',
  tryNow: 'Jetzt versuchen',
  withdraw: 'Nicht gesendete Antwort löschen',
  withdrawing: 'Wird gelöscht …',
  withdrawn: 'Gelöscht',
  withdrawnHint:
    'Ihre Antworten sind nicht mehr auf diesem Gerät gespeichert und werden nicht gesendet. Auf dieser Seite stehen sie noch, bis Sie sie verlassen.',
  uncertain: 'Nicht sicher gelöscht',
  uncertainHint:
    'Ein Versuch, es zu senden, ist vielleicht schon angekommen. Versuchen Sie es noch einmal, sobald eine Verbindung besteht.',
  given: 'Ihre Antworten',
  copy: 'Antworten kopieren',
  copied: 'Kopiert.',
  notCopied:
    'Dieser Browser lässt das Kopieren nicht zu. Bitte markieren und kopieren Sie den Text.',
  another: 'Weitere Rückmeldung geben',
  offered: 'Wir haben eine Frage an Sie.',
  stillThere:
    'Sind Sie noch da? In 20 Sekunden werden Ihre Antworten von diesem Bildschirm gelöscht.',
  goOn: 'Weiter antworten',
};

export default german;
