import type { EmployeeStrings } from '../strings.js';

const french: EmployeeStrings = {
  voluntary: 'La participation est facultative. On ne vous demande pas qui vous êtes.',
  seenBy: 'Qui voit les résultats\u00a0: {seenBy}',
  resultsFrom: 'Les résultats s’affichent à partir de {from} réponses.',
  commentsFrom:
    'Les résultats s’affichent à partir de {from} réponses, les commentaires à partir de {commentsFrom}.',
  kept: 'Durée de conservation des réponses\u00a0: {kept}',
  noComments:
    'On ne vous demande pas de commentaire\u00a0: {asked} personnes sont interrogées, et les commentaires ne s’affichent qu’à partir de {commentsFrom} réponses.',
  notOnDevice: 'Rien n’en est enregistré sur cet appareil.',
  refusedEmployee:
    'Le destinataire ne l’a pas accepté. Vous avez peut-être déjà répondu, ou l’enquête est terminée. Vos réponses sont toujours ici.',
  arrived: 'Vos réponses sont arrivées.',
  receipt: 'Votre code',
  receiptHint:
    'Notez-le ou copiez-le\u00a0: il n’est nulle part ailleurs, ni sur cet appareil. Qui le possède peut voir ici ce que devient cette enquête et, tant qu’elle est ouverte, retirer votre réponse.',
  copyReceipt: 'Copier le code',
};

export default french;
