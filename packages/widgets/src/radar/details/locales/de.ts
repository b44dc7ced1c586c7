import type { DetailsStrings } from '../strings.js';

const german: DetailsStrings = {
  spokenRow: '{dimension}: {scores}',
  gaps: 'Der Abstand in Worten',
  namedGap: '{gap} ({higher} und {lower})',
  missingGap: '{gap} – {reasons}',
  practice: 'Was dafür getan wird',
  shippedPractice: 'Was sich dafür tun lässt',
  objectives: 'Ziele, die hier etwas bewegen sollen',
  moments: 'Momente der Journey:',
  compared: 'Im Vergleich mit: {label}',
  aboveBenchmark: {
    one: '{side}: {count} Punkt darüber (95\u2011%\u2011Intervall {low} bis {high}).',
    other: '{side}: {count} Punkte darüber (95\u2011%\u2011Intervall {low} bis {high}).',
  },
  belowBenchmark: {
    one: '{side}: {count} Punkt darunter (95\u2011%\u2011Intervall {low} bis {high}).',
    other: '{side}: {count} Punkte darunter (95\u2011%\u2011Intervall {low} bis {high}).',
  },
  aboveBenchmarkAtLeast: {
    one: '{side}: mindestens {count} Punkt darüber.',
    other: '{side}: mindestens {count} Punkte darüber.',
  },
  belowBenchmarkAtLeast: {
    one: '{side}: mindestens {count} Punkt darunter.',
    other: '{side}: mindestens {count} Punkte darunter.',
  },
  levelBenchmark: '{side}: kein klarer Unterschied.',
  untestedBenchmark: '{side}: nicht geprüft, kein Intervall angegeben.',
  reliability: 'Wie gut die Aussagen zusammenpassen',
  alpha: '{side}: Cronbachs Alpha {alpha} (n\u00a0=\u00a0{n}), {band}.',
  unreliable: 'unzuverlässig',
  questionable: 'fraglich',
  acceptable: 'annehmbar',
  good: 'gut',
  redundant: 'einige Aussagen fragen vielleicht zweimal das Gleiche',
  lowAlpha: 'Gruppen lassen sich trotzdem vergleichen.',
};

export default german;
