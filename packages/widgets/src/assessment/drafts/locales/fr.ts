import type { DraftStrings } from '../strings.js';

const french: DraftStrings = {
  keeping: 'Demande de garder vos réponses…',
  keptInPage:
    'Vos réponses sont gardées jusqu’à ce que cette page soit fermée ou que quelqu’un d’autre se connecte.',
  keptInElement: 'Vos réponses sont gardées tant que ce questionnaire reste sur cette page.',
  keptBy: 'Vos réponses sont gardées\u00a0: {by}.',
  keptHere: 'Ce site a gardé vos réponses.',
  notKept:
    'Non gardé\u00a0: rien ici ne les garde. Vos réponses restent tant que vous restez sur cette page.',
  restored: 'Vos réponses d’avant sont de retour.',
  older: 'Le questionnaire a changé depuis. Merci de revoir vos réponses.',
  lost: {
    one: '{count} réponse ne correspond plus et a été laissée de côté.',
    other: '{count} réponses ne correspondent plus et ont été laissées de côté.',
  },
};

export default french;
