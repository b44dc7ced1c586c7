import type { HandoversStrings } from '../strings.js';

const german: HandoversStrings = {
  handoverSentence: {
    one: 'Einmal ging es von einem Kontakt zu einem anderen weiter: {parts}.',
    other: '{count}-mal ging es von einem Kontakt zu einem anderen weiter: {parts}.',
  },
  handoverNone: 'Niemand wechselte von einem Kanal auf einen anderen.',
  carriedOf: {
    one: 'einmal kam mit, was bekannt war ({share})',
    other: '{count}-mal kam mit, was bekannt war ({share})',
  },
  lostOf: {
    one: 'einmal musste neu begonnen werden ({share})',
    other: '{count}-mal musste neu begonnen werden ({share})',
  },
  unstatedOf: {
    one: 'einmal hat niemand gesagt, was davon ({share})',
    other: '{count}-mal hat niemand gesagt, was davon ({share})',
  },
  handoverCaption:
    'Zeilen: der Kanal, der verlassen wurde. Spalten: der Kanal, auf den gewechselt wurde.',
  handoverScope: 'Alle Tage, die ganze Kundschaft, was auch immer oben gewählt ist.',
  handoverInferred: {
    one: '{count} davon hat niemand angegeben, er folgt allein aus Fall und Zeit.',
    other: '{count} davon hat niemand angegeben, sie folgen allein aus Fall und Zeit.',
  },
  handoverSame:
    'Auf demselben Kanal stehen nur die, die neu beginnen mussten: Wer dort bleibt, wird nicht übergeben.',
  handoverFrom: 'Von',
  handoverTo: 'Nach',
  unknownContact: 'Ein hier nicht bekannter Kontakt',
  nobody: 'keine',
  carried: '{count} mitgenommen',
  lostOnes: '{count} verloren',
  unstated: '{count} nicht gesagt',
};

export default german;
