import type { StagesStrings } from '../strings.js';

const german: StagesStrings = {
  curve: 'Wie es den Menschen geht, Phase für Phase; die Zahlen stehen in der Liste',
  experience: 'Erleben',
  sideFelt: '{side}: {felt}',
  felt: '{value} von 5',
  feltFrom: '{figure} ({from})',
  saidThemselves: 'nach eigenen Worten bei Kontakten',
  unasked: 'niemand gefragt',
  momentCustomer: 'Moment der Wahrheit für die Kundschaft',
  momentEmployee: 'Moment der Wahrheit für Mitarbeitende',
  momentBoth: 'Moment der Wahrheit für Kundschaft und Mitarbeitende',
  moment: 'Moment der Wahrheit',
  with: 'mit {other}',
  withDoing: 'mit {other}: {doing}',
  serves: 'Dient {steps}',
  servedBy: 'Ermöglicht durch {steps}',
  noSteps: 'Noch keine Schritte.',

  mapCaption: '{title}: Phasen in Spalten, Beteiligte in Zeilen',
  stage: 'Phase',
  scale: '5 ist sehr gut, 1 sehr schlecht',
  experienceOf: 'Erleben: {side}',
  engagementOf: 'Engagement: {side}',
  measuresRow: 'Maßnahmen',
  exchangesRow: 'Seitenwechsel',
  visibility: 'Sichtbarkeitslinie: Darunter sieht die Kundschaft nur, was sie erreicht',
  receivedFrom: 'von {other}: {doing}',
};

export default german;
