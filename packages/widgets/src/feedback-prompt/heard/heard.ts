import type { Prompt } from '@oxbow/model/prompt';
import { mostReplyCharacters } from '@oxbow/model/reply';
import {
  ReplyRequestEvent,
  StatusRequestEvent,
  WithdrawRequestEvent,
} from '../../element/events.js';
import { wordingOf } from '../../element/wording.js';
import type { FeedbackPrompt } from '../feedback-prompt.js';
import { readReceipt } from '../employees/receipt.js';
import { asksEmployees } from '../late-employees.js';
import { CodeField } from './code-field.js';
import { Items } from './items.js';
import { readHanded, withReply } from './read-handed.js';
import { ReplyIds } from './reply-ids.js';
import type { HeardWording } from './strings.js';
import { renderHeard } from './template.js';
import { toHeardView, type Item } from './view-model.js';
import { statusOf, wish } from './wish.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** What has just been done. */
type Said = 'replySent' | 'removed' | undefined;

/** What surrounds it. */
interface Surroundings {
  /** Called when there is something else to draw. */
  changed(): void;
  /** Asks once more for what could not be loaded. */
  again(): void;
}

/** What became of what a person handed in, and what they do about it: answer back, delete, look up a code. */
export class Heard {
  readonly #host: FeedbackPrompt;
  readonly #surroundings: Surroundings;
  readonly #wording: HeardWording;
  readonly #items = new Items();
  readonly #ids = new ReplyIds();
  #isOpen = false;
  #isFailed = false;
  /** It is asked for once more. */
  #isAsking = false;
  #isDrawn = false;
  readonly #code: CodeField;
  #said: Said;
  #prompt: Prompt | undefined;

