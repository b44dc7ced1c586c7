import type { KeyResult, Reading } from '@oxbow/model/key-result';
import { readInstant } from '@oxbow/model/read-instant';
import { toPieces, toPlain, type Piece } from '../../element/wording.js';
import type { Formats, Measure } from '../formats.js';
import type { HistorySetting } from './strings.js';

/** What was measured or said on one day. */
export interface HistoryRow {
  day: string;
  value: Piece[];
  /** Nothing was measured. */
  isBare: boolean;
  note?: string | undefined;
}

/** One measurement. */
export interface HistoryPoint {
  /** Milliseconds since 1970 UTC. */
  time: number;
  value: number;
  /** What is said of it where it is pointed at. */
  words: string;
}

/** A value that the others are measured against. */
export interface HistoryMark {
  words: string;
  value: number;
  /** Its height in the drawing. */
  y: number;
}

/** The figure of the measurements; it is drawn into 100 units by 100. */
export interface HistoryFigure {
  points: HistoryPoint[];
  /** The way through all of them, and the mark at each. */
  line: string;
  dots: string[];
  marks: HistoryMark[];
  /** The ends of the two axes, in words. */
  lowest: string;
  highest: string;
  from: string;
  to: string;
  /** The ends of the axis of values. */
  bounds: { least: number; most: number };
}

/** What was measured and said of a key result. */
export interface HistoryView {
  /** All of it in a sentence; absent where nothing was measured. */
  sentence?: string | undefined;
  /** Absent for fewer than two measurements. */
  figure?: HistoryFigure | undefined;
  /** The newest first. */
  rows: HistoryRow[];
  /** Shows the other rows too. */
  more?: string | undefined;
}

/** So many rows are shown without a press. */
const first = 10;

interface Moment {
  time: number;
  value?: number | undefined;
  note?: string | undefined;
}

/**
 * Makes all that is shown of what was.
 * @param isAll whether all rows are wanted, or the newest
 */
export function toHistoryView(
  keyResult: KeyResult,
  isAll: boolean,
  setting: HistorySetting,
  formats: Formats,
): HistoryView {
  const { text } = setting;
  const measure: Measure = 'current' in keyResult ? keyResult : {};
  const readings = toMoments('current' in keyResult ? keyResult.readings : undefined);
  const notes = (keyResult.notes ?? []).flatMap(({ at, text: note }) => {
    const time = readInstant(at);
    return time === undefined ? [] : [{ time, note }];
  });
  const write = (value: number) => toPlain(formats.value(value, measure));
  const all: Moment[] = [...readings, ...notes].sort((one, other) => other.time - one.time);
  const shown = isAll ? all : all.slice(0, first);
  return {
    sentence: toSentence(readings, write, setting, formats),
    figure: toFigure(keyResult, readings, write, setting, formats),
    rows: shown.map(({ time, value, note }) => ({
      day: formats.date(time),
      value: value === undefined ? toPieces(text('historyNoValue')) : formats.value(value, measure),
      isBare: value === undefined,
      note,
    })),
    more: shown.length < all.length ? text('historyAll', { count: all.length }) : undefined,
  };
}

type Measured = Moment & { value: number };

/** In the order in which they were told, as far as their times do not say otherwise. */
function toMoments(readings: readonly Reading[] | undefined): Measured[] {
  return (readings ?? [])
    .flatMap(({ at, value, note }) => {
      const time = readInstant(at);
      return time === undefined ? [] : [{ time, value, note }];
    })
    .sort((one, other) => one.time - other.time);
}

function toSentence(
  readings: readonly Measured[],
  write: (value: number) => string,
  { text }: HistorySetting,
  { date }: Formats,
): string | undefined {
  const [start, end] = [readings[0], readings.at(-1)];
  if (!start || !end) return undefined;
  if (start === end)
    return text('historyOne', { value: write(start.value), date: date(start.time) });
  const values = readings.map(({ value }) => value);
  return text('historyWay', {
    first: write(start.value),
    firstDate: date(start.time),
    last: write(end.value),
    lastDate: date(end.time),
    lowest: write(Math.min(...values)),
    highest: write(Math.max(...values)),
  });
}

function toFigure(
  keyResult: KeyResult,
  readings: readonly Measured[],
  write: (value: number) => string,
  { text }: HistorySetting,
  { date }: Formats,
): HistoryFigure | undefined {
  const [start, end] = [readings[0], readings.at(-1)];
  if (!start || !end || start === end) return undefined;
  const marks = marksOf(keyResult);
  const values = [...readings.map(({ value }) => value), ...marks.map(({ value }) => value)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const heightOf = (value: number) => round(100 - 100 * place(value, least, most));
  const places = readings.map(
    ({ time, value }) => `${round(100 * place(time, start.time, end.time))} ${heightOf(value)}`,
  );
  return {
    points: readings.map(({ time, value, note }) => ({
      time,
      value,
      words: [date(time), write(value), ...(note === undefined ? [] : [note])].join(' · '),
    })),
    line: `M${places.join('L')}`,
    dots: places.map((one) => `M${one}h0`),
    marks: marks.map(({ key, value }) => ({
      value,
      words: text(key, { value: write(value) }),
      y: heightOf(value),
    })),
    lowest: write(least),
    highest: write(most),
    from: date(start.time),
    to: date(end.time),
    bounds: { least, most },
  };
}

/** The share of the way between two ends; half-way where they are the same. */
function place(value: number, from: number, to: number): number {
  return to === from ? 0.5 : (value - from) / (to - from);
}

const round = (value: number) => Math.round(value * 100) / 100;

type MarkKey = `history${'Target' | 'Minimum' | 'Maximum' | 'Commit' | 'Stretch'}`;

/** What the values are measured against, the lower first. */
function marksOf(keyResult: KeyResult): { key: MarkKey; value: number }[] {
  switch (keyResult.type) {
    case 'increase':
    case 'decrease':
      return [{ key: 'historyTarget', value: keyResult.target }];
    case 'maintain':
      return [
        { key: 'historyMinimum', value: keyResult.minimum },
        { key: 'historyMaximum', value: keyResult.maximum },
      ];
    case 'zones':
      return [
        { key: 'historyCommit', value: keyResult.commit },
        { key: 'historyTarget', value: keyResult.target },
        { key: 'historyStretch', value: keyResult.stretch },
      ];
    default:
      return [];
  }
}
