import type { FeedforwardStrings } from '../strings.js';

const french: FeedforwardStrings = {
  label: 'Mercis et prochaine fois',
  heading: 'Les mots pour vous',
  headingHint:
    'Ils ne s’affichent que pour vous, tant que vous n’en partagez pas un avec votre équipe.',
  team: 'Partagés dans votre équipe',
  thanksFrom: 'Merci de la part de {from}',
  nextTimeFrom: 'Pour la prochaine fois, de la part de {from}',
  thanksBetween: 'Merci de {from} à {to}',
  nextTimeBetween: 'Pour la prochaine fois, de {from} à {to}',
  about: 'Occasion\u00a0: {about}',
  alone: 'Affiché pour vous seulement',
  shared: 'Affiché aussi pour votre équipe',
  newNote: 'Un nouveau mot pour vous.',

  acts: 'Ce que vous pouvez en faire',
  share: 'Partager avec mon équipe',
  unshare: 'Ne plus partager',
  delete: 'Supprimer',
  askDelete: 'Supprimer ce mot définitivement\u00a0?',
  deleteForGood: 'Supprimer définitivement',
  keep: 'Garder',
  changing: 'Enregistrement…',
  shareSaved: 'Partagé avec votre équipe.',
  unshareSaved: 'Affiché de nouveau pour vous seulement.',
  deleteSaved: 'Supprimé.',
  notConfirmed: 'Rien ne l’a confirmé. Veuillez réessayer.',
  gone: 'Ce mot n’existe plus.',
  teamless:
    'Vous n’êtes ici dans aucune équipe avec qui le partager. Il ne s’affiche toujours que pour vous.',
  mayNotChange: 'Vous ne pouvez pas modifier de mots ici. Rien n’a changé.',

  write: 'Écrire un mot',
  to: 'À qui',
  choose: 'Veuillez choisir',
  kind: 'Ce que vous voulez dire',
  thanks: 'Merci',
  thanksHint: 'Qu’est-ce qui a été fait, et qu’est-ce que cela a rendu possible\u00a0?',
  nextTime: 'Pour la prochaine fois',
  nextTimeHint: 'La prochaine fois, que pourrait-on essayer\u00a0?',
  noteText: 'Votre mot',
  occasion: 'Occasion (facultatif)',
  occasionHint: 'Par exemple une réunion ou une livraison.',
  fate: 'Ce qu’il devient',
  fateFirst: 'Il ne s’affiche d’abord que pour {name}.',
  fateFirstNobody: 'Il ne s’affiche d’abord que pour la personne à qui vous écrivez.',
  fateThen: 'Cette personne peut le partager avec l’équipe, sous votre nom, ou le supprimer.',
  fateGone: 'Vous ne le reverrez pas et ne pourrez pas le reprendre.',
  fateNever: 'Ce n’est pas une évaluation, et il ne sert à comparer personne.',
  give: 'Remettre le mot',
  giving: 'Remise en cours…',
  cancel: 'Annuler',
  missingPerson: 'Veuillez choisir à qui vous écrivez.',
  missingText: 'Veuillez écrire quelque chose.',
  tooLong: 'Veuillez raccourcir\u00a0: {most} caractères au plus peuvent être gardés.',
  given: 'Remis. Il s’affiche maintenant pour {name} et pour personne d’autre.',
  notSaved: 'Pas encore enregistré.',
  notSavedHint:
    'Veuillez laisser cette page ouverte\u00a0: votre mot n’est nulle part ailleurs. Si vous le remettez encore une fois, il n’est gardé qu’une fois.',
  unauthorized:
    'Vous ne pouvez pas écrire de mots ici. Le vôtre n’est pas enregistré\u00a0; il est toujours là.',
  refused:
    'Il n’a pas été accepté. Peut-être ne peut-on pas écrire à cette personne. Votre mot est toujours là.',

  more: 'Afficher les mots plus anciens',
  loadingMore: 'Chargement des mots plus anciens…',
  moreFailed: 'Les mots plus anciens n’ont pas pu être chargés. Ce qui s’affiche ici reste.',
  moreUnanswered:
    'Les mots plus anciens ne peuvent pas encore être chargés\u00a0: rien sur cette page ne répond à la demande.',

  empty: 'Pas encore de mots pour vous.',
  emptyHint: 'Ce que quelqu’un vous écrit s’affiche d’abord ici, et pour vous seulement.',
};

export default french;
