import type { PulseItemTexts } from './pulse-items.js';

/** Items about how people work together; of leaders always in the plural, since one would be known by the team. */
export const itemsOfPeople: PulseItemTexts = {
  'leadership.listening': {
    en: 'Leaders here listen when we raise something.',
    de: 'Bei uns hören Führungskräfte zu, wenn wir etwas ansprechen.',
    fr: 'Ici, les responsables écoutent quand nous soulevons un sujet.',
  },
  'leadership.answer': {
    en: 'Questions to the leadership get an honest answer.',
    de: 'Fragen an die Leitung werden ehrlich beantwortet.',
    fr: 'Les questions posées à la direction reçoivent une réponse honnête.',
  },
  'leadership.reasons': {
    en: 'The reasons for important decisions are explained to us.',
    de: 'Uns wird erklärt, warum wichtige Entscheidungen so fallen.',
    fr: 'On nous explique les raisons des décisions importantes.',
  },
  'leadership.trust': {
    en: 'Leaders here trust us to make decisions of our own.',
    de: 'Bei uns trauen Führungskräfte uns eigene Entscheidungen zu.',
    fr: 'Ici, les responsables nous font confiance pour décider nous-mêmes.',
  },
  'team.help': {
    en: 'In our team we help one another.',
    de: 'In unserem Team helfen wir einander.',
    fr: 'Dans notre équipe, nous nous entraidons.',
  },
  'team.open': {
    en: 'In our team, difficult matters can be spoken about.',
    de: 'In unserem Team kann man auch Schwieriges ansprechen.',
    fr: 'Dans notre équipe, on peut aborder aussi ce qui est difficile.',
  },
  'team.belonging': {
    en: 'I belong to our team as I am.',
    de: 'Ich gehöre zu unserem Team, so wie ich bin.',
    fr: 'J’ai ma place dans notre équipe tel(le) que je suis.',
  },
  'team.across': {
    en: 'Working with other teams goes smoothly.',
    de: 'Die Zusammenarbeit mit anderen Teams klappt gut.',
    fr: 'La collaboration avec les autres équipes se passe bien.',
  },
  'recognition.seen': {
    en: 'Good work is noticed here.',
    de: 'Gute Arbeit wird bei uns gesehen.',
    fr: 'Ici, le bon travail est remarqué.',
  },
  'recognition.thanks': {
    en: 'We thank one another when something went well.',
    de: 'Wir bedanken uns beieinander, wenn etwas gelungen ist.',
    fr: 'Nous nous remercions quand quelque chose a réussi.',
  },
  'recognition.fair': {
    en: 'Recognition is given fairly here.',
    de: 'Anerkennung wird bei uns fair verteilt.',
    fr: 'Ici, la reconnaissance est donnée de façon équitable.',
  },
  'recognition.ideas': {
    en: 'Ideas count here, whoever has them.',
    de: 'Ideen zählen bei uns, egal von wem sie kommen.',
    fr: 'Ici, les idées comptent, d’où qu’elles viennent.',
  },
  'change.informed': {
    en: 'I learn in time of changes that affect my work.',
    de: 'Ich erfahre rechtzeitig von Änderungen, die meine Arbeit betreffen.',
    fr: 'J’apprends à temps les changements qui touchent mon travail.',
  },
  'change.voice': {
    en: 'We can help to shape changes that affect us.',
    de: 'Änderungen, die uns betreffen, können wir mitgestalten.',
    fr: 'Nous pouvons contribuer aux changements qui nous concernent.',
  },
  'change.sense': {
    en: 'I understand where the organisation wants to go.',
    de: 'Ich verstehe, wohin sich die Organisation entwickeln will.',
    fr: 'Je comprends où l’organisation veut aller.',
  },
  'change.pace': {
    en: 'New things come at a pace that we can follow.',
    de: 'Neues kommt in einem Tempo, bei dem wir mitkommen.',
    fr: 'Les nouveautés arrivent à un rythme que nous pouvons suivre.',
  },
  'health.switch-off': {
    en: 'After work I can switch off.',
    de: 'Nach der Arbeit kann ich abschalten.',
    fr: 'Après le travail, j’arrive à décrocher.',
  },
  'health.well': {
    en: 'I feel well at my work.',
    de: 'Bei meiner Arbeit geht es mir gut.',
    fr: 'Je me sens bien dans mon travail.',
  },
  'health.strain': {
    en: 'The strain of my work is bearable in the long run.',
    de: 'Die Belastung durch meine Arbeit ist auf Dauer tragbar.',
    fr: 'La charge que représente mon travail est supportable à long terme.',
  },
  'health.help': {
    en: 'I know where I find help when work becomes too much.',
    de: 'Ich weiß, wo ich Hilfe finde, wenn mir die Arbeit zu viel wird.',
    fr: 'Je sais où trouver de l’aide quand le travail devient trop lourd.',
  },
};
