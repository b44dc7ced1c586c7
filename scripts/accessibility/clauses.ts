import { clause, type Row } from './row.js';

const noHardware = [
  'The elements are no hardware and lock none.',
  'Die Elemente sind keine Hardware und sperren keine.',
] as const;

const notWeb = [
  'For software that is no web content; the elements are web content, clause 9.',
  'Für Software, die kein Webinhalt ist; die Elemente sind Webinhalt, Abschnitt 9.',
] as const;

/** Clauses of EN 301 549 V3.2.1 that are no success criterion of WCAG; 9.1.1.1 to 9.4.1.3 are those of WCAG 2.1. */
export const clauses: readonly Row[] = [
  clause(
    '5.1',
    ['Closed functionality', 'Geschlossene Funktionalität'],
    'partially',
    ['kiosk'],
    [
      'Only for `kiosk`, on a device without assistive technology: targets of 64 px and no time without a warning, but nothing is spoken (5.1.3). A device for everybody needs more than this element.',
      'Nur für `kiosk` auf einem Gerät ohne assistive Technik: Ziele von 64 px und keine Zeit ohne Warnung, aber nichts wird gesprochen (5.1.3). Ein Gerät für alle braucht mehr als dieses Element.',
    ],
  ),
  clause(
    '5.2',
    ['Activation of accessibility features', 'Aktivierung von Barrierefreiheitsfunktionen'],
    'supports',
    ['preferences'],
    [
      'There is nothing to switch on: settings of system and browser are followed.',
      'Es ist nichts einzuschalten: Einstellungen von System und Browser gelten.',
    ],
  ),
  clause('5.3', ['Biometrics', 'Biometrie'], 'na', [], ['There are none.', 'Es gibt keine.']),
  clause(
    '5.4',
    [
      'Preservation of accessibility information during conversion',
      'Erhaltung von Barrierefreiheitsinformationen bei Umwandlung',
    ],
    'partially',
    ['review'],
    [
      'Exports as CSV, JSON and text keep everything that is said. A picture has no text alternative of its own beside its file name; the table export says the same.',
      'Exporte als CSV, JSON und Text behalten alles Gesagte. Ein Bild hat außer seinem Dateinamen keinen eigenen Alternativtext; der Tabellenexport sagt dasselbe.',
    ],
  ),
  clause('5.5.1', ['Means of operation', 'Bedienungsmöglichkeiten'], 'na', [], noHardware),
  clause(
    '5.5.2',
    ['Operable parts discernibility', 'Ertastbarkeit bedienbarer Teile'],
    'na',
    [],
    noHardware,
  ),
  clause(
    '5.6.1',
    ['Tactile or auditory status', 'Tastbarer oder hörbarer Status'],
    'na',
    [],
    noHardware,
  ),
  clause('5.6.2', ['Visual status', 'Sichtbarer Status'], 'na', [], noHardware),
  clause(
    '5.7',
    ['Key repeat', 'Zeichenwiederholung'],
    'supports',
    ['review'],
    [
      'That of the system; the elements repeat nothing themselves.',
      'Die des Systems; die Elemente wiederholen selbst nichts.',
    ],
  ),
  clause(
    '5.8',
    ['Double-strike key acceptance', 'Annahme doppelter Anschläge'],
    'supports',
    ['review'],
    ['That of the system.', 'Die des Systems.'],
  ),
  clause(
    '5.9',
    ['Simultaneous user actions', 'Gleichzeitige Benutzerhandlungen'],
    'supports',
    ['feedKeys', 'sliderKeys'],
    [
      'Shift and Control only widen what single keys do too.',
      'Umschalt und Strg erweitern nur, was einzelne Tasten auch tun.',
    ],
  ),
  clause(
    '9.4.1.1',
    [
      'Parsing (WCAG 2.1; no criterion of WCAG 2.2 any more)',
      'Syntaxanalyse (WCAG 2.1; in WCAG 2.2 kein Kriterium mehr)',
    ],
    'supports',
    ['stories'],
  ),
  clause(
    '9.6',
    ['WCAG conformance requirements', 'WCAG-Konformitätsanforderungen'],
    'na',
    [],
    [
      'They hold for whole pages and processes; these are the page’s. We claim no level for the elements.',
      'Sie gelten für ganze Seiten und Abläufe; das ist Sache der Seite. Für die Elemente beanspruchen wir keine Stufe.',
    ],
  ),
  clause(
    '11.1–11.4',
    [
      'Software: perceivable, operable, understandable, robust',
      'Software: wahrnehmbar, bedienbar, verständlich, robust',
    ],
    'na',
    [],
    notWeb,
  ),
  clause(
    '11.5',
    ['Interoperability with assistive technology', 'Interoperabilität mit assistiver Technik'],
    'na',
    [],
    notWeb,
  ),
  clause(
    '11.6',
    ['Documented accessibility usage', 'Dokumentierte Nutzung der Barrierefreiheit'],
    'na',
    [],
    notWeb,
  ),
  clause(
    '11.7',
    ['User preferences', 'Benutzerpräferenzen'],
    'supports',
    ['preferences', 'stories'],
    [
      'Font, size, colour scheme, forced colors, reduced motion, writing direction and zoom are those of page and system.',
      'Schrift, Größe, Farbschema, erzwungene Farben, reduzierte Bewegung, Schreibrichtung und Vergrößerung sind die von Seite und System.',
    ],
  ),
  clause(
    '11.8.1',
    ['Authoring: content technology', 'Autorenwerkzeug: Inhaltstechnologie'],
    'supports',
    ['journeyEditing'],
    [
      'Only the editor of a journey writes content that others read.',
      'Nur der Editor einer Journey schreibt Inhalt, den andere lesen.',
    ],
  ),
  clause(
    '11.8.2',
    ['Accessible content creation', 'Erstellen barrierefreier Inhalte'],
    'supports',
    ['journeyEditing', 'journey'],
    [
      'What is written is text in fields; headings, tables and names around it are made by the element.',
      'Geschrieben wird Text in Felder; Überschriften, Tabellen und Namen darum macht das Element.',
    ],
  ),
  clause(
    '11.8.3',
    [
      'Preservation of accessibility information in transformations',
      'Erhaltung von Barrierefreiheitsinformationen bei Transformationen',
    ],
    'partially',
    ['review'],
    [
      'Import and export of journeys (JSON, CSV, CJML, Mermaid) keep texts and order; a language of single texts is lost in CSV and Mermaid.',
      'Import und Export von Journeys (JSON, CSV, CJML, Mermaid) behalten Texte und Reihenfolge; die Sprache einzelner Texte geht in CSV und Mermaid verloren.',
    ],
  ),
  clause(
    '11.8.4',
    ['Repair assistance', 'Reparaturunterstützung'],
    'na',
    [],
    [
      'There is nothing in what can be written that could be inaccessible and repaired.',
      'In dem, was geschrieben werden kann, gibt es nichts Unzugängliches zu reparieren.',
    ],
  ),
  clause('11.8.5', ['Templates', 'Vorlagen'], 'na', [], ['There are none.', 'Es gibt keine.']),
  clause(
    '12.1.1',
    [
      'Accessibility and compatibility features',
      'Barrierefreiheits- und Kompatibilitätsfunktionen',
    ],
    'supports',
    ['review'],
    [
      'Each element’s own page says what it does for keyboard and screen reader.',
      'Die Seite jedes Elements sagt, was es für Tastatur und Vorleseprogramm tut (auf Englisch).',
    ],
  ),
  clause(
    '12.1.2',
    ['Accessible documentation', 'Barrierefreie Dokumentation'],
    'supports',
    ['guide'],
    [
      'As a site. The same pages are Markdown in the repository; how that is shown elsewhere is not ours. No screen reader was tried.',
      'Als Website. Dieselben Seiten liegen als Markdown im Repository; wie es anderswo dargestellt wird, liegt nicht bei uns. Kein Vorleseprogramm wurde ausprobiert.',
    ],
  ),
  clause(
    '12.2.2',
    [
      'Support: information on accessibility features',
      'Support: Auskunft über Barrierefreiheitsfunktionen',
    ],
    'supports',
    ['review'],
    ['This report and each element’s page.', 'Dieser Bericht und die Seite jedes Elements.'],
  ),
  clause(
    '12.2.3',
    ['Effective communication', 'Wirksame Kommunikation'],
    'na',
    [],
    [
      'There is no support but issues in text.',
      'Es gibt keinen Support außer Meldungen in Textform.',
    ],
  ),
  clause(
    '12.2.4',
    ['Support: accessible documentation', 'Support: barrierefreie Dokumentation'],
    'na',
    [],
    ['As above.', 'Wie oben.'],
  ),
  clause(
    '6, 7, 8, 10, 13',
    [
      'Two-way voice, video, hardware, non-web documents, relay services',
      'Sprachkommunikation, Video, Hardware, Nicht-Web-Dokumente, Vermittlungsdienste',
    ],
    'na',
    [],
    [
      'There are none; a printed page or its PDF is made by the browser.',
      'Es gibt sie nicht; eine gedruckte Seite oder ihr PDF macht der Browser.',
    ],
  ),
];