  constructor(host: FeedbackPrompt, surroundings: Surroundings) {
    this.#host = host;
    this.#surroundings = surroundings;
    this.#wording = wordingOf(host);
    this.#code = new CodeField({
      changed: (focus) => this.#change({ focus }),
      toReceipt: (draft) => (this.#isPrivate ? readReceipt(draft) : draft.trim()),
      lookUp: async (receipt) => {
        const create = (signal: AbortSignal) => new StatusRequestEvent({ receipt }, signal);
        return readHanded(await wish(this.#host, create, this.#isPrivate))[0];
      },
      found: (one) => {
        this.#items.putFirst(one);
        this.#isOpen = true;
        this.#change({ focus: '#heard-0' });
      },
      failed: (error) => this.#warn(error),
    });
  }

  /** It could not be loaded what became of earlier feedback. */
  get isFailed(): boolean {
    return this.#isFailed;
  }

  /** There is a field for a code. */
  get hasCode(): boolean {
    return this.#code.entry !== undefined;
  }

  follow(prompt: Prompt): void {
    this.#prompt = prompt;
  }

  /** Takes what the host knows; what a person is about to do with one of them stays. */
  take(candidate: unknown): void {
    if (this.#isAsking && this.#holdsFocus) this.#focus('.heard > button, .have-code');
    this.#isFailed = this.#isAsking = false;
    this.#items.take(readHanded(candidate));
  }

  fail(): void {
    this.#isAsking = false;
    this.#isFailed = this.#items.all.length === 0;
  }

  openCode(): void {
    this.#code.open();
  }

  render(): unknown {
    const view = toHeardView(
      {
        items: this.#items.all,
        isOpen: this.#isOpen,
        isFailed: this.#isFailed,
        isAsking: this.#isAsking,
        code: this.#code.entry,
        said: this.#said,
        prompt: this.#prompt,
      },
      this.#wording,
    );
    if (this.#isDrawn) return renderHeard(view, this.#wording, this);
    // A screen reader announces only what changes while it is there.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        this.#isDrawn = true;
        this.#surroundings.changed();
      }),
    );
    return renderHeard({ ...view, status: '', failed: undefined }, this.#wording, this);
  }

  // What a person does.

  readonly toggle = (): void => {
    // Whoever has looked at it has seen what was new.
    if (this.#isOpen) this.#items.see();
    this.#isOpen = !this.#isOpen;
    this.#change({ said: undefined });
  };

  readonly again = (): void => {
    if (this.#isAsking) return;
    this.#isAsking = true;
    this.#surroundings.again();
    this.#surroundings.changed();
  };

  readonly writeCode = (draft: string): void => this.#code.write(draft);

  readonly closeCode = (): void => this.#code.close();

  readonly findCode = (): Promise<void> => this.#code.find();

  readonly reply = (receipt: string): void => {
    this.#update(receipt, { doing: 'replying' }, this.#fieldOf(receipt));
  };

  readonly write = (receipt: string, draft: string): void => {
    this.#update(receipt, { draft, sending: undefined });
  };

  readonly cancel = (receipt: string): void => {
    const doing = { doing: undefined, sending: undefined, removing: undefined };
    this.#update(receipt, doing, this.#placeOf(receipt));
  };

  readonly send = async (receipt: string): Promise<void> => {
    const item = this.#items.find(receipt);
    const text = item?.draft.trim() ?? '';
    if (!item || item.sending === 'replySending') return;
    if (text === '')
      return this.#update(receipt, { sending: 'replyEmpty' }, this.#fieldOf(receipt));
    if (text.length > mostReplyCharacters)
      return this.#update(receipt, { sending: 'replyTooLong' }, this.#fieldOf(receipt));
    const id = this.#ids.of(receipt);
    this.#update(receipt, { sending: 'replySending' });
    try {
      const create = (signal: AbortSignal) => new ReplyRequestEvent({ receipt, id, text }, signal);
      const reply = await wish(this.#host, create, this.#isPrivate);
      this.#ids.forget(receipt);
      this.#keep(receipt, reply);
    } catch (error) {
      this.#warn(error);
      const isTaken = statusOf(error) === 409;
      if (isTaken) {
        this.#ids.forget(receipt);
        this.#surroundings.again();
      }
      this.#update(receipt, { sending: isTaken ? 'replyConflict' : 'replyNotSent' });
    }
  };

  readonly askToRemove = (receipt: string): void => {
    this.#update(receipt, { doing: 'removing', removing: undefined }, '[data-doing]');
  };

  readonly remove = async (receipt: string): Promise<void> => {
    if (this.#items.find(receipt)?.removing === 'removing') return;
    this.#update(receipt, { removing: 'removing' });
    try {
      const create = (signal: AbortSignal) => new WithdrawRequestEvent({ receipt }, signal);
      await wish(this.#host, create, this.#isPrivate);
      this.#items.remove(receipt);
      this.#change({ said: 'removed', focus: '#heard-status' });
    } catch (error) {
      this.#warn(error);
      const removing = statusOf(error) === 409 ? 'counted' : 'notRemoved';
      this.#update(receipt, { removing });
    }
  };

  /** What is an employee’s is no listener’s business. */
  get #isPrivate(): boolean {
    return this.#prompt !== undefined && asksEmployees(this.#prompt);
  }

  /** Shows what was answered back, now that it is stored. */
  #keep(receipt: string, reply: unknown): void {
    const item = this.#items.find(receipt);
    if (!item) return;
    this.#said = 'replySent';
    this.#update(
      receipt,
      {
        state: withReply(item, reply),
        draft: '',
        doing: undefined,
        sending: undefined,
      },
      this.#placeOf(receipt),
    );
  }

  /** Where an answer to it is written. */
  #fieldOf(receipt: string): string {
    return `#heard-reply-${this.#items.placeOf(receipt)}`;
  }

  /** Where it begins. */
  #placeOf(receipt: string): string {
    return `#heard-${this.#items.placeOf(receipt)}`;
  }

  get #holdsFocus(): boolean {
    return this.#host.renderRoot.querySelector('.heard:focus-within') !== null;
  }

  #update(receipt: string, change: Partial<Item>, focus?: string): void {
    this.#items.update(receipt, change);
    this.#change({ said: change.state ? this.#said : undefined, focus });
  }

  #change({ said, focus }: { said?: Said; focus?: string | undefined }): void {
    this.#said = said;
    this.#surroundings.changed();
    if (focus !== undefined) this.#focus(focus);
  }

  #focus(selector: string): void {
    this.#surroundings.changed();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  #warn(error: unknown): void {
    this.#host.warn(`heard:${String(error)}`, `could not pass something on: ${String(error)}`);
  }
}
