import type { TransferStrings } from '../strings.js';

const french: TransferStrings = {
  takeWhole: 'Le parcours entier\u00a0:',
  takeDraft: 'Ce que vous avez modifié sans l’enregistrer y est.',
  takeJson: 'JSON',
  takeCsv: 'Tableau (CSV)',
  takeActuals: 'Ce qui s’est vraiment passé (CSV)',
  takeMermaid: 'Diagramme (Mermaid)',
  takePrint: 'Imprimer',
  takeMermaidHint:
    'Mermaid n’a pas de place pour les canaux, les moments de vérité et ce qui rend possible autre chose.',
  takeReady: '{name} est prêt.',
  takeFailed: 'Le fichier n’a pas pu être créé.',
  takeStep: 'Action',
  takeStage: 'Étape',
  takeLane: 'Qui le fait',
  takePeople: 'Personnes',
  takeTimes: 'Fois',
  takeSkipped: 'Sautée',
  takeOtherChannel: 'Sur un autre canal',
  takeOrder: 'Dans un autre ordre',
  takeRepeated: 'Répétée',
  takeUnseen: 'aucun contact ne peut la montrer',
  bring: 'En apporter un',
  bringHint:
    'JSON ou CSV tels qu’emportés d’ici, un parcours Mermaid (journey) ou CJML 2.0. Rien n’est remplacé avant que vous le disiez.',
  bringFile: 'Depuis un fichier',
  bringText: 'Ou comme texte',
  bringRead: 'Lire le texte',
  bringEmpty: 'Collez d’abord un texte.',
  bringLarge: 'Ce fichier est trop grand\u00a0: au plus {most} Mo peuvent être lus.',
  bringUnreadable: 'Ce fichier n’a pas pu être lu.',
  bringNone: 'Aucun parcours n’a pu y être lu ({format}).',
  bringFound: 'Lu ({format})\u00a0: {title}, avec {parts}.',
  bringStages: { one: '{count} étape', other: '{count} étapes' },
  bringLanes: { one: '{count} participant', other: '{count} participants' },
  bringSteps: { one: '{count} action', other: '{count} actions' },
  bringWhole: 'Rien n’a été laissé de côté.',
  bringLeftOut: {
    one: '{count} chose a été laissée de côté ou n’est pas comme prévu\u00a0:',
    other: '{count} choses ont été laissées de côté ou ne sont pas comme prévu\u00a0:',
  },
  bringMore: { one: 'et {count} autre', other: 'et {count} autres' },
  bringWhich: 'Lequel des parcours qui s’y trouvent',
  bringConsequence:
    'Il prendrait la place du parcours affiché. Cela peut être annulé, et rien n’est enregistré avant que vous le demandiez.',
  bringUse: 'Utiliser ce parcours',
  bringCancel: 'Ne pas l’utiliser',
};

export default french;
