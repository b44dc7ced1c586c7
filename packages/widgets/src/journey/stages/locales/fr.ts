import type { StagesStrings } from '../strings.js';

const french: StagesStrings = {
  curve: 'Comment les gens se sentent, étape par étape\u00a0; les chiffres sont dans la liste',
  experience: 'Vécu',
  sideFelt: '{side}\u00a0: {felt}',
  felt: '{value} sur 5',
  feltFrom: '{figure} ({from})',
  saidThemselves: 'selon leurs propres mots lors des contacts',
  unasked: 'personne interrogé',
  momentCustomer: 'Moment de vérité pour la clientèle',
  momentEmployee: 'Moment de vérité pour le personnel',
  momentBoth: 'Moment de vérité pour la clientèle et le personnel',
  moment: 'Moment de vérité',
  with: 'avec {other}',
  withDoing: 'avec {other}\u00a0: {doing}',
  serves: 'Sert à {steps}',
  servedBy: 'Rendu possible par {steps}',
  noSteps: 'Pas encore d’actions.',

  mapCaption: '{title}\u00a0: étapes en colonnes, qui y participe en lignes',
  stage: 'Étape',
  scale: '5 est très bien, 1 très mal',
  experienceOf: 'Vécu\u00a0: {side}',
  engagementOf: 'Engagement\u00a0: {side}',
  measuresRow: 'Mesures',
  exchangesRow: 'Changer de côté',
  visibility: 'Ligne de visibilité\u00a0: en dessous, la clientèle ne voit que ce qui lui parvient',
  receivedFrom: 'de {other}\u00a0: {doing}',
};

export default french;
