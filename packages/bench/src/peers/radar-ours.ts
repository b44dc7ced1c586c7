import { radarProfile } from '../radar-scores.js';

// Our element, as a host has it that imports it: made with its data, so that nothing of it is warm.

window.drawRadar = (box) => {
  const element = document.createElement('ox-radar') as HTMLElement & { data: unknown };
  element.data = radarProfile;
  box.append(element);
};
