import type { RelationsStrings } from '../strings.js';

const german: RelationsStrings = {
  relations: 'Womit es zusammenhängt',
  oneUp: 'Eine Ebene höher',
  oneDown: 'Eine Ebene tiefer',
  aside: 'Daneben',
  initiatives: 'Arbeit dafür',
  notShownObjective: 'Ein Ziel, das nicht gezeigt wird',
  forPart: 'für eines seiner Schlüsselergebnisse',
  forKeyResult: 'für: {title}',
  forUnknown: 'für ein Schlüsselergebnis, das nicht gezeigt wird',
  needs: 'braucht',
  enables: 'wird gebraucht von',
  moreRelated: { one: '{count} weiteres', other: '{count} weitere' },
  dimensions: 'Dimensionen, die es bewegen soll',
  instrument: 'Instrument {name}',
  beforeWave: 'Vorher: {wave}',
  afterWave: 'Später: {wave}',
  noBefore: 'Vorher',
  noAfter: 'Später',
  scoreOf: '{score} von 100',
  scoreProtected: 'zu wenige Antworten (Schutz)',
  scoreUnasked: 'nicht gefragt',
  scoreUnstated: 'nicht angegeben',
  notMeasuredAgain: 'noch nicht wieder gemessen',
  noCause: 'Vorher und nachher gemessen; auch anderes hat sich geändert.',
};

export default german;
