import { redactTouchpoint, type RedactionSettings } from '../redaction/redact.js';
import type { Store } from '../store/store.js';
import type { Format, FormatOptions } from './formats.js';
import type { Portion, RowNote } from './portions.js';

/** What became of a file. */
export interface ImportSummary {
  /** Rows. */
  read: number;
  /** Records: touchpoints or objectives. */
  stored: number;
  /** Records that were there before; nothing of them was changed. */
  duplicate: number;
  /** Rows of which nothing was stored. */
  rejected: number;
}

/** Is told what there is to say of rows, in their order. */
export interface ImportListener {
  onRejected(note: RowNote): void;
  onRemark(note: RowNote): void;
  /** After each portion: what has become of the file until there. */
  onPortion?(summary: ImportSummary): void;
}

/** Where records are stored. */
export interface ImportTarget {
  store: Pick<Store, 'timeline' | 'objectives'>;
  site: string;
  settings: RedactionSettings;
}

/**
 * Reads a file and stores what it holds, portion by portion, each in a transaction of its own. What is there already stays
 * as it is, so that the same file may be imported again, and goes on where it was ended.
 */
export async function importFile(
  target: ImportTarget,
  format: Format,
  file: string,
  options: FormatOptions,
  listener: ImportListener,
): Promise<ImportSummary> {
  const summary: ImportSummary = { read: 0, stored: 0, duplicate: 0, rejected: 0 };
  for await (const portion of format.read(file, options)) {
    const outcomes = await add(target, portion);
    const erased = new Set(
      outcomes.flatMap(({ row, outcome }) => (outcome === 'erased' ? [row] : [])),
    );
    const late = [...erased].map((row) => ({
      row,
      text: 'its customer was erased after it happened',
    }));
    const rejected = [...portion.rejected, ...late].sort((one, other) => one.row - other.row);
    summary.read += portion.read;
    summary.stored += outcomes.filter(({ outcome }) => outcome === 'stored').length;
    summary.duplicate += outcomes.filter(({ outcome }) => outcome === 'duplicate').length;
    summary.rejected += rejected.length;
    for (const note of rejected) listener.onRejected(note);
    for (const note of portion.remarks) listener.onRemark(note);
    listener.onPortion?.(summary);
  }
  return summary;
}

type Outcome = { row: number; outcome: 'stored' | 'duplicate' | 'erased' };

async function add(
  { store: { timeline, objectives }, site, settings }: ImportTarget,
  portion: Portion,
): Promise<Outcome[]> {
  const found: Outcome[] = [];
  if (portion.touchpoints.length > 0) {
    const outcomes = await timeline.addTouchpoints(
      site,
      portion.touchpoints.map(({ touchpoint }) => redactTouchpoint(touchpoint, settings)),
    );
    portion.touchpoints.forEach(({ row }, index) =>
      found.push({ row, outcome: outcomes[index] ?? 'duplicate' }),
    );
  }
  for (const objective of portion.objectives) {
    const stored = await objectives.create(site, objective);
    found.push({ row: 0, outcome: stored ? 'stored' : 'duplicate' });
  }
  return found;
}
