import type { NoteAudience } from '@oxbow/model/note';
import { RequestEvent } from '../element/request-event.js';

/**
 * What became of sharing or deleting a note. `gone`: it is not there any more, or not theirs; `teamless`: the person is in
 * no team that it could be shared with.
 */
export type NoteChangeResult =
  | { status: 'stored' }
  | { status: 'failed'; reason: 'gone' | 'teamless' | 'unauthorized' | 'refused' };

/** A person says who else may read a note that was written to them. */
export class ShareRequestEvent extends RequestEvent<
  {
    /** The note's id; nothing of what it says. */
    note: string;
    audience: NoteAudience;
  },
  NoteChangeResult
> {
  constructor(detail: ShareRequestEvent['detail'], signal: AbortSignal) {
    super('oxshare', detail, signal);
  }
}

/** A person deletes a note that was written to them. */
export class DeleteRequestEvent extends RequestEvent<
  {
    /** The note's id. */
    note: string;
  },
  NoteChangeResult
> {
  constructor(detail: DeleteRequestEvent['detail'], signal: AbortSignal) {
    super('oxdelete', detail, signal);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    oxshare: ShareRequestEvent;
    oxdelete: DeleteRequestEvent;
  }
}
