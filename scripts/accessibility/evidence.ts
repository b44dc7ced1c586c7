import type { Words } from '../facts/language.js';

/** A way in which something was tested. */
interface Evidence {
  /** The file that holds the test; absent for what was read or looked at, which no test repeats. */
  file?: string;
  /** What it does. */
  what: Words;
}

const widgets = 'packages/widgets/src/';

/** The tests that the report names. `npm test -- WORD` runs those whose path holds the word. */
export const evidence = {
  stories: {
    file: 'scripts/test-stories.mjs',
    what: {
      en: 'axe-core on every story: each state of each element, also dark, 320 px wide, right to left, German and French (Chromium)',
      de: 'axe-core auf jeder Story: jeder Zustand jedes Elements, auch dunkel, 320 px breit, von rechts nach links, deutsch und französisch (Chromium)',
    },
  },
  storiesElsewhere: {
    file: 'packages/proofs/src/stories.proof.browser.test.ts',
    what: {
      en: 'the same on a sample of them in Firefox and WebKitGTK',
      de: 'dasselbe auf einer Auswahl in Firefox und WebKitGTK',
    },
  },
  states: {
    file: 'packages/proofs/src/every-state.e2e.ts',
    what: {
      en: 'prompt, assessment, timeline, radar, channel mix, journey, inbox and score card in every state: axe-core in the dark (CI looks at half of them); at a zoom of 400 % in German nothing is cut off or scrolls sideways, targets are large enough',
      de: 'Befragung, Bewertung, Verlauf, Radar, Kanäle, Journey, Posteingang und Wertkarte in jedem Zustand: axe-core im Dunkeln (in der CI auf der Hälfte); bei 400 % Vergrößerung auf Deutsch ist nichts abgeschnitten oder seitlich zu rollen, Ziele sind groß genug',
    },
  },
  readAloud: {
    file: 'packages/proofs/src/read-aloud.e2e.ts',
    what: {
      en: 'the accessibility tree of each of these states and what is announced, as text in English and German, read line by line; each change fails a test (no screen reader ran)',
      de: 'der Zugänglichkeitsbaum jedes dieser Zustände und was angekündigt wird, als Text auf Englisch und Deutsch, Zeile für Zeile gelesen; jede Änderung lässt einen Test scheitern (kein Vorleseprogramm lief)',
    },
  },
  preferences: {
    file: 'packages/proofs/src/preferences.e2e.ts',
    what: {
      en: 'forced colors for every kind of question, reduced motion, 320 px, zoom of 400 %',
      de: 'erzwungene Farben für jede Art von Frage, reduzierte Bewegung, 320 px, Vergrößerung auf 400 %',
    },
  },
  demo: {
    file: 'packages/demo/src/pages.e2e.ts',
    what: {
      en: 'axe-core on every page of three host sites, in three languages, light and dark, wide and narrow (CI looks at each page in two of the four), and the keyboard',
      de: 'axe-core auf jeder Seite von drei einbettenden Websites, in drei Sprachen, hell und dunkel, breit und schmal (in der CI jede Seite in zweien der vier), und die Tastatur',
    },
  },
  promptKeys: {
    file: `${widgets}feedback-prompt/keyboard.browser.test.ts`,
    what: { en: 'the prompt by keyboard alone', de: 'die Befragung nur mit der Tastatur' },
  },
  heardKeys: {
    file: `${widgets}feedback-prompt/heard/keyboard.browser.test.ts`,
    what: {
      en: 'what became of feedback, by keyboard alone',
      de: 'was aus Feedback wurde, nur mit der Tastatur',
    },
  },
  places: {
    file: 'packages/proofs/src/places.e2e.ts',
    what: {
      en: 'the prompt in every place it can stand, by keyboard alone',
      de: 'die Befragung an jedem Ort, an dem sie stehen kann, nur mit der Tastatur',
    },
  },
  inboxKeys: {
    file: `${widgets}feedback-inbox/keyboard.browser.test.ts`,
    what: { en: 'the inbox by keyboard alone', de: 'der Posteingang nur mit der Tastatur' },
  },
  feedKeys: {
    file: `${widgets}customer-timeline/rows/feed.browser.test.ts`,
    what: {
      en: 'the long timeline as a feed, by keyboard',
      de: 'der lange Verlauf als Feed, mit der Tastatur',
    },
  },
  sliderKeys: {
    file: `${widgets}customer-timeline/overview/overview.browser.test.ts`,
    what: {
      en: 'the overview: sliders by keyboard, the same by the buttons of its table',
      de: 'die Übersicht: Schieberegler mit der Tastatur, dasselbe mit den Knöpfen ihrer Tabelle',
    },
  },
  treeKeys: {
    file: `${widgets}okr-list/okr-list.browser.test.ts`,
    what: {
      en: 'the list and tree of objectives by keyboard',
      de: 'Liste und Baum der Ziele mit der Tastatur',
    },
  },
  checkIn: {
    file: `${widgets}okr-card/check-in/check-in.browser.test.ts`,
    what: {
      en: 'checking in: labels, errors, focus, Escape, announcements',
      de: 'Standmeldung: Beschriftungen, Fehler, Fokus, Escape, Ankündigungen',
    },
  },
  overtaken: {
    file: `${widgets}okr-card/check-in/overtaken.browser.test.ts`,
    what: {
      en: 'somebody else was faster: both values are shown, nothing is written over',
      de: 'jemand anderes war schneller: beide Werte werden gezeigt, nichts wird überschrieben',
    },
  },
  radarKeys: {
    file: `${widgets}radar/interactive/exploration.browser.test.ts`,
    what: {
      en: 'the figure that is explored, by keyboard and pointer',
      de: 'die erkundete Figur, mit Tastatur und Zeiger',
    },
  },
  radarViews: {
    file: `${widgets}radar/views.browser.test.ts`,
    what: {
      en: 'the views of the radar and their tables',
      de: 'die Ansichten des Radars und ihre Tabellen',
    },
  },
  journey: {
    file: `${widgets}journey/journey.browser.test.ts`,
    what: {
      en: 'map and list of a journey, 320 to 1200 px',
      de: 'Karte und Liste einer Journey, 320 bis 1200 px',
    },
  },
  journeyEditing: {
    file: `${widgets}journey/editing/editing.browser.test.ts`,
    what: {
      en: 'editing a journey by keyboard, undo',
      de: 'eine Journey mit der Tastatur bearbeiten, rückgängig machen',
    },
  },
  mix: {
    file: `${widgets}channel-mix/channel-mix.browser.test.ts`,
    what: {
      en: 'bars and tables of the channel mix, 320 px',
      de: 'Balken und Tabellen der Kanäle, 320 px',
    },
  },
  notes: {
    file: `${widgets}feedforward/feedforward.browser.test.ts`,
    what: {
      en: 'notes: sharing, deleting after one question, focus, 320 px',
      de: 'Notizen: teilen, nach einer Rückfrage löschen, Fokus, 320 px',
    },
  },
  kinds: {
    file: `${widgets}feedback-prompt/kinds/kinds.browser.test.ts`,
    what: {
      en: 'each kind of question: names, errors, autocomplete',
      de: 'jede Art von Frage: Namen, Fehler, Autovervollständigung',
    },
  },
  kiosk: {
    file: `${widgets}feedback-prompt/places/kiosk.browser.test.ts`,
    what: { en: 'the kiosk: warning and time', de: 'der Kiosk: Warnung und Zeit' },
  },
  dialog: {
    file: `${widgets}feedback-prompt/places/dialog.browser.test.ts`,
    what: {
      en: 'the prompt as a dialog: focus, Escape',
      de: 'die Befragung als Dialog: Fokus, Escape',
    },
  },
  assessment: {
    file: `${widgets}assessment/assessment.browser.test.ts`,
    what: {
      en: 'the assessment: pages, focus, 320 px',
      de: 'die Bewertung: Seiten, Fokus, 320 px',
    },
  },
  live: {
    file: `${widgets}customer-timeline/live.browser.test.ts`,
    what: { en: 'what comes live to a timeline', de: 'was live in einen Verlauf kommt' },
  },
  language: {
    file: `${widgets}element/language.test.ts`,
    what: { en: 'which language is taken', de: 'welche Sprache gilt' },
  },
  colors: {
    file: 'scripts/tokens.test.ts',
    what: {
      en: 'the contrast of every pair of colours that meet, in each theme that is shipped',
      de: 'der Kontrast aller Farbpaare, die aufeinandertreffen, in jedem mitgelieferten Farbschema',
    },
  },
  guide: {
    file: 'packages/guide/src/site.e2e.ts',
    what: {
      en: 'the guide as a site: axe-core, light and dark, 320 px, without JavaScript (on some pages; `npm run soak -- guide`: on all)',
      de: 'die Anleitung als Website: axe-core, hell und dunkel, 320 px, ohne JavaScript (auf einigen Seiten; `npm run soak -- guide`: auf allen)',
    },
  },
  review: {
    what: {
      en: 'by reading the code and looking at pictures; no test repeats it',
      de: 'durch Lesen des Quelltexts und Ansehen von Bildern; kein Test wiederholt es',
    },
  },
} as const satisfies Record<string, Evidence>;

export type EvidenceName = keyof typeof evidence;
