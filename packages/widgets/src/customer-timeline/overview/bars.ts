import type { Window } from './window.js';

/** By what a layer of the bars is told apart, beside its place and its word. */
export type Look = 'solid' | 'striped' | 'hollow' | 'dotted';

/** The bars of an overview, in pixels. */
export interface BarsView {
  width: number;
  height: number;
  /** From one bar to the next. */
  pitch: number;
  /** How wide a bar is. */
  thickness: number;
  /** One for each layer, undermost first: lines of a bar's thickness, or outlines where it is hollow. */
  layers: readonly { look: Look; path: string }[];
  /** Where what is shown begins and ends; absent where all is. */
  window?: { start: number; end: number } | undefined;
}

const height = 56;
/** Above the highest bar. */
const head = 2;
/** The least that a bar is high, so that it is seen. */
const least = 3;

/** Draws layers of bars upon one another; all layers in four paths, since a timeline has few nodes to spare. */
export function toBars(
  layers: readonly (readonly number[])[],
  looks: readonly Look[],
  window: Window,
  { width, isWhole }: { width: number; isWhole: boolean },
): BarsView {
  const size = layers[0]?.length ?? 0;
  const pitch = width / Math.max(1, size);
  const thickness = round(Math.min(40, Math.max(1, pitch - Math.max(1, pitch / 4))));
  const sums = Array.from({ length: size }, () => 0);
  const totals = sums.map((_, bin) => layers.reduce((sum, counts) => sum + (counts[bin] ?? 0), 0));
  const most = Math.max(1, ...totals);
  const top = (sum: number) => (sum === 0 ? 0 : Math.max(least, (sum / most) * (height - head)));
  const drawn = layers.map((counts, layer) => {
    const look = looks[layer] ?? 'solid';
    const path = counts.map((count, bin) => {
      const below = top(sums[bin] ?? 0);
      const above = top((sums[bin] = (sums[bin] ?? 0) + count));
      // One pixel between two layers, where that leaves anything of them.
      const gap = below > 0 && above - below > 2 ? 1 : 0;
      return above - below < 0.5
        ? ''
        : toPiece((bin + 0.5) * pitch, below + gap, above, thickness, look);
    });
    return { look, path: path.join('') };
  });
  return {
    width,
    height,
    pitch,
    thickness,
    layers: drawn,
    window: isWhole
      ? undefined
      : { start: round(window.start * pitch), end: round(window.end * pitch) },
  };
}

function toPiece(
  middle: number,
  below: number,
  above: number,
  thickness: number,
  look: Look,
): string {
  const [low, high] = [round(height - below), round(height - above)];
  if (look !== 'hollow') return `M${round(middle)} ${low}V${high}`;
  // The outline lies within.
  const [left, right] = [round(middle - thickness / 2 + 0.5), round(middle + thickness / 2 - 0.5)];
  return `M${left} ${low - 0.5}V${high + 0.5}H${right}V${low - 0.5}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
