import type { Channel } from '@oxbow/model/channel';
import type { HandoverCount, HandoverMatrix } from '@oxbow/model/handover-matrix';
import { writeNumber } from '../../element/number.js';
import { channelName } from '../view-model.js';
import type { HandoversWording } from './strings.js';

/** How many went from one channel to another. */
export interface HandoverCell {
  /** How many; a word where there were none. */
  count: string;
  isNone: boolean;
  /** Of them, what came along. */
  parts: string[];
  /** The same channel was left and come to. */
  isSame: boolean;
}

/** What is told of handovers: a sentence, and a table of which channel to which. */
export interface HandoversView {
  sentence: string;
  notes: string[];
  columns: string[];
  rows: { name: string; cells: HandoverCell[] }[];
}

/** Words handovers; those of all days, since they are not counted by day. */
export function toHandoversView(
  { channels, cells, total }: HandoverMatrix,
  wording: HandoversWording,
): HandoversView {
  const { text } = wording;
  const found = (from: Channel | null, to: Channel) =>
    cells.find((cell) => cell.from === from && cell.to === to);
  const froms = [...channels, null].filter((from) => cells.some((cell) => cell.from === from));
  const tos = channels.filter((to) => cells.some((cell) => cell.to === to));
  const sum = (key: 'carried' | 'lost' | 'unstated' | 'inferred') =>
    cells.reduce((sofar, cell) => sofar + cell[key], 0);
  const inferred = sum('inferred');
  return {
    sentence:
      total === 0
        ? text('handoverNone')
        : text('handoverSentence', { count: total, parts: toParts(total, sum, wording) }),
    notes: [
      ...(inferred > 0 ? [text('handoverInferred', { count: inferred })] : []),
      ...(cells.some(({ from, to }) => from === to) ? [text('handoverSame')] : []),
      text('handoverScope'),
    ],
    columns: tos.map((to) => channelName(to, wording)),
    rows: froms.map((from) => ({
      name: from === null ? text('unknownContact') : channelName(from, wording),
      cells: tos.map((to) => toCell(found(from, to), from === to, wording)),
    })),
  };
}

function toParts(
  total: number,
  sum: (key: 'carried' | 'lost' | 'unstated') => number,
  { locale, text }: HandoversWording,
): string {
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const keys = { carried: 'carriedOf', lost: 'lostOf', unstated: 'unstatedOf' } as const;
  const parts = (['carried', 'lost', 'unstated'] as const).flatMap((key) => {
    const value = sum(key);
    const words = { share: percent.format(value / total), count: value };
    return value > 0 ? [text(keys[key], words)] : [];
  });
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}

function toCell(
  cell: HandoverCount | undefined,
  isSame: boolean,
  { locale, text }: HandoversWording,
): HandoverCell {
  if (!cell) return { count: text('nobody'), isNone: true, parts: [], isSame };
  const { count, carried, lost, unstated } = cell;
  return {
    count: writeNumber(count, locale),
    isNone: false,
    parts: [
      ...(carried > 0 ? [text('carried', { count: carried })] : []),
      ...(lost > 0 ? [text('lostOnes', { count: lost })] : []),
      ...(unstated > 0 ? [text('unstated', { count: unstated })] : []),
    ],
    isSame,
  };
}
