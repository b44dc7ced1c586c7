import type { HistoryStrings } from '../strings.js';

const german: HistoryStrings = {
  historyOne: 'Eine Messung: {value} am {date}.',
  historyWay:
    'Von {first} am {firstDate} bis {last} am {lastDate}; niedrigster Wert {lowest}, höchster {highest}.',
  historyDay: 'Tag',
  historyValue: 'Wert',
  historyNote: 'Notiz',
  historyAll: 'Alle {count} zeigen',
  historyNoValue: 'keiner',
  historyTarget: 'Zielwert {value}',
  historyMinimum: 'Untergrenze {value}',
  historyMaximum: 'Obergrenze {value}',
  historyCommit: 'Zugesagt {value}',
  historyStretch: 'Herausragend {value}',
  openChart: 'Diagramm öffnen',
  closeChart: 'Diagramm schließen',
  chartComing: 'Das Diagramm wird geöffnet …',
  chartLost: 'Das Diagramm konnte nicht geladen werden.',
  chartHint: 'Zeigen oder tippen Sie auf eine Messung, um sie hier zu lesen.',
};

export default german;
