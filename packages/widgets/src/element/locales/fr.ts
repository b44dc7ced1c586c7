import type { CommonStrings } from '../strings.js';

const french: CommonStrings = {
  brokenAttribute:
    'L’attribut «\u00a0data\u00a0» de {element} ne contient pas de JSON utilisable. Écrivez-y du JSON valide ou son base64url, ou définissez la propriété «\u00a0data\u00a0» depuis un script.',
  brokenObject:
    'L’attribut «\u00a0{attribute}\u00a0» de {element} contient «\u00a0[object Object]\u00a0» au lieu de données. Chargez le script avant la construction de la page, ou définissez la propriété «\u00a0{attribute}\u00a0» depuis un script.',
  brokenScript:
    'Le script de données dans {element} ne contient pas de JSON utilisable. Écrivez-y du JSON valide ou définissez la propriété «\u00a0data\u00a0».',
  unusable: 'Affichage impossible\u00a0: les données n’ont pas la forme attendue.',
  unanswered:
    'Affichage impossible pour le moment\u00a0: rien sur cette page ne répond à la demande.',
  notLoaded: 'Le chargement a échoué. Le reste de la page n’est pas touché.',
  tryAgain: 'Réessayer',
  notShown: {
    one: '{count} entrée n’a pas pu être affichée en entier.',
    other: '{count} entrées n’ont pas pu être affichées en entier.',
  },
};

export default french;
