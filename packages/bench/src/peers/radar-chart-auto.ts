import Chart from 'chart.js/auto';
import { radarDimensions, radarScores } from '../radar-scores.js';

// Chart.js as its own first page has it: everything registered.

window.drawRadar = (box) => {
  const canvas = document.createElement('canvas');
  box.append(canvas);
  new Chart(canvas, {
    type: 'radar',
    data: {
      labels: [...radarDimensions],
      datasets: Object.entries(radarScores).map(([label, data]) => ({ label, data: [...data] })),
    },
    options: { animation: false, scales: { r: { min: 0, max: 100 } } },
  });
};
