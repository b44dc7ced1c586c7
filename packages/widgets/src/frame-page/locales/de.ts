import type { FrameStrings } from '../strings.js';

const german: FrameStrings = {
  noElement:
    'Dieser Rahmen ist nicht eingerichtet: Seine Adresse muss ein Widget nennen, etwa #element=ox-radar.',
  noOrigin:
    'Dieser Rahmen ist nicht eingerichtet: Seine Adresse muss die Seite nennen, in der er steht, etwa &origin=https://portal.example.',
  notFramed: 'Hier gibt es nichts zu sehen: Diese Seite wird innerhalb einer anderen gezeigt.',
};

export default german;
