import type { CommonStrings } from '../strings.js';

const german: CommonStrings = {
  brokenAttribute:
    'Das Attribut „data“ von {element} enthält kein brauchbares JSON. Schreiben Sie gültiges JSON oder dessen base64url hinein oder setzen Sie die Eigenschaft „data“ per Skript.',
  brokenObject:
    'Das Attribut „{attribute}“ von {element} enthält „[object Object]“ statt Daten. Laden Sie das Skript, bevor die Seite aufgebaut wird, oder setzen Sie die Eigenschaft „{attribute}“ per Skript.',
  brokenScript:
    'Das Skript mit Daten in {element} enthält kein brauchbares JSON. Schreiben Sie gültiges JSON hinein oder setzen Sie die Eigenschaft „data“.',
  unusable: 'Das kann nicht angezeigt werden: Die Daten haben eine andere Form als erwartet.',
  unanswered:
    'Das kann noch nicht angezeigt werden: Nichts auf dieser Seite beantwortet die Anfrage.',
  notLoaded: 'Das konnte nicht geladen werden. Die übrige Seite ist nicht betroffen.',
  tryAgain: 'Noch einmal versuchen',
  notShown: {
    one: '{count} Eintrag konnte nicht vollständig angezeigt werden.',
    other: '{count} Einträge konnten nicht vollständig angezeigt werden.',
  },
};

export default german;
