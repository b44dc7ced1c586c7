import type { ImpulseQuestion } from '../question/question.js';

/** Short thoughts to take along at the end of a round; they ask nothing. */
export const impulses: readonly Pick<ImpulseQuestion, 'title' | 'text'>[] = [
  {
    title: { en: 'Pass thanks on', de: 'Dank weitergeben', fr: 'Transmettre un merci' },
    text: {
      en: 'Did a customer say something kind lately? Tell the people who had a part in it.',
      de: 'Hat neulich jemand aus der Kundschaft etwas Freundliches gesagt? Erzählen Sie es allen, die dazu beigetragen haben.',
      fr: 'Une personne de votre clientèle a-t-elle dit quelque chose d’aimable récemment\u202f? Racontez-le à celles et ceux qui y ont contribué.',
    },
  },
  {
    title: { en: 'One rule less', de: 'Eine Regel weniger', fr: 'Une règle de moins' },
    text: {
      en: 'Which rule gets in the way of good service most often? Note one case this week and bring it to your team.',
      de: 'Welche Regel steht gutem Service am häufigsten im Weg? Notieren Sie diese Woche einen Fall und bringen Sie ihn ins Team.',
      fr: 'Quelle règle gêne le plus souvent un bon service\u202f? Notez un cas cette semaine et parlez-en à votre équipe.',
    },
  },
  {
    title: {
      en: 'Ask instead of guessing',
      de: 'Fragen statt vermuten',
      fr: 'Demander au lieu de supposer',
    },
    text: {
      en: 'Before the next improvement: ask one person who will use it what would help most.',
      de: 'Vor der nächsten Verbesserung: Fragen Sie einen Menschen, der sie nutzen wird, was am meisten helfen würde.',
      fr: 'Avant la prochaine amélioration\u00a0: demandez à une personne qui l’utilisera ce qui l’aiderait le plus.',
    },
  },
  {
    title: { en: 'Next time, try …', de: 'Beim nächsten Mal …', fr: 'La prochaine fois…' },
    text: {
      en: 'Something went differently than planned? Say what could be tried next time instead of what was wrong.',
      de: 'Etwas lief anders als geplant? Sagen Sie, was man beim nächsten Mal versuchen könnte, statt was falsch war.',
      fr: 'Quelque chose ne s’est pas passé comme prévu\u202f? Dites ce que l’on pourrait essayer la prochaine fois plutôt que ce qui n’allait pas.',
    },
  },
  {
    title: { en: 'Learn from next door', de: 'Von nebenan lernen', fr: 'Apprendre d’à côté' },
    text: {
      en: 'Spend a quarter of an hour with somebody of another team and see how a concern goes on there.',
      de: 'Verbringen Sie eine Viertelstunde mit jemandem aus einem anderen Team und sehen Sie, wie ein Anliegen dort weitergeht.',
      fr: 'Passez un quart d’heure avec quelqu’un d’une autre équipe et voyez comment une demande y est suivie.',
    },
  },
];
