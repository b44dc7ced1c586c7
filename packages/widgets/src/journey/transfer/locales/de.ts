import type { TransferStrings } from '../strings.js';

const german: TransferStrings = {
  takeWhole: 'Die ganze Reise:',
  takeDraft: 'Was Sie geändert und noch nicht gespeichert haben, ist darin.',
  takeJson: 'JSON',
  takeCsv: 'Tabelle (CSV)',
  takeActuals: 'Was wirklich geschah (CSV)',
  takeMermaid: 'Diagramm (Mermaid)',
  takePrint: 'Drucken',
  takeMermaidHint:
    'Mermaid hat keinen Platz für Kanäle, Momente der Wahrheit und dafür, was was ermöglicht.',
  takeReady: '{name} ist fertig.',
  takeFailed: 'Die Datei konnte nicht erstellt werden.',
  takeStep: 'Schritt',
  takeStage: 'Phase',
  takeLane: 'Wer es tut',
  takePeople: 'Personen',
  takeTimes: 'Male',
  takeSkipped: 'Übergangen',
  takeOtherChannel: 'Auf anderem Kanal',
  takeOrder: 'In anderer Reihenfolge',
  takeRepeated: 'Wiederholt',
  takeUnseen: 'kein Kontakt kann ihn zeigen',
  bring: 'Eine hereinholen',
  bringHint:
    'JSON oder CSV wie von hier mitgenommen, eine Mermaid-Reise (journey) oder CJML 2.0. Nichts wird ersetzt, bevor Sie es sagen.',
  bringFile: 'Aus einer Datei',
  bringText: 'Oder als Text',
  bringRead: 'Text lesen',
  bringEmpty: 'Bitte fügen Sie zuerst einen Text ein.',
  bringLarge: 'Diese Datei ist zu groß: höchstens {most} MB lassen sich lesen.',
  bringUnreadable: 'Diese Datei konnte nicht gelesen werden.',
  bringNone: 'Daraus ließ sich keine Reise lesen ({format}).',
  bringFound: 'Gelesen ({format}): {title}, mit {parts}.',
  bringStages: { one: '{count} Phase', other: '{count} Phasen' },
  bringLanes: { one: '{count} Beteiligten', other: '{count} Beteiligten' },
  bringSteps: { one: '{count} Schritt', other: '{count} Schritten' },
  bringWhole: 'Nichts wurde weggelassen.',
  bringLeftOut: {
    one: '{count} Angabe wurde weggelassen oder ist nicht wie erwartet:',
    other: '{count} Angaben wurden weggelassen oder sind nicht wie erwartet:',
  },
  bringMore: { one: 'und {count} weitere', other: 'und {count} weitere' },
  bringWhich: 'Welche der Reisen darin',
  bringConsequence:
    'Sie käme an die Stelle der Reise, die hier zu sehen ist. Das lässt sich zurücknehmen, und gespeichert wird erst, wenn Sie „Speichern“ drücken.',
  bringUse: 'Diese Reise verwenden',
  bringCancel: 'Nicht verwenden',
};

export default german;
