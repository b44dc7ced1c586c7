import { init, use } from 'echarts/core';
import { RadarChart } from 'echarts/charts';
import { AriaComponent, LegendComponent, RadarComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { radarDimensions, radarScores } from '../radar-scores.js';

use([RadarChart, RadarComponent, LegendComponent, AriaComponent, SVGRenderer]);

window.drawRadar = (box) => {
  const chart = init(box, null, { renderer: 'svg', width: 700, height: 500 });
  chart.setOption({
    animation: false,
    aria: { enabled: true },
    legend: {},
    radar: { indicator: radarDimensions.map((name) => ({ name, min: 0, max: 100 })) },
    series: [
      {
        type: 'radar',
        data: Object.entries(radarScores).map(([name, value]) => ({ name, value: [...value] })),
      },
    ],
  });
};
