import type { FrameStrings } from '../strings.js';

const french: FrameStrings = {
  noElement:
    'Ce cadre n’est pas configuré : son adresse doit nommer un widget, par exemple #element=ox-radar.',
  noOrigin:
    'Ce cadre n’est pas configuré : son adresse doit nommer la page qui l’entoure, par exemple &origin=https://portal.example.',
  notFramed: 'Il n’y a rien à voir ici : cette page s’affiche dans une autre.',
};

export default french;
