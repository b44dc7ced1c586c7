import type { EmployeeStrings } from '../strings.js';

const french: EmployeeStrings = {
  length: {
    one: '{count} énoncé, environ {minutes} min',
    other: '{count} énoncés, environ {minutes} min',
  },
  voluntary: 'La participation est facultative. On ne vous demande pas qui vous êtes.',
  freedom: 'Vous pouvez laisser de côté n’importe quel énoncé et vous arrêter à tout moment.',
  notOnDevice: 'Rien n’en est enregistré sur cet appareil.',
  whoSees: 'Qui voit cela\u202f?',
  purpose: 'But',
  seenBy: 'Qui voit les résultats',
  from: 'À partir de combien de réponses',
  kept: 'Durée de conservation des réponses',
  agreement: 'Convenu avec',
  contact: 'Questions',
  fromScores: 'à partir de {from} réponses',
  fromComments: 'à partir de {from} réponses, les propres mots à partir de {commentsFrom}',
  noComments:
    'On ne vous demande pas de texte libre\u00a0: {asked} personnes sont interrogées, et les textes ne s’affichent qu’à partir de {commentsFrom} réponses.',
  notStated: 'Non indiqué par votre organisation',
  start: 'Commencer',
  goOn: 'Reprendre là où vous vous êtes arrêté(e)',
};

export default french;
