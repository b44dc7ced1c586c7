import { largerThreshold } from '../../packages/model/src/experience/suppression.js';
import type { CouncilWords } from './works-council-words.js';

/** The German prose of the fact sheet. */
export const councilWordsGerman: CouncilWords = {
  title: 'Faktenblatt für Betriebsräte',
  intro: `Was Oxbow von Beschäftigten erfassen kann, wer es lesen kann, ab wie vielen Menschen, und wann es gelöscht wird. Entsteht mit
\`npm run facts\` aus den Schemata, Kommentaren und Konstanten des Quelltexts; ein Test hält es daran fest. Tatsachen, keine Zusagen und keine
Rechtsberatung. [English](../works-council.md). Wie Befragungen von Beschäftigten geschützt sind, mit dem Test zu jedem Satz:
[Antworten von Beschäftigten](../employees.md#deutsch). Jedes Element, auch Daten von Kund:innen: [Datenschutz](privacy.md).`,
  law: 'Welche Fragen das Recht stellt',
  lawText: `Zur Orientierung; was für Sie gilt, sagt Rechtsberatung.

- **§ 87 Abs. 1 Nr. 6 BetrVG**: Technische Einrichtungen, die geeignet sind, Verhalten oder Leistung von Beschäftigten zu überwachen,
  sind mitbestimmt; die Eignung genügt, auf die Absicht kommt es nicht an. Eine elektronische Befragung von Beschäftigten ist eine
  solche, wo Ergebnisse von Einheiten etwas über Vorgesetzte sagen (BAG, 11.12.2018, 1 ABR 13/17), auch wenn sie freiwillig ist.
  Kommentare von Kund:innen über Beschäftigte sind es, wo der Arbeitgeber dazu einlädt (BAG 1 ABR 7/15); dauernde Kennzahlen der
  Arbeitsbelastung Einzelner sind ein schwerer Eingriff (BAG 1 ABR 46/15).
- **§ 94 und § 87 Abs. 1 Nr. 7 BetrVG**: Personalfragebögen und Fragen, die auf den Gesundheitsschutz zielen. Welche Aussagen Gesundheit
  oder Führung berühren, ist gekennzeichnet; jede lässt sich streichen.
- **DSGVO**: Datenminimierung und Zweck (Art. 5), Gesundheit (Art. 9), Information, Auskunft und Löschung (Art. 13–17), keine Entscheidung
  allein durch Maschinen (Art. 22), Datenschutz durch Technik (Art. 25). Eine Betriebsvereinbarung muss selbst der DSGVO genügen und ist
  voll überprüfbar (EuGH, C-65/23); ob § 26 BDSG eine Rechtsgrundlage ist, ist seit EuGH C-34/21 offen. Die Rechtsgrundlage nennt der
  Arbeitgeber; Oxbow nennt keine.`,
  perElement: 'Was Beschäftigte betrifft, Element für Element',
  element: 'Element',
  concerns: 'Beschäftigte',
  nothing: 'Zeigt und nimmt nichts von Beschäftigten.',
  handedIn: 'Was Beschäftigte abgeben',
  handedInText:
    'Strenge Schemata: Was nicht in der Liste steht, wird abgelehnt. Antworten von Beschäftigten lassen mehr weg, als das Schema erlaubt; was, steht unter [Antworten von Beschäftigten](../employees.md#was-das-formular-tut).',
  named: {
    Response: 'Antworten auf eine Befragung (`Response`)',
    Assessment: 'Antworten auf ein Instrument (`Assessment`)',
    CheckIn: 'Eine Standmeldung zu einem Schlüsselergebnis (`CheckIn`)',
    Pledge: 'Eine Zusage (`Pledge`)',
    SignUp: 'Ein Platz in einem Austausch (`SignUp`)',
    NewNote: 'Eine Notiz an eine Kollegin oder einen Kollegen (`NewNote`)',
  },
  naming: 'Wo Beschäftigte genannt werden können',
  namingText:
    'Das ist alles, neben dem Protokoll [weiter unten](#was-aufbewahrt-wird-und-wann-es-gelöscht-wird). Auch freier Text (Titel, Kommentare, Antworten, Notizen) kann jemanden nennen; kein Programm durchsucht ihn danach. Für Gehalt, Beurteilung oder Arbeitszeit einer Person gibt es kein Feld.',
  record: 'Datensatz',
  thresholds: 'Ab wie vielen Menschen',
  thresholdsText:
    'Für Antworten von Beschäftigten. Eine Befragung oder Runde kann mehr verlangen, nie weniger.',
  number: 'Ab',
  inCode: 'Im Quelltext',
  thresholdsEnd:
    'Was sich aus anderen Zahlen errechnen ließe, wird mit zurückgehalten: [wie das angegriffen wurde](../employees.md#what-can-be-computed-from-what-is-shown) (auf Englisch).',
  readers: 'Wer was lesen und tun kann',
  readersText: `Niemand hat von sich aus ein Recht: Der Server des Arbeitgebers signiert ein Token, das Rechte (scopes) aufführt und für welche Kund:innen,
Teams, Einheiten oder Ziele sie gelten. Wer welches Recht bekommt, gehört in die Vereinbarung. Wer den Signaturschlüssel hat, kann
sich als jede Person ausgeben; wer die Datenbank hat, kann lesen, was nicht versiegelt ist; wer Datenbank und Geheimnis des Sammlers hat,
kann auch das Versiegelte öffnen.`,
  right: 'Recht',
  operation: 'Anfrage',
  kept: 'Was aufbewahrt wird und wann es gelöscht wird',
  keptText: `Alle Spalten der Tabellen, in denen etwas von Beschäftigten steht. Was keine Spalte hat, wird nicht aufbewahrt: von der Antwort einer
beschäftigten Person weder Zeit noch Reihenfolge noch Person, von einer Standmeldung oder einer Antwort an Kund:innen keine Person.

**Wer liest, wird festgehalten, wo es um Kund:innen geht.** Wer liest, verfolgt, exportiert oder löscht, was von einer genannten Kundin oder
einem genannten Kunden aufbewahrt wird, bekommt eine Zeile im Protokoll (\`audit\`): Zeit, was getan wurde und wer es war, wie das Token es sagt
(\`actor\`). Es ist dafür da, dass niemand unbemerkt über Kund:innen liest. Es sagt aber auch etwas über die Arbeit von Beschäftigten: Wer
dem Sammler Befehle geben kann, liest es ganz, und ein Export zu einer Kundin oder einem Kunden enthält die Zeilen dazu.`,
  cannot: 'Was sich damit nicht tun lässt',
  cannotText: `- Nach einer Person der Organisation listen, filtern, sortieren, zählen oder vergleichen: Weder ein Element noch eine Adresse der
  Schnittstelle hat einen Parameter dafür.
- Die Antwort einer beschäftigten Person lesen, bevor die Runde vorbei ist, oder jemals eine einzelne, außer eigenen Worten: ab ${largerThreshold}
  Antworten, gemischt, ohne Einheit und Frage. Sehen, wie viele geantwortet haben, solange sie läuft.
- In einem Element oder über die Schnittstelle sehen, wer aus der Organisation Kund:innen geantwortet hat, wie oft oder wie schnell. Ein
  Team aus einer Person ist allerdings diese Person, und das Protokoll, das sagt, wer wann über Kund:innen las, kann es verraten.
- Sehen, wer eine Notiz gelesen, geteilt oder gelöscht hat oder ob eine Zusage gehalten wurde.
- Gefühle aus Text, Stimme oder Bild lesen: Solchen Code gibt es nicht.

Was niemand versprechen kann, vor allem weil Seite und Server dem Arbeitgeber gehören:
[die Liste](../employees.md#was-niemand-versprechen-kann).`,
  settle: 'Was eine Vereinbarung regeln muss',
  settleText: `- [ ] Welche Elemente auf welchen Seiten mit welchen Attributen eingesetzt werden (\`agents\`, \`story\`, \`editable\`, \`storage\`).
- [ ] Wer welches Recht der Tabelle oben bekommt, für welche Teams und Einheiten; wer Signaturschlüssel, Datenbank und Geheimnis hat.
- [ ] Zu jeder Runde: Zweck, wer die Ergebnisse sieht, Schwelle, Tage, signiert oder nicht, Einheiten, welche Aussagen oder Themen gestrichen sind
      (\`exclude\`), ob nach eigenen Worten gefragt wird.
- [ ] Monate in \`retention\` (ohne sie bleiben Kontakte, Antworten und Notizen, bis sie gelöscht werden) und die Lebensdauer von Sicherungen.
- [ ] Ob Kund:innen eingeladen werden, sich über Beschäftigte zu äußern, und was damit geschieht.
- [ ] Dass Ergebnisse von Zielen nicht auf das Gehalt wirken, wenn das vereinbart ist: Die Daten haben keinen Platz dafür, ein Arbeitgeber schon.
- [ ] Wer das Protokoll lesen darf und wozu, dass es nicht nach Personen ausgewertet wird und wie lange es bleibt (\`retention.audit\`).
- [ ] Wer es prüft: Tests und diese Seite lassen sich aus dem Quelltext ausführen.`,
};
