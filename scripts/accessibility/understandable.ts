import { criterion as row, type Row } from './row.js';

const ofThePage = [
  'A matter of the page around the elements.',
  'Sache der Seite, in der die Elemente stehen.',
] as const;

/** WCAG 2.2, principles 3 and 4. */
export const understandable: readonly Row[] = [
  row('3.1.1', 'A', ['Language of page', 'Sprache der Seite'], 'na', [], ofThePage),
  row(
    '3.1.2',
    'AA',
    ['Language of parts', 'Sprache einzelner Abschnitte'],
    'supports',
    ['language', 'readAloud'],
    [
      'An element whose texts are of another language than the page says so. The language of data that a page gives is known only where the data states it.',
      'Ein Element, dessen Texte eine andere Sprache haben als die Seite, sagt es. Die Sprache von Daten der Seite ist nur bekannt, wo die Daten sie nennen.',
    ],
  ),
  row('3.2.1', 'A', ['On focus', 'Bei Fokus'], 'supports', ['promptKeys', 'inboxKeys']),
  row('3.2.2', 'A', ['On input', 'Bei Eingabe'], 'supports', [
    'promptKeys',
    'assessment',
    'inboxKeys',
  ]),
  row('3.2.3', 'AA', ['Consistent navigation', 'Konsistente Navigation'], 'na', [], ofThePage),
  row('3.2.4', 'AA', ['Consistent identification', 'Konsistente Erkennung'], 'supports', [
    'readAloud',
  ]),
  row(
    '3.2.6',
    'A',
    ['Consistent help', 'Konsistente Hilfe'],
    'na',
    [],
    [
      'A matter of the page; whom one can talk to instead stands at the same place of every prompt that names somebody.',
      'Sache der Seite; mit wem man stattdessen sprechen kann, steht in jeder Befragung, die jemanden nennt, an derselben Stelle.',
    ],
  ),
  row('3.3.1', 'A', ['Error identification', 'Fehlererkennung'], 'supports', [
    'kinds',
    'checkIn',
    'readAloud',
  ]),
  row('3.3.2', 'A', ['Labels or instructions', 'Beschriftungen oder Anweisungen'], 'supports', [
    'stories',
    'readAloud',
  ]),
  row('3.3.3', 'AA', ['Error suggestion', 'Fehlerempfehlung'], 'supports', ['kinds', 'checkIn']),
  row(
    '3.3.4',
    'AA',
    [
      'Error prevention (legal, financial, data)',
      'Fehlervermeidung (rechtlich, finanziell, Daten)',
    ],
    'supports',
    ['overtaken', 'notes', 'heardKeys', 'journeyEditing'],
    [
      'What is deleted is asked about once; feedback can be taken back, edits undone, and nobody’s value is written over unseen.',
      'Vor dem Löschen wird einmal gefragt; Feedback lässt sich zurücknehmen, Bearbeitung rückgängig machen, und niemandes Wert wird ungesehen überschrieben.',
    ],
  ),
  row(
    '3.3.7',
    'A',
    ['Redundant entry', 'Redundante Eingabe'],
    'supports',
    ['promptKeys', 'assessment'],
    ['Nothing is asked twice in one process.', 'In einem Ablauf wird nichts zweimal gefragt.'],
  ),
  row(
    '3.3.8',
    'AA',
    ['Accessible authentication (minimum)', 'Barrierefreie Authentifizierung (Minimum)'],
    'na',
    [],
    [
      'The elements have no sign-in; that of the page is the page’s.',
      'Die Elemente haben keine Anmeldung; die der Seite ist Sache der Seite.',
    ],
  ),
  row('4.1.2', 'A', ['Name, role, value', 'Name, Rolle, Wert'], 'supports', [
    'stories',
    'storiesElsewhere',
    'readAloud',
    'demo',
  ]),
  row('4.1.3', 'AA', ['Status messages', 'Statusmeldungen'], 'supports', [
    'readAloud',
    'checkIn',
    'live',
  ]),
];
