import '../view.js';
import { applyCheckIn } from '@oxbow/model/apply-check-in';
import type { CheckInRequest } from '@oxbow/model/check-in';
import type { KeyResult } from '@oxbow/model/key-result';
import type { Objective } from '@oxbow/model/objective';
import { formStyles } from '../../element/form-styles.js';
import { scaleStyles } from '../../element/scale-styles.js';
import type { PartModule } from '../../element/late-part.js';
import type { OkrCard } from '../okr-card.js';
import type { OkrCardSetting, OkrCardWording } from '../strings.js';
import { checkInStyles } from './check-in-styles.js';
import { renderCheckIn, type CheckInActions } from './check-in-template.js';
import { toCheckInView, type CheckInView } from './check-in-view-model.js';
import { CheckingIn } from './checking-in.js';
import { outcomeStyles } from './outcome-styles.js';
import type { Place } from './progress.js';
import type { CheckInSetting, CheckInWording } from './strings.js';

export { strings } from './strings.js';

export const styles = [formStyles, scaleStyles, checkInStyles, outcomeStyles];

/** What a card gives to its check-ins. */
export interface CheckInCore {
  /** What the card shows. */
  readonly objective: Objective | undefined;
  /** Shows another state of it, or another objective. */
  adopt(objective: Objective): void;
  /** The place of a key result in the list, -1 where it is not there. */
  indexOf(keyResult: string): number;
}

export interface CheckInsModule extends PartModule {
  CheckIns: typeof CheckIns;
}

/** Holds the check-ins that a person has begun, for as long as the element lives. */
export class CheckIns {
  readonly #host: OkrCard;
  readonly #core: CheckInCore;
  readonly #wording: CheckInWording;
  /** The id of the present objective. */
  #present: string | undefined;
  /** Of the present objective, by id of the key result. */
  #checkIns = new Map<string, CheckingIn>();
  /** Those of every objective that was shown, by its id: nothing that was written or sent is lost by looking elsewhere. */
  readonly #begun = new Map<string, Map<string, CheckingIn>>();
  #views = new Map<string, CheckInView>();
  /** Those that wait on this device and were put away, by id of the key result. */
  readonly #folded = new Set<CheckingIn>();
  /** Where the person goes on after the next drawing. */
  #place: { keyResult: string; place: Place } | undefined;
  /** The key result where the person was last. */
  #last: string | undefined;

  constructor(host: OkrCard, core: CheckInCore, wording: OkrCardWording) {
    this.#host = host;
    this.#core = core;
    // The texts of this part are among those of its element by now.
    this.#wording = wording as CheckInWording;
    if (core.objective) this.take(core.objective);
  }

