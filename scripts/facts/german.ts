import { germanOfApi } from './german-api.js';

/**
 * German of what doc comments of schemas, records on the device and constants say, by the English they say; a test fails where one
 * is missing, or where no page tells it any more.
 */
export const german: Readonly<Record<string, string>> = {
  ...germanOfApi,
  // Of what is handed in.
  'What one person hands in at one time: the answers to one version of a prompt. It names no person; whose it is says the token it is sent with, if there is one.':
    'Was eine Person auf einmal abgibt: die Antworten auf eine Fassung einer Befragung. Es nennt keine Person; wessen es ist, sagt das Token, mit dem es gesendet wird, wenn es eines gibt.',
  'UUID made by the sender before the first attempt; the same on every attempt, so that it is stored once.':
    'UUID, vor dem ersten Versuch vom Absender erzeugt; bei jedem Versuch dieselbe, damit es einmal gespeichert wird.',
  "The prompt's id.": 'Die Kennung der Befragung.',
  "The prompt's version that was answered.": 'Die Fassung der Befragung, die beantwortet wurde.',
  'What a person answered to one question; a question that was skipped has no answer.':
    'Was eine Person auf eine Frage geantwortet hat; eine übersprungene Frage hat keine Antwort.',
  "When it was handed in, by the sender's clock: ISO 8601 with an offset or `Z`.":
    'Wann es abgegeben wurde, nach der Uhr des Absenders: ISO 8601 mit Versatz oder `Z`.',
  'Language tag the questions were shown in.': 'Sprache, in der die Fragen gezeigt wurden.',
  'Where it was given.': 'Wo es gegeben wurde.',
  "Whose answers the prompt asked for; without it a customer's, and an employee's where one is to `enps`.":
    'Wessen Antworten die Befragung wollte; ohne Angabe die von Kund:innen, und die von Beschäftigten, wo eine auf `enps` ist.',
  "A second secret, made by the giver's device beside `id`: 22 to 64 characters of base64url, of at least 128 random bits. Whoever has it can see what became of the response, answer back and withdraw it; the receiver keeps its hash.":
    'Ein zweites Geheimnis, vom Gerät neben `id` erzeugt: 22 bis 64 Zeichen base64url aus mindestens 128 zufälligen Bits. Wer es hat, kann sehen, was aus der Antwort wurde, zurückschreiben und sie zurücknehmen; der Empfänger behält den Hash.',
  "True while the person may still go on: what is handed in with the same id and receipt and a higher `sequence` takes its place. Never with employees' answers.":
    'Wahr, solange die Person noch weitermachen kann: Was mit derselben Kennung, demselben Beleg und höherer `sequence` kommt, tritt an die Stelle. Nie bei Antworten von Beschäftigten.',
  'Grows with each part of what is handed in question by question, from 0 on.':
    'Wächst mit jedem Teil dessen, was Frage für Frage abgegeben wird, ab 0.',
  'Text of a form field that no person sees. A machine that filled it in gave itself away; it is not kept.':
    'Text eines Feldes, das kein Mensch sieht. Eine Maschine, die es ausfüllt, verrät sich; er wird nicht aufbewahrt.',
  'Seconds from when the question was shown until it was handed in, to find machines; it is not kept.':
    'Sekunden vom Zeigen der Frage bis zur Abgabe, um Maschinen zu erkennen; sie werden nicht aufbewahrt.',
  'A reply of the giver as it is sent, with the receipt; the receiver says when it came.':
    'Was zurückgeschrieben wird, mit dem Beleg; wann es kam, sagt der Empfänger.',
  'Plain text; line breaks count.': 'Reiner Text; Zeilenumbrüche zählen.',
  "What one person answered to an instrument. It names no person and holds no time: neither of the two is needed for a group's score, and either would find the person again.":
    'Was eine Person auf ein Instrument geantwortet hat. Es nennt keine Person und enthält keine Zeit: Beides braucht der Wert einer Gruppe nicht, und beides ließe die Person wiederfinden.',
  'UUID of version 4, made by the sender before the first attempt; the same on every attempt, so that it counts once. Of no other version: one of version 7 holds the time at which it was made, one of version 1 the machine too.':
    'UUID der Version 4, vor dem ersten Versuch vom Absender erzeugt; bei jedem Versuch dieselbe, damit es einmal zählt. Keine andere Version: Version 7 enthält die Zeit, Version 1 auch das Gerät.',
  'The wave it belongs to; without it the one in which the instrument is asked just now.':
    'Die Runde, zu der es gehört; ohne Angabe die, in der das Instrument gerade gefragt wird.',
  'Id of the instrument that was answered.': 'Kennung des Instruments, das beantwortet wurde.',
  'Its version.': 'Seine Fassung.',
  'Whose view it is: a side of the instrument, such as `employee`, `customer` or `partner`.':
    'Wessen Sicht es ist: eine Seite des Instruments wie `employee`, `customer` oder `partner`.',
  'By item: 1 to the points of the scale, or `null` for "cannot judge"; what was skipped may be left out.':
    'Je Aussage: 1 bis zu den Punkten der Skala, oder `null` für „kann ich nicht beurteilen“; Übersprungenes kann fehlen.',
  "What the person said of where they stand: the id of an option, by the id of the instrument's segment question.":
    'Was die Person dazu gesagt hat, wo sie steht: die Kennung einer Möglichkeit je Segmentfrage des Instruments.',
  'In own words.': 'In eigenen Worten.',
  'Language tag the items were shown in.': 'Sprache, in der die Aussagen gezeigt wurden.',
  'A second secret, as in a response: whoever has it can withdraw the answers and read what is replied to all.':
    'Ein zweites Geheimnis wie bei einer Antwort: Wer es hat, kann die Antworten zurücknehmen und lesen, was allen gesagt wird.',
  'What somebody says of where one key result stands now. It names no person; who may say it is a matter of the token.':
    'Was jemand dazu sagt, wo ein Schlüsselergebnis steht. Es nennt keine Person; wer es sagen darf, ist Sache des Tokens.',
  'UUID made by the sender before the first attempt; the same on every attempt, so that it counts once.':
    'UUID, vor dem ersten Versuch vom Absender erzeugt; bei jedem Versuch dieselbe, damit es einmal zählt.',
  'Id of the key result within the objective.': 'Kennung des Schlüsselergebnisses im Ziel.',
  "When it was said, by the sender's clock: ISO 8601 with an offset or `Z`.":
    'Wann es gesagt wurde, nach der Uhr des Absenders: ISO 8601 mit Versatz oder `Z`.',
  'The new value of a measured result (`increase`, `decrease`, `maintain`, `zones`, `baseline`).':
    'Der neue Wert eines gemessenen Ergebnisses (`increase`, `decrease`, `maintain`, `zones`, `baseline`).',
  'Whether a `binary` result is done.': 'Ob ein Ergebnis der Art `binary` erreicht ist.',
  'Ids of all milestones that are done, for a `milestone` result.':
    'Kennungen aller erreichten Meilensteine, bei einem Ergebnis der Art `milestone`.',
  'How sure one is that the objective will be reached, 0 to 10.':
    'Wie sicher man ist, dass das Ziel erreicht wird, 0 bis 10.',
  'What there is to say of it, in own words.': 'Was es dazu zu sagen gibt, in eigenen Worten.',
  'What one person says they will do for an objective, in own words. Given freely and withdrawn freely: nobody counts pledges by person, and there is no field for whether one was kept.':
    'Was eine Person für ein Ziel tun will, in eigenen Worten. Freiwillig gegeben und freiwillig zurückgezogen: Niemand zählt Zusagen nach Personen, und es gibt kein Feld dafür, ob eine gehalten wurde.',
  'The key result that is meant; absent for the objective as a whole.':
    'Das gemeinte Schlüsselergebnis; ohne Angabe das ganze Ziel.',
  'The name, role or team that the giver wants to stand beside it; nobody has to.':
    'Name, Rolle oder Team, wie es daneben stehen soll; niemand muss etwas angeben.',
  'What one person says who wants to take part in an exchange. Given freely and withdrawn freely, once for each exchange.':
    'Was eine Person sagt, die an einem Austausch teilnehmen will. Freiwillig gegeben und freiwillig zurückgezogen, einmal je Austausch.',
  'The id of the exchange, see `ExchangeOffer`.':
    'Die Kennung des Austauschs, siehe `ExchangeOffer`.',
  'The name, role or team that the person wants to stand there; nobody has to.':
    'Name, Rolle oder Team, wie es dort stehen soll; niemand muss etwas angeben.',
  'A note as it is handed in. There is no place for its writer, whom the receiver knows by the token.':
    'Eine Notiz, wie sie abgegeben wird. Für die Verfasserin oder den Verfasser gibt es keinen Platz; der Empfänger kennt sie aus dem Token.',
  'What a note says: thanks for something done, or what could be tried the next time. Never how good somebody is.':
    'Was eine Notiz sagt: Dank für etwas Getanes oder was man das nächste Mal versuchen könnte. Nie, wie gut jemand ist.',
  'The occasion, such as a meeting or a delivery.':
    'Der Anlass, etwa eine Besprechung oder eine Lieferung.',
  'The id of the person it is for.': 'Die Kennung der Person, für die sie ist.',
  'What is to become of a note.': 'Was aus einer Notiz werden soll.',
  'Who may read a note: the person it was written to alone, or the teams of that person too.':
    'Wer eine Notiz lesen darf: nur die Person, an die sie geschrieben ist, oder auch ihre Teams.',
  'A reply of the firm as it is sent; the receiver says when it came.':
    'Eine Antwort der Organisation, wie sie gesendet wird; wann sie kam, sagt der Empfänger.',
  'The team that speaks for the firm, as the giver is to read it.':
    'Das Team, das für die Organisation spricht, wie es zu lesen sein soll.',
  'What is to become of an item: what is absent stays, `null` takes away.':
    'Was aus einem Eintrag werden soll: Was fehlt, bleibt; `null` nimmt weg.',
  "Where the firm's work on a response stands.": 'Wie weit die Organisation mit einer Antwort ist.',
  'The team that it is to belong to.': 'Das Team, dem es gehören soll.',
  'Who is to work on it: a role, or a name that the host gives.':
    'Wer es bearbeiten soll: eine Rolle oder ein Name, den das einbettende System angibt.',
  "What was done, for the firm's own use.": 'Was getan wurde, für die Organisation selbst.',
  'What was changed because of it, as its giver is to read it.':
    'Was sich deswegen geändert hat, wie es zu lesen sein soll.',
  // Of what is shown.
  'One moment in which a customer and the firm met, on the wire: strict, every unknown key is refused. Widgets read records of a host leniently, with `readTouchpoint`.':
    'Ein Moment, in dem sich Kundschaft und Organisation begegnet sind, auf dem Übertragungsweg: streng, jeder unbekannte Schlüssel wird abgelehnt. Elemente lesen Datensätze einer Seite nachsichtig, mit `readTouchpoint`.',
  'Unique within the customer, made by the sender; sending it again changes nothing.':
    'Eindeutig je Kundin oder Kunde, vom Absender vergeben; erneutes Senden ändert nichts.',
  "The customer's pseudonymous number; absent when the contact belongs to nobody in particular.":
    'Die pseudonyme Kundennummer; fehlt, wenn der Kontakt niemand Bestimmtem gehört.',
  'ISO 8601 with an offset or `Z`.': 'ISO 8601 mit Versatz oder `Z`.',
  'A channel, by its name in the closed list.': 'Ein Kanal, mit seinem Namen aus der festen Liste.',
  "The channel's name at its source, where `channel` is `other`.":
    'Der Name des Kanals in der Quelle, wo `channel` `other` ist.',
  'A second channel on which it took place at the same time, such as a video call in a store.':
    'Ein zweiter Kanal zur selben Zeit, etwa ein Videogespräch im Laden.',
  'What happened, one lowercase word: `order`, `call`, `search`, `loyalty`, …; see `touchpointTypes`.':
    'Was geschah, ein kleingeschriebenes Wort: `order`, `call`, `search`, `loyalty`, …; siehe `touchpointTypes`.',
  'What it is about, in the words of its source, such as the topic of a complaint.':
    'Worum es geht, in den Worten der Quelle, etwa das Thema einer Beschwerde.',
  'Who wrote to whom: `in` reaches the firm, `out` leaves it, `internal` stays inside.':
    'Wer wem schrieb: `in` erreicht die Organisation, `out` verlässt sie, `internal` bleibt darin.',
  'One line in the language of the source.': 'Eine Zeile in der Sprache der Quelle.',
  'The team of the firm, by its name.': 'Das Team der Organisation, mit seinem Namen.',
  'A person of the firm, only as a contact: nothing is filtered, counted, grouped, sorted or searched by it.':
    'Eine Person der Organisation, nur als Ansprechpartner:in: Danach wird nicht gefiltert, gezählt, gruppiert, sortiert oder gesucht.',
  'Where it took place, such as a store.': 'Wo es stattfand, etwa in einem Laden.',
  'The case that this contact belongs to.': 'Der Vorgang, zu dem der Kontakt gehört.',
  'The id of the touchpoint this one continues.': 'Die Kennung des Kontakts, den dieser fortsetzt.',
  'What the source itself says of how the touchpoint before led to this one.':
    'Was die Quelle selbst dazu sagt, wie der vorige Kontakt zu diesem führte.',
  'The system the record comes from.': 'Das System, aus dem der Datensatz kommt.',
  'Address of the record in its system; see `readLink` for what is allowed.':
    'Adresse des Datensatzes in seinem System; was erlaubt ist, sagt `readLink`.',
  'A sum of money. `value` is in whole units of `currency` (12.5 is twelve and a half), negative for money that goes back.':
    'Ein Geldbetrag. `value` in ganzen Einheiten von `currency` (12.5 ist zwölfeinhalb), negativ für Geld, das zurückgeht.',
  'An answer on a scale, such as 9 of 10.': 'Eine Antwort auf einer Skala, etwa 9 von 10.',
  'A mood that somebody stated, never one that was computed.':
    'Eine Stimmung, die jemand genannt hat, nie eine errechnete.',
  'What a customer gained on a loyalty account, in points.':
    'Was auf einem Punktekonto dazukam, in Punkten.',
  'What a customer looked for.': 'Wonach gesucht wurde.',
  'The campaign that it belongs to.': 'Die Kampagne, zu der es gehört.',
  'Whose experience a record belongs to.': 'Zu wessen Erleben ein Datensatz gehört.',
  'True when only those who serve the customer may see title and detail.':
    'Wahr, wenn nur die, die betreuen, Titel und Einzelheiten sehen dürfen.',
  'Further fields that only those who serve the customer may see.':
    'Weitere Felder, die nur sehen darf, wer betreut.',
  'Who works on it: a role, or a name that the host gives. Nothing can be counted or sorted by it.':
    'Wer es bearbeitet: eine Rolle oder ein Name, den das einbettende System angibt. Danach lässt sich nicht zählen oder sortieren.',
  'The team that it belongs to; without one only those see it who see all teams.':
    'Das Team, dem es gehört; ohne eines sehen es nur die, die alle Teams sehen.',
  "Somebody who works with others, by the id that the host's tokens name them with.":
    'Jemand, der mit anderen arbeitet, mit der Kennung aus den Token des einbettenden Systems.',
  // Of what stands on the device.
  "The response's id.": 'Die Kennung der Antwort.',
  'Where it goes.': 'Wohin es geht.',
  'The public key of the site.': 'Der öffentliche Schlüssel der Site.',
  'Whose it is; absent when nobody was named, then it is sent without a token.':
    'Wessen es ist; fehlt, wenn niemand genannt war, dann wird es ohne Token gesendet.',
  "Of an employee's answer, instead: the `turn` of the identity when it was handed in.":
    'Stattdessen bei Antworten von Beschäftigten (nur im Speicher der Seite): die wievielte Anmeldung es war.',
  'What is handed in: a response, or with `kind` an assessment.':
    'Was abgegeben wird: eine Antwort, oder mit `kind` eine Bewertung.',
  'Of an assessment, which has an address of its own.':
    'Bei einer Bewertung, die eine eigene Adresse hat.',
  'Of an assessment whose side is marked as one of people who do not work there.':
    'Bei einer Bewertung, deren Seite als außenstehend gekennzeichnet ist.',
  'When it was handed in, in milliseconds since 1970.':
    'Wann es abgegeben wurde, in Millisekunden seit 1970.',
  'Attempts that failed so far.': 'Bisher gescheiterte Versuche.',
  'Not before this time, in milliseconds since 1970.':
    'Nicht vor dieser Zeit, in Millisekunden seit 1970.',
  'True when the collector itself named `due`.': 'Wahr, wenn der Sammler selbst `due` genannt hat.',
  'True when an attempt may have arrived without the collector’s word of it.':
    'Wahr, wenn ein Versuch angekommen sein kann, ohne dass der Sammler es sagte.',
  'The secret itself.': 'Das Geheimnis selbst.',
  'Where it was sent.': 'Wohin es gesendet wurde.',
  'The prompt that was answered.': 'Die Befragung, die beantwortet wurde.',
  'Whose it is; absent when nobody was named.': 'Wessen es ist; fehlt, wenn niemand genannt war.',
  'What its giver was told the last time.': 'Was zuletzt dazu gesagt wurde.',
  'Taken back by its giver, which the collector could not be told yet.':
    'Zurückgenommen, was dem Sammler noch nicht gesagt werden konnte.',
  'That of the check-in.': 'Die der Standmeldung.',
  'Who was signed in when it was handed in; it is sent with their token alone; see `CheckInQueue.list` for another’s.':
    'Wer bei der Abgabe angemeldet war; gesendet wird nur mit dem Token dieser Person (zu anderen siehe `CheckInQueue.list`).',
  'The objective, the revision that the person saw, and the check-in.':
    'Das Ziel, die gesehene Fassung und die Standmeldung.',
  'True when it was refused, or somebody was faster: it waits for the person to say what is to become of it.':
    'Wahr, wenn sie abgelehnt wurde oder jemand schneller war: Sie wartet, bis die Person sagt, was daraus werden soll.',
  'When each prompt was last shown, by its id.':
    'Wann jede Befragung zuletzt gezeigt wurde, nach ihrer Kennung.',
  'When one was last put away without an answer.':
    'Wann zuletzt eine ohne Antwort weggelegt wurde.',
  'When one was last given leave to show itself: it is about to be shown.':
    'Wann zuletzt eine sich zeigen durfte: Sie wird gleich gezeigt.',
  // Of thresholds.
  'Scores are shown from so many answers on, and never from fewer, on either side. Five is the floor that staff surveys use (Culture Amp, Qualtrics and Peakon by default; works agreements commonly 5 to 10): in a smaller group, whoever knows some of the answers can work out the others. A host may ask for more, never for less.':
    'Werte werden ab so vielen Antworten gezeigt und nie von weniger, auf keiner Seite. Fünf ist die Untergrenze von Mitarbeiterbefragungen (Culture Amp, Qualtrics und Peakon als Vorgabe; Betriebsvereinbarungen meist 5 bis 10): In einer kleineren Gruppe kann, wer einige Antworten kennt, die anderen errechnen. Ein einbettendes System kann mehr verlangen, nie weniger.',
  'From so many answers on is shown what tells more of a person than a mean does.':
    'Ab so vielen Antworten wird gezeigt, was mehr über eine Person sagt als ein Mittelwert.',
  "Under so many people's answers nothing of employees is shown.":
    'Bei weniger Antworten wird von Beschäftigten nichts gezeigt.',
  "Under so many people's answers no words of employees are shown.":
    'Bei weniger Antworten werden keine eigenen Worte von Beschäftigten gezeigt.',
};
