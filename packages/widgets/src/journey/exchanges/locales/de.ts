import type { ExchangeStrings } from '../strings.js';

const german: ExchangeStrings = {
  exchangeKind: 'Seitenwechsel',
  exchangeWith: 'Bei: {host}',
  exchangeLearned: 'Was andere dort gelernt haben',
  exchangeNobody: 'Noch niemand hat sich angemeldet.',
  exchangeTaking: {
    one: '{count} Person hat sich angemeldet.',
    other: '{count} Personen haben sich angemeldet.',
  },
  exchangeLeft: {
    one: '{count} von {places} Plätzen ist frei.',
    other: '{count} von {places} Plätzen sind frei.',
  },
  exchangeNoPlace: 'Alle Plätze sind vergeben.',
  exchangePlaces: { one: 'Es gibt {count} Platz.', other: 'Es gibt {count} Plätze.' },
  exchangeOwn: 'Sie sind angemeldet.',
  exchangeOpen: 'Mitmachen',
  exchangeName: 'Ihr Name für die Organisation (freiwillig)',
  exchangeTold:
    'Was Sie hier schreiben, liest nur, wer den Austausch organisiert. Alle anderen sehen, wie viele sich angemeldet haben, nicht wer. Sie können Ihren Platz jederzeit zurückgeben.',
  exchangeSend: 'Anmelden',
  exchangeCancel: 'Abbrechen',
  exchangeGiveBack: 'Meinen Platz zurückgeben',
  exchangeAgain: 'Noch einmal senden',
  exchangeLong: 'Bitte kürzen Sie: Es können höchstens {most} Zeichen gesendet werden.',
  exchangeFailed:
    'Es wurde nicht bestätigt, dass Sie einen Platz haben. Sie können sich noch einmal anmelden: Es bleibt ein Platz.',
  exchangeSending: 'Ihre Anmeldung ist unterwegs …',
  exchangeUnsaved:
    'Nichts auf dieser Seite hat bisher einen Platz für Sie bestätigt. Lassen Sie die Seite offen.',
  exchangeJoined: 'Sie haben einen Platz.',
  exchangeFull: 'Sie haben keinen Platz: Alle waren schon vergeben.',
  exchangeLeaving: 'Um Rückgabe gebeten, noch nicht bestätigt …',
  exchangeLeaveUnsaved:
    'Nichts auf dieser Seite hat bisher bestätigt, dass Ihr Platz zurückgegeben ist.',
  exchangeGone: 'Ihr Platz ist zurückgegeben.',
  exchangeLeaveFailed:
    'Es wurde nicht bestätigt, dass Ihr Platz zurückgegeben ist. Vielleicht haben Sie ihn noch.',
};

export default german;
