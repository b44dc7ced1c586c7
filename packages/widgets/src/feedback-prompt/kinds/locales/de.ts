import type { KindStrings } from '../strings.js';

const german: KindStrings = {
  enpsQuestion:
    'Auf einer Skala von 0 bis 10, wie wahrscheinlich ist es, dass Sie {subject} als Arbeitgeber weiterempfehlen?',
  csatQuestion: 'Wie zufrieden waren Sie mit {subject}?',
  csatLow: 'Sehr unzufrieden',
  csatHigh: 'Sehr zufrieden',
  cesQuestion:
    'Inwieweit stimmen Sie zu: {subject} hat es mir leicht gemacht, mein Anliegen zu erledigen.',
  agreementQuestion: 'Inwieweit stimmen Sie zu: {statement}',
  agreementLow: 'Stimme überhaupt nicht zu',
  agreementHigh: 'Stimme voll und ganz zu',
  stepAtMost: 'Frage {step} von höchstens {count}',
  stepAtMostOptional: 'Frage {step} von höchstens {count} (freiwillig)',
  starCount: { one: '{count} Stern', other: '{count} Sterne' },
  starEnd: '{stars}, {meaning}',
  emoji1: 'Sehr unzufrieden',
  emoji2: 'Unzufrieden',
  emoji3: 'Teils, teils',
  emoji4: 'Zufrieden',
  emoji5: 'Sehr zufrieden',
  thumbUp: 'Daumen hoch',
  thumbDown: 'Daumen runter',
  chooseSeveral: 'Sie können mehrere wählen.',
  otherOption: 'Etwas anderes',
  otherWords: 'Etwas anderes, in eigenen Worten',
  otherMissing:
    'Bitte ergänzen Sie ein paar Worte bei „Etwas anderes“ oder wählen Sie eine andere Antwort.',
  otherTooLong:
    'Bitte kürzen Sie Ihre eigenen Worte: Es können höchstens {most} Zeichen gesendet werden.',
  consent: 'Ihre Einwilligung',
  consentMissing: 'Ohne Ihre Einwilligung kann es hier nicht weitergehen.',
  agreed: 'Eingewilligt',
  notAgreed: 'Nicht eingewilligt',
  contactQuestion: 'Wie können wir Sie erreichen?',
  contactName: 'Name',
  contactEmail: 'E-Mail-Adresse',
  contactPhone: 'Telefonnummer',
  emailWrong:
    'Das ist noch keine E-Mail-Adresse: Sie braucht ein @ zwischen zwei Teilen, ohne Leerzeichen.',
  contactTooLong:
    'Bitte kürzen Sie, was markiert ist: Es können höchstens {most} Zeichen gesendet werden.',
  nothingAsked: 'Zum Mitnehmen; es gibt nichts zu beantworten.',
};

export default german;
