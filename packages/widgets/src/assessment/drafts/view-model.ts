import { fillPieces, toForeign, toPieces, type Piece } from '../../element/wording.js';
import type { ReadDraft } from '../draft.js';
import type { Keeping } from './drafts.js';
import type { DraftWording } from './strings.js';

/** What is said of keeping: one sentence each. */
export function toKeepingView(
  { keeping, restored }: { keeping: Keeping | undefined; restored: ReadDraft | undefined },
  wording: DraftWording,
): Piece[][] {
  const { text } = wording;
  return [
    ...(restored ? [toPieces(text('restored'))] : []),
    ...(restored?.isOlder ? [toPieces(text('older'))] : []),
    ...(restored?.lost ? [toPieces(text('lost', { count: restored.lost }))] : []),
    ...(keeping ? [wordKeeping(keeping, wording)] : []),
  ];
}

function wordKeeping(keeping: Keeping, { text, locale }: DraftWording): Piece[] {
  if (keeping === 'asking') return toPieces(text('keeping'));
  if (keeping === 'nobody') return toPieces(text('notKept'));
  if (keeping === 'site') return toPieces(text('keptHere'));
  if ('until' in keeping) return toPieces(text('keptInPage'));
  return fillPieces(text('keptBy'), { by: [toForeign(keeping.by, locale)] });
}
