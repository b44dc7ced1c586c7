import { ReceiptState } from '@oxbow/model/receipt';
import type { HandedState } from '../../element/events.js';

/** Reads what a host knows of what was handed in; what cannot be read is left out. Never throws. */
export function readHanded(candidate: unknown): HandedState[] {
  if (!Array.isArray(candidate)) return [];
  return candidate.flatMap((one: unknown): HandedState[] => {
    try {
      const { receipt, state, seen } = (one ?? {}) as Record<string, unknown>;
      const read = ReceiptState.safeParse(state);
      if (typeof receipt !== 'string' || !read.success) return [];
      return [{ receipt, state: read.data, ...readSeen(seen) }];
    } catch {
      // A proxy or getter of the host may throw whatever it likes.
      return [];
    }
  });
}

function readSeen(candidate: unknown): Pick<HandedState, 'seen'> {
  const { status, replies } = (candidate ?? {}) as Record<string, unknown>;
  return typeof status === 'string' && typeof replies === 'number'
    ? { seen: { status, replies } }
    : {};
}

/** Whether there is something that the person was not told yet. What has only just arrived is no news. */
export function isNews({ state, seen }: HandedState): boolean {
  if (!seen) return state.status !== 'received' && state.status !== 'open';
  const said = state.replies.filter(({ from }) => from === 'firm').length;
  return state.status !== seen.status || said > seen.replies;
}

/** What somebody has been told who has looked at this. */
export function toSeen({ status, replies }: ReceiptState): NonNullable<HandedState['seen']> {
  return { status, replies: replies.filter(({ from }) => from === 'firm').length };
}

/** How it stands with one reply more, unless that is there already or cannot be read. */
export function withReply({ receipt, state }: HandedState, reply: unknown): ReceiptState {
  const more = { ...state, replies: [...state.replies, reply] };
  const [read] = readHanded([{ receipt, state: more }]);
  const last = read?.state.replies.at(-1);
  if (!read || !last || state.replies.some(({ id }) => id === last.id)) return state;
  return read.state;
}
