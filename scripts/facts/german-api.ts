/** German of the summaries of the API and of keys of the configuration, by the English they say; see `german.ts`. */
export const germanOfApi: Readonly<Record<string, string>> = {
  'A prompt as it is now, or in a version that was answered.':
    'Eine Befragung, wie sie jetzt ist, oder in einer beantworteten Fassung.',
  'Takes what people handed in: with a token as the customer who it names, else as nobody’s.':
    'Nimmt, was abgegeben wurde: mit einem Token als das der Person, die es nennt, sonst als niemandes.',
  'What became of a response, for whoever handed it in.':
    'Was aus einer Antwort wurde, für die Person, die sie abgab.',
  'The giver of a response answers back, which opens it again if it was resolved.':
    'Die Person schreibt zurück; war die Antwort erledigt, ist sie wieder offen.',
  'Takes a response back: it, its replies and what they became in a timeline are gone.':
    'Nimmt eine Antwort zurück: Sie selbst, was dazu gesagt wurde und was daraus in einem Verlauf wurde, wird gelöscht.',
  'What the person of the token needs to answer an instrument today.':
    'Was die Person des Tokens braucht, um heute ein Instrument zu beantworten.',
  'How the whole organisation, or a unit, is experienced by both sides.':
    'Wie beide Seiten die ganze Organisation oder eine Einheit erleben.',
  'Takes what the person of the token answered to an instrument, sealed until its wave is over.':
    'Nimmt, was die Person des Tokens auf ein Instrument geantwortet hat, versiegelt, bis die Runde vorbei ist.',
  'One page of a customer’s touchpoints, newest first.':
    'Eine Seite der Kontakte einer Kundin oder eines Kunden, die neuesten zuerst.',
  'A customer’s touchpoints as they are stored, as server-sent events named `touchpoint`.':
    'Kontakte einer Kundin oder eines Kunden, sobald sie gespeichert sind (server-sent events).',
  'An objective as it stands.': 'Ein Ziel, wie es steht.',
  'The whole objective after each change, as server-sent events named `objective`.':
    'Das ganze Ziel nach jeder Änderung (server-sent events).',
  'What people say they will do for an objective, the oldest day first.':
    'Was Menschen für ein Ziel tun wollen, der älteste Tag zuerst.',
  'Takes where a key result stands from somebody who has seen the revision in If-Match.':
    'Nimmt den Stand eines Schlüsselergebnisses von jemandem, der die Fassung in If-Match gesehen hat.',
  'Takes what somebody says they will do for an objective.':
    'Nimmt, was jemand für ein Ziel tun will.',
  'Withdraws a pledge of one’s own; nothing of it is kept.':
    'Zieht eine eigene Zusage zurück; nichts davon wird aufbewahrt.',
  'The objectives of a site as they stand, by id.':
    'Die Ziele einer Site, wie sie stehen, nach Kennung.',
  'How many touchpoints there were, by day (UTC), channel, direction and side.':
    'Wie viele Kontakte es gab, nach Tag (UTC), Kanal, Richtung und Seite.',
  'A journey as it is meant to be.': 'Eine Journey, wie sie gedacht ist.',
  'The whole journey after each change, as server-sent events named `journey`.':
    'Die ganze Journey nach jeder Änderung (server-sent events).',
  'What really happened on a journey, counted over all customers with touchpoints.':
    'Was auf einer Journey wirklich geschah, gezählt über alle Kund:innen mit Kontakten.',
  'How many take part in each offer of a journey, and whether who asks is one of them.':
    'Wie viele an jedem Angebot einer Journey teilnehmen und ob, wer fragt, dabei ist.',
  'Keeps a new journey, or another one in the place of the revision in If-Match.':
    'Behält eine neue Journey oder eine andere an der Stelle der Fassung in If-Match.',
  'Gives who asks a place in an offer of a journey.':
    'Gibt, wer fragt, einen Platz in einem Angebot einer Journey.',
  'Gives one’s own place in an offer back; nothing of it is kept.':
    'Gibt den eigenen Platz in einem Angebot zurück; nichts davon wird aufbewahrt.',
  'Customers’ responses of the token’s teams, newest first; as CSV all of them.':
    'Antworten von Kund:innen für die Teams des Tokens, die neuesten zuerst; als CSV alle.',
  'What waits for an answer, and how each of the token’s teams answers.':
    'Was auf Antwort wartet und wie jedes Team des Tokens antwortet.',
  'A customer’s response and what the firm does about it.':
    'Die Antwort einer Kundin oder eines Kunden und was die Organisation damit tut.',
  'Answers the giver of a response, who reads it with the receipt.':
    'Antwortet der Person, die es mit dem Beleg liest.',
  'Routes, assigns, resolves or opens a response again, on the revision in If-Match.':
    'Leitet eine Antwort weiter, weist sie zu, erledigt sie oder öffnet sie wieder, auf der Fassung in If-Match.',
  'Notes to who asks and those that colleagues share with their teams, newest first.':
    'Notizen an die Person, die fragt, und solche, die Kolleg:innen mit ihren Teams teilen, die neuesten zuerst.',
  'Gives thanks or a next-time note to a person.':
    'Gibt einer Person Dank oder einen Hinweis fürs nächste Mal.',
  'Shares a note with one’s team, or takes that back.':
    'Teilt eine Notiz mit dem eigenen Team oder nimmt das zurück.',
  'Deletes a note that was written to who asks, for good.':
    'Löscht eine Notiz an die Person, die fragt, endgültig.',
  'Opens a wave, changes the title or the days of an open one, or closes it.':
    'Eröffnet eine Runde, ändert Titel oder Tage einer laufenden oder schließt sie.',
  'Which units will be seen when a wave is over, and from how many answers on.':
    'Welche Einheiten nach einer Runde zu sehen sein werden und ab wie vielen Antworten.',
  'The waves of a site, by id.': 'Die Runden einer Site, nach Kennung.',
  'A wave as it stands, and once it is closed, what came of it.':
    'Eine Runde, wie sie steht, und wenn sie geschlossen ist, was herauskam.',
  'What people said in their own words in a closed wave, in an order of chance.':
    'Was Menschen in einer geschlossenen Runde in eigenen Worten sagten, in zufälliger Reihenfolge.',
  'Keeps the units of a site, all of them in the place of the revision in If-Match.':
    'Behält die Einheiten einer Site, alle zusammen an der Stelle der Fassung in If-Match.',
  'How the organisation is made up, as a tree.': 'Wie die Organisation aufgebaut ist, als Baum.',
  'Makes a prompt, or with If-Match its next version.':
    'Legt eine Befragung an oder mit If-Match ihre nächste Fassung.',
  'What those who take part in an offer said for its organiser, the earliest day first.':
    'Was die Teilnehmenden eines Angebots für die ausrichtende Person sagten, der früheste Tag zuerst.',
  'Everything that is kept of a customer.':
    'Alles, was von einer Kundin oder einem Kunden aufbewahrt wird.',
  'Deletes everything that is kept of a customer, for good.':
    'Löscht alles, was von einer Kundin oder einem Kunden aufbewahrt wird, endgültig.',
  'false: e-mail, phone and IBAN stay in free text. On by default.':
    '`false`: E-Mail, Telefon und IBAN bleiben in freiem Text. Standardmäßig an.',
  'Months after which touchpoints are deleted.': 'Monate, nach denen Kontakte gelöscht werden.',
  'Months after which responses are deleted.': 'Monate, nach denen Antworten gelöscht werden.',
  'Months after which notes are deleted.': 'Monate, nach denen Notizen gelöscht werden.',
  'Months after which sign-ups are deleted; 24.':
    'Monate, nach denen Eintragungen gelöscht werden; 24.',
  'Months after which lines of the audit are deleted; 24.':
    'Monate, nach denen Zeilen des Protokolls gelöscht werden; 24.',
  'Months during which late records of erased customers are refused; 24.':
    'Monate, in denen verspätete Datensätze abgelehnt werden, nachdem Kund:innen gelöscht wurden; 24.',
};
