import { Chart, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js';

/** The class of Chart.js, knowing only what a radar's outlines need: no areas, legends, tooltips or titles. Decision 0050. */
export function loadChart(): typeof Chart {
  Chart.register(RadarController, RadialLinearScale, PointElement, LineElement);
  return Chart;
}
