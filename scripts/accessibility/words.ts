import type { Language } from '../facts/language.js';

const english = {
  title: 'Accessibility conformance report',
  intro: `WCAG 2.2, levels A and AA, and EN 301 549 V3.2.1 (2021-03), row by row, for the widgets of Oxbow in this version. Made by its authors,
not by an independent body. **No level is claimed**: a level is of whole pages, and nobody who uses a screen reader, voice control or
a switch has tried this. The rows are data (\`scripts/accessibility\`), the page is made of them by \`npm run facts\`, and a test fails when a
criterion is missing or a test that is named here is gone. [Deutsch](de/accessibility-conformance.md).`,
  how: 'How it was tested',
  notTested: `**Not tested:** a real screen reader (NVDA, JAWS, VoiceOver, TalkBack, Orca): what they are given was read as the accessibility tree,
what they say was not heard. No people with disabilities took part. No voice control, no switch, no screen magnifier, no phones, no
Safari (WebKitGTK in its place), no Windows (forced colors as Chromium emulates them).`,
  summary: 'Summary',
  otherClauses: 'EN 301 549, other clauses',
  wcag: 'WCAG 2.2, level A and AA',
  wcagIntro:
    'The third column is the clause of EN 301 549, which has the criteria of WCAG 2.1; those that are new in 2.2 have none. “Tested” names the numbers of the list above.',
  criterion: 'Criterion',
  level: 'Level',
  result: 'Result',
  tested: 'Tested',
  remark: 'Remark',
  clauses: 'EN 301 549: other clauses',
  clausesIntro: 'Those that can apply to web content, and why others do not.',
  clause: 'Clause',
  notMet: 'What is not met, or not tested enough',
  report:
    'Found a barrier? Open an issue of the repository; say which element, which browser and which assistive technology. A barrier is a bug.',
};

const german: typeof english = {
  title: 'Bericht zur Barrierefreiheit (Konformitätsbericht)',
  intro: `WCAG 2.2, Stufen A und AA, und EN 301 549 V3.2.1 (2021-03), Zeile für Zeile, für die Elemente von Oxbow in dieser Fassung. Verfasst von denen,
die sie bauen, nicht von einer unabhängigen Stelle. **Keine Stufe wird beansprucht**: Eine Stufe gilt für ganze Seiten, und niemand,
der ein Vorleseprogramm, Sprachsteuerung oder einen Schalter nutzt, hat es ausprobiert. Die Zeilen sind Daten (\`scripts/accessibility\`), die
Seite entsteht daraus mit \`npm run facts\`, und ein Test schlägt fehl, wenn ein Kriterium fehlt oder es einen genannten Test nicht mehr
gibt. [English](../accessibility-conformance.md).`,
  how: 'Wie geprüft wurde',
  notTested: `**Nicht geprüft:** ein echtes Vorleseprogramm (NVDA, JAWS, VoiceOver, TalkBack, Orca): Was sie bekommen, wurde als Zugänglichkeitsbaum
gelesen; was sie sagen, wurde nicht gehört. Menschen mit Behinderung waren nicht beteiligt. Keine Sprachsteuerung, kein Schalter, keine
Bildschirmlupe, keine Telefone, kein Safari (an seiner Stelle WebKitGTK), kein Windows (erzwungene Farben, wie Chromium sie nachbildet).`,
  summary: 'Übersicht',
  otherClauses: 'EN 301 549, weitere Abschnitte',
  wcag: 'WCAG 2.2, Stufe A und AA',
  wcagIntro:
    'Die dritte Spalte ist der Abschnitt der EN 301 549, die die Kriterien von WCAG 2.1 enthält; die neuen von 2.2 haben keinen. „Geprüft“ nennt die Nummern der Liste oben.',
  criterion: 'Kriterium',
  level: 'Stufe',
  result: 'Ergebnis',
  tested: 'Geprüft',
  remark: 'Anmerkung',
  clauses: 'EN 301 549: weitere Abschnitte',
  clausesIntro: 'Die auf Webinhalte zutreffen können, und warum andere es nicht tun.',
  clause: 'Abschnitt',
  notMet: 'Was nicht erfüllt oder nicht genug geprüft ist',
  report:
    'Eine Barriere gefunden? Bitte im Repository melden, mit Element, Browser und assistiver Technik. Eine Barriere ist ein Fehler.',
};

/** The prose of the report. */
export const conformanceWords: Readonly<Record<Language, typeof english>> = {
  en: english,
  de: german,
};
