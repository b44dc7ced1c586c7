import type { InboxItem } from '@oxbow/model/inbox-item';
import type { OxElement } from '../element/element.js';
import type { Submission } from '../element/submission.js';
import { toUuid } from '../element/uuid.js';
import { submit, type Answer, type Outcome, type Wish } from './submission.js';
import { toDraft, toWish, type Draft, type Obstacle, type Task } from './wish.js';

/** What a person should find themselves at next. */
export type Place = 'form' | 'obstacle' | 'rival' | 'saved';

/** How far a person has come with an item. */
export interface Progress {
  /** The form that is open. */
  task?: Task | undefined;
  draft?: Draft | undefined;
  obstacle?: Obstacle | undefined;
  outcome?: Outcome | undefined;
  /** Somebody changed the item meanwhile: before something was sent, or so that what was sent was not stored. */
  rival?: 'meanwhile' | 'conflict' | undefined;
  /** What was stored last. */
  saved?: Task | 'reopen' | undefined;
}

/** What a person does with one item: what they write, and sending it. It lives as long as the element, so that nothing is lost. */
export class Working {
  readonly #host: OxElement;
  readonly #moved: (place?: Place) => void;
  /** As the person sees it; its revision is named when something is sent. */
  #item: InboxItem;
  readonly #drafts = new Map<Task, Draft>();
  #task: Task | undefined;
  #sent: { task: Task | 'reopen'; words: string; wish: Wish } | undefined;
  #submission: Submission<Answer> | undefined;
  #obstacle: Obstacle | undefined;
  #rival: Progress['rival'];
  #saved: Progress['saved'];

  /** @param moved called after each change, with the place where the person goes on */
  constructor(host: OxElement, item: InboxItem, moved: (place?: Place) => void) {
    this.#host = host;
    this.#item = item;
    this.#moved = moved;
  }

  get progress(): Progress {
    const isReopening = this.#sent?.task === 'reopen';
    return {
      task: this.#task,
      draft: this.#task && this.#drafts.get(this.#task),
      obstacle: this.#obstacle,
      outcome:
        this.#submission && (isReopening || this.#task) ? this.#submission.outcome : undefined,
      rival: this.#task && this.#rival,
      saved: this.#saved,
    };
  }

  /** Takes the item as it is now. What was written stays; that somebody else was there is told before anything is sent over it. */
  take(item: InboxItem): void {
    if (item.revision > this.#item.revision && this.#task && !this.#submission)
      this.#rival ??= 'meanwhile';
    if (item.revision >= this.#item.revision) this.#item = item;
  }

  /**
   * Takes over what the host answered.
   * @returns the item as it stands after that, where something has become of it
   */
  settle(): InboxItem | undefined {
    const outcome = this.#submission?.outcome;
    if (outcome?.status !== 'stored' && outcome?.status !== 'conflict') return undefined;
    this.#stop();
    const item = toItem(this.#item, outcome);
    this.#item = item;
    if (outcome.status === 'conflict') {
      if (this.#task) this.#rival = 'conflict';
      this.#moved('rival');
      return item;
    }
    this.#saved = this.#sent?.task;
    if (this.#task && this.#task === this.#sent?.task) this.#drafts.delete(this.#task);
    this.#task = undefined;
    this.#rival = undefined;
    this.#sent = undefined;
    this.#moved('saved');
    return item;
  }

  readonly begin = (task: Task): void => {
    // What was sent and is not answered yet goes on; another form would hide what becomes of it.
    if (this.#submission) return;
    this.#task = task;
    this.#obstacle = undefined;
    this.#rival = undefined;
    this.#saved = undefined;
    if (!this.#drafts.has(task)) this.#drafts.set(task, toDraft(task, this.#item));
    this.#moved('form');
  };

  readonly write = (part: Partial<Draft>): void => {
    const draft = this.#task && this.#drafts.get(this.#task);
    if (!this.#task || !draft) return;
    this.#drafts.set(this.#task, { ...draft, ...part });
    this.#obstacle = undefined;
    // What was not stored and is written anew is another one.
    if (this.#submission && !this.#isSending) this.#stop();
    this.#moved();
  };

  /** Sends what was written. An answer that says the same as before is the same with the same id, so that it is stored once. */
  readonly send = (): void => {
    const task = this.#task;
    const draft = task && this.#drafts.get(task);
    if (!task || !draft || this.#isSending) return;
    const words = JSON.stringify([task, draft]);
    const isSame = this.#sent?.words === words && this.#sent.wish.type === 'reply';
    const random = crypto.getRandomValues(new Uint8Array(10));
    const { wish, obstacle } =
      isSame && this.#sent
        ? { wish: this.#sent.wish, obstacle: undefined }
        : toWish(task, draft, this.#item, toUuid(Date.now(), random));
    this.#obstacle = obstacle;
    if (wish) this.#submit(task, words, wish);
    this.#moved(obstacle ? 'obstacle' : undefined);
  };

  /** Opens an item again that is done. */
  readonly reopen = (): void => {
    if (this.#submission && !this.#isSending) this.#stop();
    if (this.#submission) return;
    const { revision, assignee } = this.#item;
    const status = assignee === undefined ? 'open' : 'assigned';
    this.#saved = undefined;
    this.#task = undefined;
    this.#submit('reopen', '', { type: 'assign', revision, change: { status } });
    this.#moved();
  };

  /** Closes the form. What was written stays for as long as it is not discarded. */
  readonly close = (): void => {
    this.#stop();
    if (this.#rival && this.#task) this.#drafts.delete(this.#task);
    this.#task = undefined;
    this.#rival = undefined;
    this.#obstacle = undefined;
    this.#moved('saved');
  };

  /** Asks again for what nobody has stored yet. */
  refresh(): void {
    if (this.#submission?.isOpen) this.#submission.attempt();
  }

  get #isSending(): boolean {
    return this.#submission?.outcome.status === 'sending';
  }

  #submit(task: Task | 'reopen', words: string, wish: Wish): void {
    this.#stop();
    this.#rival = undefined;
    this.#sent = { task, words, wish };
    this.#submission = submit(this.#host, this.#item.id, wish);
  }

  #stop(): void {
    this.#submission?.stop();
    this.#submission = undefined;
  }
}

/** The item after what was stored: as the host gives it, or with one's own answer added, which raises the revision by one. */
function toItem(item: InboxItem, { item: given, reply }: Answer): InboxItem {
  if (given) return given;
  if (!reply || item.replies.some(({ id }) => id === reply.id)) return item;
  return { ...item, read: true, revision: item.revision + 1, replies: [...item.replies, reply] };
}
