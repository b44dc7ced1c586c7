import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';

/** The class of Chart.js, knowing only what a line needs: no areas, legends, tooltips or titles. Decision 0050. */
export function loadChart(): typeof Chart {
  Chart.register(LineController, LinearScale, PointElement, LineElement);
  return Chart;
}
