import type { PledgeStrings } from '../strings.js';

const french: PledgeStrings = {
  help: 'Je peux y contribuer',
  helpWhole: 'Je peux aider autrement',
  pledgeText: 'Ce que je vais faire',
  pledgeTextHint:
    'Toute personne qui voit cet objectif peut le lire. Vous pouvez le retirer à tout moment. Personne ne compte les engagements.',
  pledgeBy: 'Votre équipe ou votre rôle (facultatif)',
  pledgeByHint: 'Veuillez ne pas citer de noms. Vous pouvez laisser ce champ vide.',
  pledgeGive: 'Je m’y engage',
  pledgeCancel: 'Annuler',
  pledgeEmpty: 'Veuillez écrire ce que vous allez faire.',
  pledgeLong: 'Veuillez raccourcir\u00a0: {most} caractères au plus peuvent être envoyés.',
  ownPledges: 'Vos engagements',
  otherPledges: 'Ce que d’autres vont faire',
  pledgedOn: 'Vous vous êtes engagé le {date}',
  pledgedBy: 'par {by}',
  givenOn: 'le {date}',
  pledgeFor: 'pour\u00a0: {keyResult}',
  takeBack: 'Retirer',
  pledgeOnItsWay: 'Votre engagement est en cours d’envoi…',
  pledgeSending: 'Pas encore enregistré\u00a0: en cours d’envoi…',
  pledgeUnsaved:
    'Pas encore enregistré\u00a0: rien sur cette page ne l’a confirmé. Laissez cette page ouverte.',
  pledgeAgain: 'Envoyer à nouveau',
  pledgeChange: 'Modifier',
  pledgeStored: 'Enregistré. Vous pouvez le retirer à tout moment.',
  pledgeFailed:
    'Non enregistré\u00a0: cela n’a pas été accepté. Ce que vous avez écrit est encore là.',
  takeBackAsked: 'Retrait demandé, pas encore confirmé…',
  takingBack: 'Retiré, pas encore confirmé…',
  takeBackUnsaved: 'Rien sur cette page n’a confirmé le retrait. L’engagement est encore affiché.',
  takeBackFailed: 'Le retrait n’a pas été possible. L’engagement est toujours là.',
  takenBack: 'Retiré.',
};

export default french;
