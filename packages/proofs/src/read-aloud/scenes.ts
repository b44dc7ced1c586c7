import type { Scene } from './reader.js';
import { outcomes } from './scenes-after.js';
import { assessment } from './scenes-assessment.js';
import { employees } from './scenes-employees.js';
import { heard } from './scenes-heard.js';
import { journey, mix } from './scenes-journey.js';
import { places } from './scenes-places.js';
import { obstacles, questions, steps } from './scenes-questions.js';
import { radar } from './scenes-radar.js';
import { inbox, score } from './scenes-team.js';
import { timeline } from './scenes-timeline.js';

/** Everything that is read, by the file it is in. */
export const scenes: Readonly<Record<string, readonly Scene[]>> = {
  ...{ questions, obstacles, steps, places, outcomes, heard, employees, inbox, score, timeline },
  ...{ assessment, radar, journey, mix },
};
