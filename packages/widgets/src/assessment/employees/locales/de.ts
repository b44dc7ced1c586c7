import type { EmployeeStrings } from '../strings.js';

const german: EmployeeStrings = {
  length: {
    one: '{count} Aussage, etwa {minutes} Min.',
    other: '{count} Aussagen, etwa {minutes} Min.',
  },
  voluntary: 'Die Teilnahme ist freiwillig. Sie werden nicht gefragt, wer Sie sind.',
  freedom: 'Sie können jede Aussage auslassen und jederzeit aufhören.',
  notOnDevice: 'Auf diesem Gerät wird davon nichts gespeichert.',
  whoSees: 'Wer sieht das?',
  purpose: 'Zweck',
  seenBy: 'Wer die Ergebnisse sieht',
  from: 'Ab wie vielen Antworten',
  kept: 'Wie lange die Antworten aufbewahrt werden',
  agreement: 'Vereinbart mit',
  contact: 'Fragen dazu',
  fromScores: 'ab {from} Antworten',
  fromComments: 'ab {from} Antworten, eigene Worte ab {commentsFrom}',
  noComments:
    'Nach eigenen Worten wird nicht gefragt: Befragt werden {asked} Personen, und eigene Worte werden erst ab {commentsFrom} Antworten gezeigt.',
  notStated: 'Von Ihrer Organisation nicht angegeben',
  start: 'Beginnen',
  goOn: 'Dort weitermachen, wo Sie aufgehört haben',
};

export default german;
