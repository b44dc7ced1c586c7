import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';

/** The class of Chart.js, knowing only what stacked bars need: no legends, tooltips or titles. Decision 0050. */
export function loadChart(): typeof Chart {
  Chart.register(BarController, CategoryScale, LinearScale, BarElement);
  return Chart;
}
