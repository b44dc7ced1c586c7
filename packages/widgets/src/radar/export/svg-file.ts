import type { ChartView, Line } from '../chart-view-model.js';
import { fontSize } from '../label-lines.js';
import { lineHeight } from '../label-layout.js';
import { markAt, type MarkShape } from '../marks.js';
import { intervalWidth, seriesLooks } from '../series-looks.js';
import { genericFont, lightColors, lightSeries, strongWeight } from './light-colors.js';
import type { Picture, PictureLine } from './picture.js';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Writes a picture as a file of its own: colours and fonts in attributes, with title and description, without a script, a style
 * sheet or an address.
 * @param language BCP 47 tag of its words
 */
export function writeSvg(picture: Picture, language: string): string {
  const { width, height, title, sentence, lines, keys, chart, at } = picture;
  const [left, top] = chart.viewBox.split(' ').map(Number) as [number, number];
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'xml:lang': language,
    role: 'img',
    'aria-labelledby': 'title description',
    'font-family': genericFont,
    'unicode-bidi': 'plaintext',
  };
  const body = [
    tag('title', { id: 'title' }, escape(title)),
    tag('desc', { id: 'description' }, escape(sentence)),
    tag('rect', { width, height, fill: lightColors.surface }),
    ...lines.map(writeLine),
    ...keys.map(({ shape, x, y }) => writeKey(shape, x, y)),
    tag('g', { transform: `translate(${at.x - left} ${at.y - top})` }, writeChart(chart)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', frame, body.join('\n'))}\n`;
}

function writeChart({ rings, spokes, ticks, labels, series, values, names }: ChartView): string {
  const { line, edge, muted, text } = lightColors;
  const words = { 'font-size': fontSize, 'font-weight': strongWeight };
  return [
    ...spokes.map((spoke) => writeStroke(spoke, { stroke: line })),
    ...rings.map((points, index) =>
      tag('polygon', { points, fill: 'none', stroke: index === rings.length - 1 ? edge : line }),
    ),
    ...ticks.map((tick) => writeText(tick.text, { ...haloOf(tick), 'font-size': 12, fill: muted })),
    ...series.map(({ shape, outline }) => writeOutline(shape, outline)),
    ...series.flatMap(({ shape, intervals, marks }) => [
      ...intervals.map((interval) =>
        tag('path', {
          d: interval,
          fill: 'none',
          stroke: lightSeries[shape],
          'stroke-width': intervalWidth,
        }),
      ),
      ...marks.map((mark) => writeMark(shape, mark)),
    ]),
    ...[...values, ...names].map((word) =>
      writeText(word.text, { ...words, ...haloOf(word), fill: lightSeries[word.shape] }),
    ),
    ...labels.map(({ lines, anchor, x, y, language }) =>
      tag(
        'text',
        { ...words, y, 'text-anchor': anchor, fill: text, 'xml:lang': language },
        lines
          .map((one, index) => tag('tspan', { x, dy: index === 0 ? 0 : lineHeight }, escape(one)))
          .join(''),
      ),
    ),
  ].join('\n');
}

/** Lines pass behind a number. */
const haloOf = ({ x, y, anchor }: Pick<ChartView['ticks'][number], 'x' | 'y' | 'anchor'>) => ({
  x,
  y,
  'text-anchor': anchor,
  'paint-order': 'stroke',
  stroke: lightColors.surface,
  'stroke-width': 4,
  'stroke-linejoin': 'round',
});

function writeLine({ text, x, y, size, look }: PictureLine): string {
  return writeText(text, {
    x,
    y: Math.round(y * 10) / 10,
    'font-size': size,
    'font-weight': look === 'strong' ? strongWeight : undefined,
    fill: look === 'muted' ? lightColors.muted : lightColors.text,
  });
}

function writeKey(shape: MarkShape, x: number, y: number): string {
  return writeOutline(shape, `M${x - 17} ${y}h34`) + writeMark(shape, markAt(shape, { x, y }));
}

function writeOutline(shape: MarkShape, outline: string): string {
  const { width, dash, cap } = seriesLooks[shape];
  return tag('path', {
    d: outline,
    fill: 'none',
    stroke: lightSeries[shape],
    'stroke-width': width,
    'stroke-linejoin': 'round',
    'stroke-linecap': cap === 'butt' ? undefined : cap,
    'stroke-dasharray': dash.length === 0 ? undefined : dash.join(' '),
  });
}

function writeMark(shape: MarkShape, d: string): string {
  const { mark, outline } = seriesLooks[shape];
  const color = lightSeries[shape];
  return tag('path', {
    d,
    fill: mark === 'filled' ? color : mark === 'ring' ? lightColors.surface : 'none',
    stroke: mark === 'filled' ? lightColors.surface : color,
    'stroke-width': outline,
  });
}

function writeStroke({ from, to }: Line, look: Attributes): string {
  return tag('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...look });
}

const writeText = (text: string, look: Attributes) => tag('text', look, escape(text));

function tag(name: string, attributes: Attributes, inside?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('');
  return inside === undefined ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** What a document of XML may not hold at all is left out. */
function escape(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