  /** The objective with what was sent and is not stored yet, and with what is gone but at which somebody still writes. */
  show(objective: Objective): Objective {
    let shown = objective;
    for (const checkIn of this.#checkIns.values()) {
      const { progress } = checkIn;
      const { pending, isGone, keyResult } = progress;
      if (isGone && this.#folded.has(checkIn)) continue;
      if (isGone) shown = { ...shown, keyResults: [...shown.keyResults, keyResult] };
      else if (pending) shown = applyCheckIn(shown, pending).objective ?? shown;
    }
    const stored = new Map(objective.keyResults.map((one) => [one.id, one]));
    const keyResults = shown.keyResults.map((one) => withHistory(one, stored.get(one.id)));
    return { ...objective, keyResults };
  }

  /** Says of what a key result shows that it is not stored yet; `undefined` where it is. */
  mark(id: string): string | undefined {
    const checkIn = this.#checkIns.get(id);
    if (!checkIn?.progress.pending) return undefined;
    return this.#wording.text(checkIn.isQueued ? 'notYetSent' : 'notYetStored');
  }

  /** Takes what the card shows from now on. */
  take(objective: Objective): void {
    if (objective.id !== this.#present) {
      for (const [id, checkIn] of this.#checkIns) if (checkIn.leave()) this.#checkIns.delete(id);
      this.#checkIns = this.#begun.get(objective.id) ?? new Map<string, CheckingIn>();
      this.#begun.set(objective.id, this.#checkIns);
      this.#present = objective.id;
    }
    for (const checkIn of this.#checkIns.values()) {
      checkIn.take(objective);
      // Nothing leads back to it any more.
      if (objective.closed && checkIn.isDraft) this.#folded.delete(checkIn);
    }
  }

  /** Takes over what the host answered, before the card makes its view. */
  settle(): void {
    for (const [id, checkIn] of this.#checkIns) {
      const isConflict = checkIn.progress.outcome?.status === 'conflict';
      const objective = checkIn.settle(this.#core.objective?.revision ?? 0);
      if (objective) this.#core.adopt(objective);
      const isFolded = this.#folded.has(checkIn);
      const { outcome, rival } = checkIn.progress;
      // What was put away comes back when there is something to decide.
      if (isFolded && !checkIn.isQueued && (outcome || isConflict)) this.#folded.delete(checkIn);
      if (isFolded && outcome?.status === 'stored') this.#end(id);
      else if (isConflict && rival && !isFolded && this.#host.shadowRoot?.activeElement)
        this.#place = { keyResult: id, place: 'rival' };
    }
  }

  /** Makes what it draws. */
  prepare(objective: Objective, setting: OkrCardSetting): void {
    const open = [...this.#checkIns].filter(([, checkIn]) => !this.#folded.has(checkIn));
    this.#views = new Map(
      open.map(([id, { progress }]) => [
        id,
        toCheckInView(progress, objective, setting as CheckInSetting),
      ]),
    );
  }

  /**
   * Draws the check-in at a key result; `undefined` where none is open.
   * @param name id of the key result in the card
   */
  render(id: string, name: string): unknown {
    const view = this.#views.get(id);
    return view && renderCheckIn(view, name, this.#wording, this.#actions(id));
  }

  /** Opens the check-in at a key result. */
  open(id: string): void {
    const { objective } = this.#core;
    const keyResult = objective?.keyResults.find((one) => one.id === id);
    const former = this.#checkIns.get(id);
    // What still waits is shown again: on top of it nothing can be said before it has arrived.
    if (former && this.#folded.delete(former)) {
      former.comeBack();
      return this.#goOn(id, former.isQueued ? 'outcome' : 'form');
    }
    if (!objective || !keyResult || former) return;
    this.#begin(objective, keyResult);
    this.#goOn(id, this.#isElsewhere ? undefined : 'form');
  }

  /** Goes on with what waits from earlier, unless the person writes something else there by now. */
  resume(request: CheckInRequest): void {
    const { objective } = this.#core;
    const keyResult = objective?.keyResults.find(({ id }) => id === request.checkIn.keyResult);
    if (!objective || !keyResult || objective.id !== request.objective) return;
    const found = this.#checkIns.get(keyResult.id) ?? this.#begin(objective, keyResult);
    if (found.isUntouched) found.resume(request);
  }

  /** Asks again for what nobody has stored yet. */
  refresh(): void {
    for (const checkIns of this.#begun.values())
      for (const checkIn of checkIns.values()) checkIn.refresh();
  }

  /** Lets the focus follow, after a drawing. */
  finish(): void {
    const next = this.#place;
    this.#place = undefined;
    if (next) this.#find(next.keyResult, next.place)?.focus();
  }

  /** Where the focus goes on when a drawing took away what had it. */
  findFocus(): HTMLElement | null {
    if (this.#last === undefined) return null;
    const last = this.#checkIns.get(this.#last);
    const { rival, outcome } = (last && !this.#folded.has(last) && last.progress) || {};
    return this.#find(this.#last, rival ? 'rival' : outcome ? 'outcome' : 'button');
  }

  #begin(objective: Objective, keyResult: KeyResult): CheckingIn {
    const { id } = keyResult;
    const moved = (place?: Place) => this.#goOn(id, place);
    const begun = new CheckingIn(this.#host, objective, keyResult, moved);
    this.#checkIns.set(id, begun);
    return begun;
  }

  #actions(id: string): CheckInActions {
    const checkIn = this.#checkIns.get(id);
    return {
      write: (part) => checkIn?.write(part),
      toggle: (milestone, isDone) => checkIn?.toggle(milestone, isDone),
      send: () => checkIn?.send(),
      retry: () => checkIn?.retry(),
      change: () => checkIn?.change(),
      close: () => {
        // What was written is not thrown away by a slip of a key.
        if (checkIn?.isQueued || checkIn?.isDraft) this.#folded.add(checkIn);
        else this.#end(id);
        this.#goOn(id, 'button');
      },
      discard: () => {
        this.#end(id);
        this.#goOn(id, 'button');
      },
    };
  }

  #end(id: string): void {
    this.#checkIns.get(id)?.close();
    this.#checkIns.delete(id);
  }

  /** Whether the person has gone on to something else than the button, while what they pressed for was fetched. */
  get #isElsewhere(): boolean {
    const { shadowRoot } = this.#host;
    const inside = shadowRoot?.activeElement;
    if (inside) return !inside.matches('.act');
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    return activeElement !== null && activeElement !== this.#host.ownerDocument.body;
  }

  #goOn(keyResult: string, place: Place | undefined): void {
    this.#last = keyResult;
    if (place) this.#place = { keyResult, place };
    this.#host.requestUpdate();
  }

  #find(keyResult: string, place: Place): HTMLElement | null {
    const index = this.#core.indexOf(keyResult);
    return this.#host.renderRoot.querySelector<HTMLElement>(
      selectors[place].replaceAll('$', `#result-${index}`),
    );
  }
}

/** What was measured and said before is only what is stored; what is not stored yet stands, marked, at the key result itself. */
function withHistory(shown: KeyResult, stored: KeyResult | undefined): KeyResult {
  if (!stored || shown === stored) return shown;
  const { notes } = stored;
  return 'current' in shown && 'current' in stored
    ? { ...shown, notes, readings: stored.readings }
    : { ...shown, notes };
}

const selectors: Record<Place, string> = {
  form: '$ .check-in :is(input:checked, input:not([type="radio"]), textarea)',
  obstacle: '$ .check-in :is([aria-invalid="true"], .row button)',
  rival: '$ .check-in [role="alert"]',
  outcome: '$ .check-in .message',
  button: '$ .act',
};
