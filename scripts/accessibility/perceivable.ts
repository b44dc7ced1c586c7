import { criterion as row, type Row } from './row.js';

const noMedia = ['There is no audio and no video.', 'Es gibt weder Ton noch Video.'] as const;

/** WCAG 2.2, principle 1. */
export const perceivable: readonly Row[] = [
  row('1.1.1', 'A', ['Non-text content', 'Nicht-Text-Inhalt'], 'supports', [
    'stories',
    'storiesElsewhere',
    'readAloud',
    'radarViews',
  ]),
  row(
    '1.2.1',
    'A',
    ['Audio-only and video-only (prerecorded)', 'Reines Audio und Video (aufgezeichnet)'],
    'na',
    [],
    noMedia,
  ),
  row('1.2.2', 'A', ['Captions (prerecorded)', 'Untertitel (aufgezeichnet)'], 'na', [], noMedia),
  row(
    '1.2.3',
    'A',
    [
      'Audio description or media alternative (prerecorded)',
      'Audiodeskription oder Medienalternative (aufgezeichnet)',
    ],
    'na',
    [],
    noMedia,
  ),
  row('1.2.4', 'AA', ['Captions (live)', 'Untertitel (live)'], 'na', [], noMedia),
  row(
    '1.2.5',
    'AA',
    ['Audio description (prerecorded)', 'Audiodeskription (aufgezeichnet)'],
    'na',
    [],
    noMedia,
  ),
  row('1.3.1', 'A', ['Info and relationships', 'Info und Beziehungen'], 'supports', [
    'stories',
    'readAloud',
  ]),
  row('1.3.2', 'A', ['Meaningful sequence', 'Bedeutungstragende Reihenfolge'], 'supports', [
    'readAloud',
    'journey',
  ]),
  row('1.3.3', 'A', ['Sensory characteristics', 'Sensorische Eigenschaften'], 'supports', [
    'readAloud',
  ]),
  row('1.3.4', 'AA', ['Orientation', 'Ausrichtung'], 'supports', ['review']),
  row('1.3.5', 'AA', ['Identify input purpose', 'Eingabezweck bestimmen'], 'supports', ['kinds']),
  row('1.4.1', 'A', ['Use of color', 'Benutzung von Farbe'], 'supports', [
    'preferences',
    'readAloud',
  ]),
  row('1.4.2', 'A', ['Audio control', 'Audio-Steuerelement'], 'na', [], noMedia),
  row(
    '1.4.3',
    'AA',
    ['Contrast (minimum)', 'Kontrast (Minimum)'],
    'partially',
    ['stories', 'states', 'demo', 'colors'],
    [
      'Measured with our own colours, light and dark. Not measured: text that Chart.js draws into a canvas (figures that are explored); tables beside them say the same. A page that sets its own colours answers for them.',
      'Gemessen mit unseren Farben, hell und dunkel. Nicht gemessen: Text, den Chart.js in eine Zeichenfläche schreibt (erkundete Figuren); Tabellen daneben sagen dasselbe. Eine Seite mit eigenen Farben verantwortet sie selbst.',
    ],
  ),
  row('1.4.4', 'AA', ['Resize text', 'Textgröße ändern'], 'supports', ['states', 'preferences']),
  row('1.4.5', 'AA', ['Images of text', 'Bilder von Text'], 'supports', ['review']),
  row(
    '1.4.10',
    'AA',
    ['Reflow', 'Automatischer Umbruch'],
    'supports',
    ['states', 'preferences', 'journey', 'mix', 'notes', 'treeKeys'],
    [
      'Wide tables (the map of a journey, the channel mix) scroll sideways in a region of their own, as the criterion allows.',
      'Breite Tabellen (die Karte einer Journey, die Kanäle) rollen seitlich in einem eigenen Bereich, wie es das Kriterium erlaubt.',
    ],
  ),
  row(
    '1.4.11',
    'AA',
    ['Non-text contrast', 'Nicht-Text-Kontrast'],
    'partially',
    ['colors', 'preferences', 'review'],
    [
      'The colours of edges, focus rings and shapes in charts are measured as pairs; that each thing is drawn with them was looked at.',
      'Die Farben von Rändern, Fokusringen und Formen in Diagrammen sind als Paare gemessen; dass alles damit gezeichnet ist, wurde angesehen.',
    ],
  ),
  row(
    '1.4.12',
    'AA',
    ['Text spacing', 'Textabstand'],
    'partially',
    ['review'],
    [
      'No height is fixed where text stands, but no test sets the four spacings.',
      'Wo Text steht, ist keine Höhe festgelegt, aber kein Test setzt die vier Abstände.',
    ],
  ),
  row(
    '1.4.13',
    'AA',
    ['Content on hover or focus', 'Eingeblendeter Inhalt bei Darüberschweben oder Fokus'],
    'partially',
    ['radarKeys'],
    [
      'What a pointer shows in a figure goes with Escape and stays until the pointer leaves, but cannot be pointed at itself; the list and the table beside it say the same.',
      'Was ein Zeiger in einer Figur zeigt, verschwindet mit Escape und bleibt, bis der Zeiger geht, lässt sich aber nicht selbst überfahren; Liste und Tabelle daneben sagen dasselbe.',
    ],
  ),
];
