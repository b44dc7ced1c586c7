import type { PeriodsStrings } from '../strings.js';

const french: PeriodsStrings = {
  dayCaption: '{whose}\u00a0: part, nombre et évolution depuis la veille, par jour',
  weekCaption: '{whose}\u00a0: part, nombre et évolution depuis la semaine d’avant, par semaine',
  monthCaption: '{whose}\u00a0: part, nombre et évolution depuis le mois d’avant, par mois',
  period: 'Quand',
  gained: { one: '{value} point', other: '{value} points' },
  noContacts: 'aucun contact',
  tooFew: 'trop peu de contacts (protection)',
};

export default french;
