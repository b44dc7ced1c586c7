import type { KindStrings } from '../strings.js';

const french: KindStrings = {
  enpsQuestion: 'Quelle est la probabilité que vous recommandiez {subject} comme employeur\u202f?',
  csatQuestion: 'Quel est votre niveau de satisfaction concernant {subject}\u202f?',
  csatLow: 'Très insatisfait(e)',
  csatHigh: 'Très satisfait(e)',
  cesQuestion:
    'Dans quelle mesure êtes-vous d’accord\u00a0: {subject} m’a permis de régler facilement ma demande.',
  agreementQuestion: 'Dans quelle mesure êtes-vous d’accord\u00a0: {statement}',
  agreementLow: 'Pas du tout d’accord',
  agreementHigh: 'Tout à fait d’accord',
  stepAtMost: 'Question {step} sur {count} au plus',
  stepAtMostOptional: 'Question {step} sur {count} au plus (facultative)',
  starCount: { one: '{count} étoile', other: '{count} étoiles' },
  starEnd: '{stars}, {meaning}',
  emoji1: 'Très insatisfait(e)',
  emoji2: 'Insatisfait(e)',
  emoji3: 'Neutre',
  emoji4: 'Satisfait(e)',
  emoji5: 'Très satisfait(e)',
  thumbUp: 'Pouce levé',
  thumbDown: 'Pouce baissé',
  chooseSeveral: 'Plusieurs réponses sont possibles.',
  otherOption: 'Autre chose',
  otherWords: 'Autre chose, dans vos propres mots',
  otherMissing:
    'Veuillez ajouter quelques mots à «\u00a0Autre chose\u00a0», ou choisir une autre réponse.',
  otherTooLong:
    'Veuillez raccourcir vos propres mots\u00a0: {most} caractères au plus peuvent être envoyés.',
  consent: 'Votre consentement',
  consentMissing: 'Sans votre consentement, il n’est pas possible de continuer ici.',
  agreed: 'Accepté',
  notAgreed: 'Non accepté',
  contactQuestion: 'Comment pouvons-nous vous joindre\u202f?',
  contactName: 'Nom',
  contactEmail: 'Adresse électronique',
  contactPhone: 'Numéro de téléphone',
  emailWrong:
    'Ce n’est pas encore une adresse électronique\u00a0: il faut un @ entre deux parties, sans espace.',
  contactTooLong:
    'Veuillez raccourcir ce qui est marqué\u00a0: {most} caractères au plus peuvent être envoyés.',
  nothingAsked: 'À emporter\u00a0; il n’y a rien à répondre.',
};

export default french;
