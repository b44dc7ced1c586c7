import type { FeedbackPromptStrings } from '../strings.js';

const french: FeedbackPromptStrings = {
  label: 'Votre avis',
  npsQuestion:
    'Quelle est la probabilité que vous recommandiez {subject} à un ami ou à un collègue\u202f?',
  npsLow: 'Pas du tout probable',
  npsHigh: 'Extrêmement probable',
  endPoint: '{value} = {meaning}',
  reasonQuestion: 'Quelle est la raison principale de votre note\u202f?',
  openQuestion: 'Que souhaitez-vous nous dire\u202f?',
  openHint: 'Merci de ne pas citer de noms ni de détails concernant d’autres personnes.',
  beforeStart: 'Avant de commencer',
  step: 'Question {step} sur {count}',
  stepOptional: 'Question {step} sur {count} (facultative)',
  partialNotice:
    'Vos réponses sont envoyées question par question, chaque fois que vous continuez, même si vous n’allez pas jusqu’au bout.',
  charactersLeft: { one: '{count} caractère restant', other: '{count} caractères restants' },
  charactersOver: { one: '{count} caractère de trop', other: '{count} caractères de trop' },
  next: 'Suivant',
  back: 'Retour',
  notNow: 'Pas maintenant',
  send: 'Envoyer',
  launch: 'Donner votre avis',
  close: 'Fermer',
  required: 'Veuillez répondre à cette question.',
  tooLong: 'Veuillez raccourcir votre texte\u00a0: {most} caractères au plus peuvent être envoyés.',
  noAnswer: 'Rien à envoyer pour l’instant. Veuillez répondre à au moins une question.',
  sending: 'Envoi en cours…',
  sendingHint: 'Veuillez laisser cette page ouverte.',
  unsaved: 'Pas encore enregistré',
  unsavedHint:
    'Laissez cette page ouverte\u00a0: vos réponses ne se trouvent que sur cette page et seront perdues si vous la fermez.',
  saved: 'Enregistré sur cet appareil',
  savedHint:
    'L’envoi se fera dès qu’une connexion existera et que ce site sera ouvert, même lors d’une prochaine visite.',
  savedUntil: 'Ce qui n’a pas été envoyé d’ici au {until} sera supprimé de cet appareil.',
  sent: 'Envoyé. Merci.',
  reference: 'Référence {reference}',
  failed: 'L’enregistrement a échoué',
  refused: 'Le destinataire ne l’a pas accepté. Vos réponses sont toujours là.',
  unauthorized:
    'Vous n’êtes pas ou plus connecté(e). Vos réponses sont toujours là\u202f; connectez-vous et réessayez.',
  expired: 'L’envoi n’a pas pu se faire à temps. Vos réponses sont toujours là.',
  invalid:
    'Le destinataire ne peut pas l’utiliser sous cette forme. Vos réponses sont toujours là.',
  broken: 'Cette page n’a pas pu le transmettre. Vos réponses sont toujours là.',
  haveCode: 'J’ai un code d’un avis précédent',
  tryNow: 'Essayer maintenant',
  withdraw: 'Supprimer ma réponse non envoyée',
  withdrawing: 'Suppression en cours…',
  withdrawn: 'Supprimé',
  withdrawnHint:
    'Vos réponses ne sont plus sur cet appareil et ne seront pas envoyées. Elles restent dans cette page jusqu’à ce que vous la quittiez.',
  uncertain: 'Suppression incertaine',
  uncertainHint:
    'Une tentative d’envoi est peut-être déjà arrivée. Réessayez dès qu’il y a une connexion.',
  given: 'Vos réponses',
  copy: 'Copier mes réponses',
  copied: 'Copié.',
  notCopied: 'Ce navigateur ne permet pas la copie. Veuillez sélectionner le texte et le copier.',
  another: 'Donner un autre avis',
  offered: 'Nous avons une question pour vous.',
  stillThere:
    'Êtes-vous encore là\u202f? Dans 20\u00a0secondes, vos réponses seront effacées de cet écran.',
  goOn: 'Continuer à répondre',
};

export default french;
