import { Chart, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js';
import { radarDimensions, radarScores } from '../radar-scores.js';

// Chart.js with no more than a radar needs, without legend and tooltip.

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement);

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
