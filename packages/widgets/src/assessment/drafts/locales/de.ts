import type { DraftStrings } from '../strings.js';

const german: DraftStrings = {
  keeping: 'Ihre Antworten sollen aufgehoben werden …',
  keptInPage:
    'Ihre bisherigen Antworten sind aufgehoben, bis diese Seite geschlossen wird oder sich jemand anderes anmeldet.',
  keptInElement:
    'Ihre bisherigen Antworten sind aufgehoben, solange dieser Fragebogen auf dieser Seite steht.',
  keptBy: 'Ihre bisherigen Antworten sind aufgehoben: {by}.',
  keptHere: 'Diese Website hat Ihre bisherigen Antworten aufgehoben.',
  notKept:
    'Nicht aufgehoben: Hier hebt nichts sie auf. Ihre Antworten bleiben, solange Sie auf dieser Seite bleiben.',
  restored: 'Ihre Antworten von vorhin sind wieder da.',
  older:
    'Der Fragebogen hat sich seitdem geändert. Bitte sehen Sie Ihre Antworten noch einmal durch.',
  lost: {
    one: '{count} Antwort passt nicht mehr und wurde weggelassen.',
    other: '{count} Antworten passen nicht mehr und wurden weggelassen.',
  },
};

export default german;
