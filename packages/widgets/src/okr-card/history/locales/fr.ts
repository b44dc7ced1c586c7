import type { HistoryStrings } from '../strings.js';

const french: HistoryStrings = {
  historyOne: 'Une mesure\u00a0: {value} le {date}.',
  historyWay:
    'De {first} le {firstDate} à {last} le {lastDate}\u00a0; plus bas {lowest}, plus haut {highest}.',
  historyDay: 'Jour',
  historyValue: 'Valeur',
  historyNote: 'Note',
  historyAll: 'Tout afficher ({count})',
  historyNoValue: 'aucune',
  historyTarget: 'Cible {value}',
  historyMinimum: 'Limite basse {value}',
  historyMaximum: 'Limite haute {value}',
  historyCommit: 'Promis {value}',
  historyStretch: 'Remarquable {value}',
  openChart: 'Ouvrir le graphique',
  closeChart: 'Fermer le graphique',
  chartComing: 'Le graphique s’ouvre…',
  chartLost: 'Le graphique n’a pas pu être chargé.',
  chartHint: 'Pointez une mesure, ou touchez-la, pour la lire ici.',
};

export default french;
