import { criterion as row, type Row } from './row.js';

const ofThePage = [
  'A matter of the page around the elements.',
  'Sache der Seite, in der die Elemente stehen.',
] as const;

/** WCAG 2.2, principle 2. */
export const operable: readonly Row[] = [
  row('2.1.1', 'A', ['Keyboard', 'Tastatur'], 'supports', [
    'promptKeys',
    'heardKeys',
    'places',
    'inboxKeys',
    'feedKeys',
    'sliderKeys',
    'treeKeys',
    'checkIn',
    'radarKeys',
    'journeyEditing',
    'notes',
  ]),
  row('2.1.2', 'A', ['No keyboard trap', 'Keine Tastaturfalle'], 'supports', [
    'promptKeys',
    'dialog',
    'feedKeys',
    'demo',
  ]),
  row(
    '2.1.4',
    'A',
    ['Character key shortcuts', 'Tastenkürzel aus einzelnen Zeichen'],
    'supports',
    ['review'],
    ['There are none.', 'Es gibt keine.'],
  ),
  row(
    '2.2.1',
    'A',
    ['Timing adjustable', 'Zeitvorgaben anpassbar'],
    'supports',
    ['kiosk'],
    [
      'Only the kiosk has a time: it warns, any input goes on, and the page sets the time.',
      'Nur der Kiosk hat eine Zeit: Er warnt, jede Eingabe verlängert, und die Seite legt die Zeit fest.',
    ],
  ),
  row('2.2.2', 'A', ['Pause, stop, hide', 'Pausieren, beenden, ausblenden'], 'supports', [
    'live',
    'preferences',
  ]),
  row(
    '2.3.1',
    'A',
    ['Three flashes or below threshold', 'Dreimaliges Blitzen oder unter Grenzwert'],
    'supports',
    ['review'],
    ['Nothing flashes.', 'Nichts blitzt.'],
  ),
  row(
    '2.4.1',
    'A',
    ['Bypass blocks', 'Blöcke umgehen'],
    'na',
    [],
    [
      'A matter of the page; a long timeline is left with Control and End.',
      'Sache der Seite; ein langer Verlauf wird mit Strg und Ende verlassen.',
    ],
  ),
  row('2.4.2', 'A', ['Page titled', 'Seite mit Titel versehen'], 'na', [], ofThePage),
  row('2.4.3', 'A', ['Focus order', 'Fokus-Reihenfolge'], 'supports', [
    'promptKeys',
    'inboxKeys',
    'dialog',
    'notes',
    'assessment',
  ]),
  row(
    '2.4.4',
    'A',
    ['Link purpose (in context)', 'Linkzweck (im Kontext)'],
    'supports',
    ['stories', 'readAloud'],
    [
      'Texts of links come from the data of the page.',
      'Texte von Links kommen aus den Daten der Seite.',
    ],
  ),
  row('2.4.5', 'AA', ['Multiple ways', 'Verschiedene Methoden'], 'na', [], ofThePage),
  row('2.4.6', 'AA', ['Headings and labels', 'Überschriften und Beschriftungen'], 'supports', [
    'readAloud',
  ]),
  row(
    '2.4.7',
    'AA',
    ['Focus visible', 'Fokus sichtbar'],
    'supports',
    ['review'],
    [
      'Rings are in the styles of every element, in forced colors too; seen in pictures, not measured.',
      'Ringe stehen in den Stilen jedes Elements, auch bei erzwungenen Farben; in Bildern gesehen, nicht gemessen.',
    ],
  ),
  row(
    '2.4.11',
    'AA',
    ['Focus not obscured (minimum)', 'Fokus nicht verdeckt (Minimum)'],
    'partially',
    ['review'],
    [
      'What sticks (heads of days, names of rows, “Close”) leaves room for what has the focus in the pictures that were looked at; no test goes through all of it.',
      'Was haften bleibt (Tagesköpfe, Zeilennamen, „Schließen“), lässt in den angesehenen Bildern Platz für den Fokus; kein Test geht alles durch.',
    ],
  ),
  row('2.5.1', 'A', ['Pointer gestures', 'Zeigergesten'], 'supports', ['sliderKeys', 'review']),
  row('2.5.2', 'A', ['Pointer cancellation', 'Zeigerabbruch'], 'supports', ['review']),
  row('2.5.3', 'A', ['Label in name', 'Beschriftung im Namen'], 'supports', ['readAloud']),
  row(
    '2.5.4',
    'A',
    ['Motion actuation', 'Betätigung durch Bewegung'],
    'na',
    [],
    ['Nothing is done by moving a device.', 'Nichts geschieht durch Bewegen eines Geräts.'],
  ),
  row(
    '2.5.7',
    'AA',
    ['Dragging movements', 'Ziehbewegungen'],
    'supports',
    ['sliderKeys'],
    [
      'Only the overview of the timeline is dragged; the buttons of its table do the same with one press.',
      'Nur in der Übersicht des Verlaufs wird gezogen; die Knöpfe ihrer Tabelle tun dasselbe mit einem Druck.',
    ],
  ),
  row(
    '2.5.8',
    'AA',
    ['Target size (minimum)', 'Zielgröße (Minimum)'],
    'supports',
    ['states', 'preferences', 'notes', 'review'],
    [
      'Measured in the elements that these tests name; in the others the styles set 24 px and no test measures it.',
      'Gemessen bei den Elementen, die diese Tests nennen; bei den anderen setzen die Stile 24 px, und kein Test misst es.',
    ],
  ),
];
