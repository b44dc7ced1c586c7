import { longestLife } from '../../packages/collector/src/identity.js';
import type { Language } from './language.js';

const tokenMinutes = longestLife / 60;

const english = {
  title: 'Privacy facts, widget by widget',
  intro: `What each widget of Oxbow stores, sends and keeps, where, for how long, and who can read it. Facts, no promises and no legal
advice. This page is made of the schemas, doc comments and constants of the code by \`npm run facts\`; a test fails when it says something
else than they do. [Deutsch](de/privacy.md). For works councils: [fact sheet](works-council.md). Why things are so, and the tests that
prove them: [employees](employees.md), [embedding](embedding.md#what-is-stored-and-what-is-sent), [the collector](collector.md).`,
  short: 'In short',
  element: 'Element',
  handsIn: 'A person can hand in',
  onDevice: 'May stand on the device',
  nothing: 'nothing',
  leaves: 'Besides',
  employees: 'Employees',
  request: 'What the connection asks the collector',
  needs: 'Needs',
  everyWidget: `All of them:

- A widget itself stores nothing, sends nothing, sets no cookie and contacts nobody. It asks the page by events, and
  \`<ox-connection>\`, or the page itself, answers. Without a connection, what becomes of an answer is the page’s alone.
- What a person hands in stands in such an event, which every script of the page can hear. In none stand the answers of employees and
  the words of a note between colleagues.
- The connection contacts \`endpoint\` and \`tokenurl\` and nothing else. It sets no cookie, and sends none to the endpoint.
- No telemetry, no third party, no fonts or files from elsewhere. A server that is asked sees the network address and the browser’s
  name, as with any request; the collector does not store them, and limits requests by a salted hash of the address in memory.
- No camera, microphone, keystrokes or movements. No mood is computed: one that is shown was stated. Nobody is scored, but in
  \`<ox-assessment>\`: there a person sees their own scores, in the page before them alone.
- The page that embeds a widget belongs to its operator. Its scripts can read what is typed and shown.`,
  each: 'Widget by widget',
  handedIn: 'What the records hold',
  handedInIntro:
    'Strict schemas: a field that is not listed is refused. What has words of its own may hold anything that a person writes.',
  device: 'On the device',
  deviceIntro:
    'IndexedDB on the origin of the page, not encrypted, made when the first record is written. Nothing else is written. `forget()` deletes all but the last one.',
  written: 'Written',
  collector: 'In the collector',
  collectorIntro: `A PostgreSQL that the operator runs, or the one that the collector brings. “Read with” names the scope that a token of the operator’s own server needs; a token names who acts, ends after ${tokenMinutes} minutes at most, and lists the customers, teams or objectives that it holds for (\`*\`: all). Whoever runs the database can read what is not sealed.`,
  collectorEnd: `Free text of customers, and of employees’ answers, is searched for e-mail addresses, phone numbers and IBANs, which are replaced before it is stored; what is missed is
told in [decision 0028](decisions/0028-redaction-and-limits.md). Deleted rows leave the files of the database later
([0031](decisions/0031-erase.md)); backups, replicas and what webhooks were told are not reached by an erase. Old records are deleted once
a day.`,
  where: 'Where',
  whereText: `Where the operator runs the collector and the page. Oxbow has no servers. Who is responsible in the sense of the GDPR, on which legal
basis, for which purpose and for how long: the operator decides and says so; the texts of prompts and rounds have a place for it
(\`seenBy\`, \`kept\`, \`purpose\`, \`contact\`).`,
};

