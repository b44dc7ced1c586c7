import type { CheckInStrings } from '../strings.js';

const french: CheckInStrings = {
  value: 'Valeur aujourd’hui (facultatif)',
  valueHint: 'dernière\u00a0: {current}. Laissez vide si rien de nouveau n’a été mesuré.',
  valueHintFirst: 'Pas encore mesuré. Laissez vide si rien n’a été mesuré.',
  understood: 'Compris comme {value}',
  notNumber: '«\u00a0{words}\u00a0» n’est pas un nombre. Écrivez par exemple\u00a0: {example}',
  tooLarge: 'Ce nombre est trop grand.',
  state: 'Où en est-on',
  steps: 'Quelles étapes sont faites\u202f?',
  confidenceQuestion:
    'Dans quelle mesure êtes-vous sûr que l’objectif sera atteint d’ici au {date}\u202f? (facultatif)',
  confidenceLow: 'Pas du tout sûr',
  confidenceHigh: 'Tout à fait sûr',
  endPoint: '{value} = {meaning}',
  clearConfidence: 'N’indiquer aucune confiance',
  note: 'Qu’est-ce qui a changé\u202f? (facultatif)',
  noteHint:
    'Toute personne qui voit cet objectif peut la lire. Veuillez ne pas citer de noms de personnes.',
  tooLong: 'Veuillez raccourcir la note\u00a0: {most} caractères au plus peuvent être envoyés.',
  nothingSaid:
    'Rien à envoyer pour l’instant. Veuillez indiquer une valeur, votre confiance ou une note.',
  gone: 'Ce résultat clé ne fait plus partie de l’objectif. Votre texte est encore là.',
  closedMeanwhile:
    'L’objectif a été clos entre-temps\u00a0: plus rien ne peut être envoyé. Ce que vous avez écrit est encore là et peut être copié.',
  draftBack: 'Voici ce que vous aviez écrit. Ce n’est pas envoyé.',
  send: 'Envoyer le point',
  sendMineToo: 'Envoyer le mien aussi',
  cancel: 'Annuler',
  discard: 'Abandonner',
  change: 'Modifier',
  sendAgain: 'Envoyer à nouveau',
  close: 'Fermer',
  rival: 'Quelqu’un a été plus rapide',
  rivalHint:
    'Ce résultat clé a changé pendant que vous écriviez. Ce que vous avez écrit est encore là.',
  rivalStored: 'Rien de votre part n’a été enregistré. Ce que vous avez écrit est encore là.',
  rivalUnknown: 'La réponse ne dit pas ce qui a été modifié.',
  rivalKeeps:
    'Si vous envoyez aussi le vôtre, les deux notes sont conservées\u00a0; là où les deux disent quelque chose, c’est alors votre indication qui compte.',
  versions: 'Ce que vous avez vu, ce qui est maintenant, et ce que vous indiquez',
  theirs: 'Maintenant',
  before: 'À l’ouverture',
  mine: 'Votre indication',
  partValue: 'Valeur',
  partState: 'État',
  partSteps: 'Étapes faites',
  noSteps: 'aucune',
  seenUnknown: 'n’est plus connu',
  unsaid: 'rien d’indiqué',
  same: 'identique',
  theirNote: 'Autre note, {when}',
  myNote: 'Votre note',
  sending: 'Envoi en cours…',
  sendingHint: 'Veuillez laisser cette page ouverte.',
  stored: 'Enregistré',
  storedHint: 'L’objectif affiche votre point.',
  unsaved: 'Non enregistré',
  unsavedHint:
    'Rien sur cette page ne l’a confirmé. Laissez cette page ouverte\u00a0: ce que vous avez écrit ne se trouve qu’ici.',
  queued: 'Conservé sur cet appareil',
  queuedHint:
    'L’envoi se fera quand il y aura une connexion et qu’une page de ce site sera ouverte\u00a0: dans les trois jours, tant que vous êtes connecté.',
  notYetStored: 'pas encore enregistré',
  notYetSent: 'conservé sur cet appareil, pas encore enregistré',
  backAgain: 'Le résultat clé affiche de nouveau ce qui est enregistré.',
  failed: 'Non enregistré',
  refused: 'Le destinataire ne l’a pas accepté. Ce que vous avez écrit est encore là.',
  unauthorized:
    'Vous n’êtes pas connecté ou ne pouvez pas faire le point ici. Ce que vous avez écrit est encore là.',
  invalid:
    'Le destinataire ne peut pas l’utiliser sous cette forme. Ce que vous avez écrit est encore là.',
  broken: 'Cette page n’a pas pu le transmettre. Ce que vous avez écrit est encore là.',
};

export default french;
