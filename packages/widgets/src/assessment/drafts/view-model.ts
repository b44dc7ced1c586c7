import { fillPieces, toForeign, toPieces, type Piece } from '../../element/wording.js';
import type { Refit } from '../answering.js';
import type { ReadDraft } from '../draft.js';
import type { Keeping } from './drafts.js';
import type { DraftWording } from './strings.js';

/** What is known of keeping, and of what was begun. */
interface KeepingState {
  keeping: Keeping | undefined;
  restored: ReadDraft | undefined;
  refit: Refit | undefined;
}

/** What is said of keeping: one sentence each. */
export function toKeepingView(
  { keeping, restored, refit }: KeepingState,
  wording: DraftWording,
): Piece[][] {
  const { text } = wording;
  const lost = (restored?.lost ?? 0) + (refit?.lost ?? 0);
  return [
    ...(restored ? [toPieces(text('restored'))] : []),
    ...(restored?.isOlder || refit ? [toPieces(text('older'))] : []),
    ...(lost > 0 ? [toPieces(text('lost', { count: lost }))] : []),
    ...(keeping ? [wordKeeping(keeping, wording)] : []),
  ];
}

function wordKeeping(keeping: Keeping, { text, locale }: DraftWording): Piece[] {
  if (keeping === 'asking') return toPieces(text('keeping'));
  if (keeping === 'nobody') return toPieces(text('notKept'));
  if (keeping === 'site') return toPieces(text('keptHere'));
  if ('until' in keeping)
    return toPieces(text(keeping.until === 'page' ? 'keptInPage' : 'keptInElement'));
  return fillPieces(text('keptBy'), { by: [toForeign(keeping.by, locale)] });
}