const german: typeof english = {
  title: 'Datenschutz: Tatsachen zu jedem Element',
  intro: `Was jedes Element von Oxbow speichert, sendet und aufbewahrt, wo, wie lange, und wer es lesen kann. Tatsachen, keine Zusagen und
keine Rechtsberatung. Diese Seite entsteht mit \`npm run facts\` aus den Schemata, Kommentaren und Konstanten des Quelltexts; ein Test
schlägt fehl, wenn sie etwas anderes sagt. [English](../privacy.md). Für Betriebsräte: [Faktenblatt](works-council.md). Warum es so ist und
welche Tests es belegen: [Beschäftigte](../employees.md#deutsch), auf Englisch [Einbettung](../embedding.md#what-is-stored-and-what-is-sent) und
[Sammler](../collector.md).`,
  short: 'In Kürze',
  element: 'Element',
  handsIn: 'Eine Person kann abgeben',
  onDevice: 'Kann auf dem Gerät stehen',
  nothing: 'nichts',
  leaves: 'Außerdem',
  employees: 'Beschäftigte',
  request: 'Was die Verbindung den Sammler fragt',
  needs: 'Braucht',
  everyWidget: `Für alle gilt:

- Ein Element selbst speichert nichts, sendet nichts, setzt kein Cookie und spricht mit niemandem. Es fragt die Seite durch Ereignisse;
  \`<ox-connection>\` oder die Seite selbst antwortet. Ohne Verbindung entscheidet allein die Seite, was aus einer Antwort wird.
- Was eine Person abgibt, steht in einem solchen Ereignis, das jedes Skript der Seite hören kann. In keinem stehen die Antworten von
  Beschäftigten und die Worte einer Notiz unter Kolleg:innen.
- Die Verbindung spricht mit \`endpoint\` und \`tokenurl\`, sonst mit niemandem. Sie setzt kein Cookie und sendet dem Sammler keines.
- Keine Telemetrie, keine Dritten, keine Schriften oder Dateien von anderswo. Ein gefragter Server sieht Netzadresse und Browsernamen wie bei
  jeder Anfrage; der Sammler speichert sie nicht und begrenzt Anfragen über einen gesalzenen Hash der Adresse im Arbeitsspeicher.
- Keine Kamera, kein Mikrofon, keine Tastenanschläge oder Bewegungen. Keine Stimmung wird errechnet: Eine gezeigte wurde genannt. Für niemanden
  werden Werte errechnet, außer in \`<ox-assessment>\`: Dort sieht eine Person ihre eigenen, nur auf der Seite vor sich.
- Die einbettende Seite gehört ihrem Betreiber. Ihre Skripte können lesen, was getippt und gezeigt wird.`,
  each: 'Element für Element',
  handedIn: 'Was die Datensätze enthalten',
  handedInIntro:
    'Strenge Schemata: Ein Feld, das nicht in der Liste steht, wird abgelehnt. Wo eigene Worte stehen, kann stehen, was jemand schreibt.',
  device: 'Auf dem Gerät',
  deviceIntro:
    'IndexedDB unter der Adresse der Seite, nicht verschlüsselt, angelegt mit dem ersten Datensatz. Sonst wird nichts geschrieben. `forget()` löscht alles bis auf die letzte.',
  written: 'Geschrieben',
  collector: 'Im Sammler',
  collectorIntro: `Ein PostgreSQL, das der Betreiber betreibt, oder das mitgelieferte. „Gelesen mit“ nennt das Recht (scope), das ein Token des eigenen Servers des Betreibers braucht; ein Token nennt, wer handelt, endet nach höchstens ${tokenMinutes} Minuten und führt die Kund:innen, Teams oder Ziele auf, für die es gilt (\`*\`: alle). Wer die Datenbank betreibt, kann lesen, was nicht versiegelt ist.`,
  collectorEnd: `In freien Texten von Kund:innen und in Antworten von Beschäftigten werden E-Mail-Adressen, Telefonnummern und IBANs ersetzt, bevor sie gespeichert werden; was dabei
übersehen wird, steht in [Entscheidung 0028](../decisions/0028-redaction-and-limits.md). Gelöschte Zeilen verlassen die Dateien der Datenbank
später ([0031](../decisions/0031-erase.md)); Sicherungen, Kopien und was Webhooks gesagt wurde erreicht ein Löschen nicht. Altes wird
einmal am Tag gelöscht.`,
  where: 'Wo',
  whereText: `Dort, wo der Betreiber Sammler und Seite betreibt. Oxbow hat keine Server. Wer im Sinne der DSGVO verantwortlich ist, auf welcher
Rechtsgrundlage, wozu und wie lange: Das entscheidet und sagt der Betreiber; in den Texten von Befragungen und Runden ist dafür Platz
(\`seenBy\`, \`kept\`, \`purpose\`, \`contact\`).`,
};

/** The prose of the page, which no schema says. */
export const privacyWords: Readonly<Record<Language, typeof english>> = {
  en: english,
  de: german,
};
