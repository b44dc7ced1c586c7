import type { FurtherStrings } from '../strings.js';

const german: FurtherStrings = {
  goUp: 'Wo zu wenige geantwortet haben, gibt es Ergebnisse einer größeren Gruppe:',
  back: 'Zurück zu',
  whole: 'das Ganze',
};

export default german;
