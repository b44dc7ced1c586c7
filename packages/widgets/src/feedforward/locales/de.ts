import type { FeedforwardStrings } from '../strings.js';

const german: FeedforwardStrings = {
  label: 'Dank und nächstes Mal',
  heading: 'Notizen an Sie',
  headingHint: 'Nur Ihnen werden sie gezeigt, bis Sie eine mit Ihrem Team teilen.',
  team: 'In Ihrem Team geteilt',
  thanksFrom: 'Dank von {from}',
  nextTimeFrom: 'Fürs nächste Mal, von {from}',
  thanksBetween: 'Dank von {from} an {to}',
  nextTimeBetween: 'Fürs nächste Mal, von {from} an {to}',
  about: 'Anlass: {about}',
  alone: 'Nur Ihnen gezeigt',
  shared: 'Auch Ihrem Team gezeigt',
  newNote: 'Eine neue Notiz für Sie.',

  acts: 'Was Sie damit tun können',
  share: 'Mit meinem Team teilen',
  unshare: 'Nicht mehr teilen',
  delete: 'Löschen',
  askDelete: 'Diese Notiz endgültig löschen?',
  deleteForGood: 'Endgültig löschen',
  keep: 'Behalten',
  changing: 'Wird gespeichert …',
  shareSaved: 'Mit Ihrem Team geteilt.',
  unshareSaved: 'Wieder nur Ihnen gezeigt.',
  deleteSaved: 'Gelöscht.',
  notConfirmed: 'Das hat nichts bestätigt. Bitte versuchen Sie es noch einmal.',
  gone: 'Diese Notiz gibt es nicht mehr.',
  teamless:
    'Sie sind hier in keinem Team, mit dem sie geteilt werden könnte. Sie wird weiter nur Ihnen gezeigt.',
  mayNotChange: 'Sie dürfen hier keine Notizen ändern. Nichts hat sich geändert.',

  write: 'Notiz schreiben',
  to: 'An wen',
  choose: 'Bitte wählen',
  kind: 'Was Sie sagen möchten',
  thanks: 'Dank',
  thanksHint: 'Was wurde getan, und was hat es möglich gemacht?',
  nextTime: 'Fürs nächste Mal',
  nextTimeHint: 'Was wäre beim nächsten Mal einen Versuch wert?',
  noteText: 'Ihre Notiz',
  occasion: 'Anlass (freiwillig)',
  occasionHint: 'Etwa eine Besprechung oder eine Lieferung.',
  fate: 'Was daraus wird',
  fateFirst: 'Zuerst wird sie nur {name} gezeigt.',
  fateFirstNobody: 'Zuerst wird sie nur der Person gezeigt, an die Sie schreiben.',
  fateThen: 'Diese Person kann sie unter Ihrem Namen mit dem Team teilen oder löschen.',
  fateGone: 'Sie selbst sehen sie nicht wieder und können sie nicht zurücknehmen.',
  fateNever: 'Sie ist keine Bewertung, und niemand wird danach verglichen.',
  give: 'Notiz übergeben',
  giving: 'Wird übergeben …',
  cancel: 'Abbrechen',
  missingPerson: 'Bitte wählen Sie, an wen Sie schreiben.',
  missingText: 'Bitte schreiben Sie etwas.',
  tooLong: 'Bitte kürzen Sie: Höchstens {most} Zeichen können aufbewahrt werden.',
  given: 'Übergeben. Sie wird jetzt {name} gezeigt und sonst niemandem.',
  notSaved: 'Noch nicht gespeichert.',
  notSavedHint:
    'Bitte lassen Sie diese Seite offen: Ihre Notiz ist sonst nirgends. Übergeben Sie sie noch einmal, wird sie nur einmal aufbewahrt.',
  unauthorized:
    'Sie dürfen hier keine Notizen schreiben. Ihre Notiz ist nicht gespeichert; sie steht noch hier.',
  refused:
    'Sie wurde nicht angenommen. Vielleicht kann dieser Person nicht geschrieben werden. Ihre Notiz steht noch hier.',

  more: 'Ältere Notizen zeigen',
  loadingMore: 'Ältere Notizen werden geladen …',
  moreFailed: 'Ältere Notizen konnten nicht geladen werden. Was hier steht, bleibt.',
  moreUnanswered:
    'Ältere Notizen können noch nicht geladen werden: Auf dieser Seite beantwortet nichts die Anfrage.',

  empty: 'Noch keine Notizen für Sie.',
  emptyHint: 'Was Ihnen jemand schreibt, wird zuerst hier gezeigt, und nur Ihnen.',
};

export default german;
