import type { AssessmentStrings } from '../strings.js';

const french: AssessmentStrings = {
  label: 'Questionnaire',
  page: 'Page {page} sur {pages}',
  guide: 'La question directrice',
  optional: 'Vous pouvez laisser de côté n’importe quel énoncé.',
  cannotJudge: 'Je ne peux pas en juger',
  clear: 'Effacer',
  note: 'En vos propres mots (facultatif)',
  noteHint:
    'Ce texte est remis tel quel avec vos réponses, sous le nom de cette dimension. Merci de ne nommer ni décrire personne.',
  noteFull: '{most} caractères au plus.',
  about: 'À propos de vous',
  aboutHint: 'Vous pouvez ne pas répondre.',
  next: 'Suite\u00a0: {name}',
  back: 'Retour',
  handIn: 'Envoyer mes réponses',
  keep: 'Garder pour plus tard',
  nothing: 'Rien à envoyer pour l’instant. Veuillez répondre à au moins un énoncé.',
  noSide: 'Ce questionnaire n’existe pas pour «\u202f{side}\u202f».',
  empty: 'Il n’y a rien à remplir pour le moment.',
  emptyHint: 'Dès qu’il y aura quelque chose, vous le trouverez ici.',
};

export default french;
