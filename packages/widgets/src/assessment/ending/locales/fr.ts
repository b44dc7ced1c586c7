import type { EndingStrings } from '../strings.js';

const french: EndingStrings = {
  sending: 'Envoi en cours…',
  sendingHint: 'Veuillez laisser cette page ouverte.',
  unsaved: 'Pas encore enregistré',
  unsavedHint:
    'Laissez cette page ouverte\u00a0: vos réponses ne se trouvent que sur cette page et seront perdues si vous la fermez.',
  saved: 'Enregistré sur cet appareil',
  savedHint:
    'L’envoi se fera dès qu’une connexion existera et que ce site sera ouvert, même lors d’une prochaine visite.',
  sent: 'Envoyé. Merci.',
  sentHint: 'Vos réponses sont arrivées.',
  failed: 'L’enregistrement a échoué',
  refused:
    'Le destinataire ne l’a pas accepté. Vous avez peut-être déjà répondu, ou l’enquête est terminée. Vos réponses sont toujours là.',
  unauthorized:
    'Vous n’êtes pas ou plus connecté(e). Vos réponses sont toujours là\u202f; connectez-vous et réessayez.',
  expired: 'L’envoi n’a pas pu se faire à temps. Vos réponses sont toujours là.',
  invalid:
    'Le destinataire ne peut pas l’utiliser sous cette forme. Vos réponses sont toujours là.',
  broken: 'Cette page n’a pas pu le transmettre. Vos réponses sont toujours là.',
  toAnswers: 'Revenir à mes réponses',
  receipt: 'Votre code',
  receiptHint:
    'Notez-le\u00a0: il n’est affiché qu’ici. Qui le possède peut retirer vos réponses tant que l’enquête est ouverte.',
  own: 'Vos propres réponses',
  ownHint: 'De 0 à 100. Vos chiffres sont calculés dans cette page et ne sont pas envoyés.',
  ownHintShares:
    'Part de réponses positives en pour cent. Vos chiffres sont calculés dans cette page et ne sont pas envoyés.',
  dimension: 'Dimension',
  you: 'Vous',
  employee: 'Personnel',
  customer: 'Clientèle',
  tooFewOwn: 'trop peu',
  protected: 'trop peu de réponses (protection)',
  unasked: 'non demandé',
  unpublished: 'pas encore',
  tooFewOwnHint:
    '«\u202fTrop peu\u202f»\u00a0: vous avez répondu à moins de la moitié des énoncés.',
  unpublishedHint: '«\u202fPas encore\u202f»\u00a0: rien n’en est publié.',
  profileLoading: 'Les résultats publiés arrivent…',
  profileMissing: 'Rien n’est encore publié à côté.',
  profileFailed: 'Les résultats publiés n’ont pas pu être chargés.',
};

export default french;
