import type { ChartView } from '../chart-view-model.js';
import type { ShownFigure } from '../figure-tools.js';
import { fontSize, widthOf } from '../label-lines.js';
import type { MarkShape } from '../marks.js';

/** One line of words beside the figure. */
export interface PictureLine {
  text: string;
  x: number;
  /** The line that the letters stand on. */
  y: number;
  size: number;
  look: 'strong' | 'plain' | 'muted';
}

/** A figure as it stands for itself: with its heading, its sentence, its legend, and how it was measured. */
export interface Picture {
  width: number;
  height: number;
  title: string;
  sentence: string;
  lines: PictureLine[];
  /** Mark and line of each series, at the middle of 36 units. */
  keys: { shape: MarkShape; x: number; y: number }[];
  chart: ChartView;
  /** Where the corner of the drawing lies. */
  at: { x: number; y: number };
}

const margin = 24;
const least = 480;
const leading = 1.4;
const keyWidth = 36;
const between = 8;

/**
 * Places a figure and its words for a picture; in units, of which one is a CSS pixel in its usual size.
 * @returns `undefined` where there is no figure
 */
export function toPicture(
  { title, sentence, method, table }: Pick<ShownFigure, 'title' | 'sentence' | 'method' | 'table'>,
  chart: ChartView | undefined,
): Picture | undefined {
  if (!chart) return undefined;
  const [, , chartWidth = 0, chartHeight = 0] = chart.viewBox.split(' ').map(Number);
  const width = Math.max(least, chartWidth + 2 * margin);
  const lines: PictureLine[] = [];
  const keys: Picture['keys'] = [];
  let y = margin;
  const write = (text: string, size: number, look: PictureLine['look'], indent = 0) => {
    for (const line of wrap(text, width - 2 * margin - indent, size)) {
      y += size * leading;
      lines.push({ text: line, x: margin + indent, y: y - size * 0.35, size, look });
    }
  };
  write(title, 12, 'muted');
  write(sentence, 17, 'strong');
  y += 2 * between;
  const at = { x: (width - chartWidth) / 2, y };
  y += chartHeight + 2 * between;
  for (const { mark, name } of table.columns) {
    if (!mark || !chart.series.some(({ shape }) => shape === mark)) continue;
    keys.push({ shape: mark, x: margin + keyWidth / 2, y: y + (fontSize * leading) / 2 });
    write(name.text, fontSize, 'plain', keyWidth + between);
  }
  y += between;
  for (const words of [table.caption, ...method]) write(words, 11, 'muted');
  return { width, height: Math.ceil(y + margin), title, sentence, lines, keys, chart, at };
}

/** Breaks a text into lines that fit, a word that is too wide too. */
function wrap(text: string, limit: number, size: number): string[] {
  const most = (limit * fontSize) / size;
  const lines = [''];
  // Nothing that a picture has room for is longer.
  for (const word of text.slice(0, 2000).split(/(?<=[\s-])/)) {
    for (const piece of widthOf(word.trim()) <= most ? [word] : word) {
      const longer = `${lines.at(-1)}${piece}`;
      if (lines.at(-1) !== '' && widthOf(longer.trimEnd()) > most) lines.push(piece);
      else lines[lines.length - 1] = longer;
    }
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
