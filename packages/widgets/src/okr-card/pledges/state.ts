import type { GivenPledge } from '@oxbow/model/pledge';
import type { OxElement } from '../../element/element.js';
import type { Submission } from '../../element/submission.js';
import {
  give,
  obstacleOf,
  takeBack,
  toPledge,
  type PledgeDraft,
  type PledgeObstacle,
  type PledgeOnItsWay,
  type TakenBack,
} from './pledging.js';

/** What was last to be told. */
export type PledgeNews =
  | 'pledgeOnItsWay'
  | 'pledgeUnsaved'
  | 'pledgeStored'
  | 'takeBackAsked'
  | 'takenBack'
  | 'takeBackFailed'
  | 'takeBackUnsaved';

/** Where a person goes on after the next drawing. */
export type PledgePlace = { form: string } | { button: string } | 'news';

/** A form that is open. */
export interface OpenForm {
  draft: PledgeDraft;
  obstacle?: PledgeObstacle | undefined;
  /** What was sent from here and did not arrive; the same again has the same id. */
  former?: PledgeOnItsWay['pledge'] | undefined;
}

const leavingNews = {
  gone: 'takenBack',
  unsaved: 'takeBackUnsaved',
  failed: 'takeBackFailed',
} as const;

/** The pledges of one objective: what the host told, and what a person does, for as long as the element lives. */
export class PledgeState {
  readonly #host: OxElement;
  readonly #objective: string;
  readonly #moved: (place?: PledgePlace, isByItself?: boolean) => void;
  /** Absent where nobody keeps pledges. */
  given: GivenPledge[] | undefined;
  /** By the place where they are open. */
  readonly forms = new Map<string, OpenForm>();
  readonly onTheirWay: PledgeOnItsWay[] = [];
  readonly #leaving = new Map<string, Submission<TakenBack>>();
  /** Those that are taken back for sure, whatever an older answer says. */
  readonly #gone = new Set<string>();
  news: PledgeNews | undefined;

  /** @param moved called after each change, with the place where the person goes on, and whether nobody pressed for that */
  constructor(
    host: OxElement,
    objective: string,
    moved: (place?: PledgePlace, isByItself?: boolean) => void,
  ) {
    this.#host = host;
    this.#objective = objective;
    this.#moved = moved;
  }

  /** Those that stand, as far as is known; one's own on their way are told beside them. */
  get standing(): GivenPledge[] {
    return (this.given ?? []).filter(
      ({ id }) => !this.#gone.has(id) && !this.onTheirWay.some(({ pledge }) => pledge.id === id),
    );
  }

  /** Whether one is being taken back, and nobody has said yet that it is. */
  isLeaving(id: string): boolean {
    return this.#leaving.get(id)?.outcome.status === 'sending';
  }

  open(place: string, text: string): void {
    this.news = undefined;
    if (!this.forms.has(place)) this.forms.set(place, { draft: { text, by: '' } });
    this.#moved({ form: place });
  }

  write(place: string, part: Partial<PledgeDraft>): void {
    const form = this.forms.get(place);
    if (!form) return;
    this.forms.set(place, { ...form, draft: { ...form.draft, ...part }, obstacle: undefined });
    this.#moved();
  }

  close(place: string): void {
    this.forms.delete(place);
    this.#moved({ button: place });
  }

  send(place: string): void {
    const form = this.forms.get(place);
    if (!form) return;
    const { draft, former } = form;
    const obstacle = obstacleOf(draft);
    if (obstacle) {
      this.forms.set(place, { ...form, obstacle });
      this.#moved({ form: place });
      return;
    }
    const random = crypto.getRandomValues(new Uint8Array(10));
    const pledge = toPledge(draft, former, { now: Date.now(), random });
    const submission = give(this.#host, this.#objective, pledge);
    this.news = 'pledgeOnItsWay';
    this.forms.delete(place);
    this.onTheirWay.push({ pledge, draft, place, submission });
    this.#moved('news');
  }

  /** Sends the same once more. */
  again(id: string): void {
    this.onTheirWay.find(({ pledge }) => pledge.id === id)?.submission.attempt();
    this.news = 'pledgeOnItsWay';
    this.#moved('news');
  }

  /** Goes back from what is not stored yet to what was written. */
  change(id: string, obstacle?: PledgeObstacle): void {
    const index = this.onTheirWay.findIndex(({ pledge }) => pledge.id === id);
    const [one] = index < 0 ? [] : this.onTheirWay.splice(index, 1);
    if (!one) return;
    one.submission.stop();
    // What was written there meanwhile is not taken away.
    const place = this.forms.has(one.place) ? id : one.place;
    this.forms.set(place, { draft: one.draft, obstacle, former: one.pledge });
    this.#moved({ form: place }, obstacle !== undefined);
  }

  takeBack(id: string): void {
    this.news = 'takeBackAsked';
    const former = this.#leaving.get(id);
    if (former) former.attempt();
    else this.#leaving.set(id, takeBack(this.#host, this.#objective, id));
    this.#moved('news');
  }

  /** Takes over what the host answered, before each drawing. */
  settle(): void {
    for (const { pledge, submission } of [...this.onTheirWay]) {
      const { outcome } = submission;
      if (outcome.status === 'stored') {
        this.onTheirWay.splice(
          this.onTheirWay.findIndex((one) => one.submission === submission),
          1,
        );
        submission.stop();
        this.given = [
          ...(this.given ?? []).filter(({ id }) => id !== pledge.id),
          (outcome as { pledge: GivenPledge }).pledge,
        ];
        this.news = 'pledgeStored';
      } else if (outcome.status === 'failed') this.change(pledge.id, 'pledgeFailed');
    }
    // Who sent it stands at these words: they are never empty, and never say more than is known.
    if (this.news === 'pledgeOnItsWay' || this.news === 'pledgeUnsaved') this.news = this.#going;
    for (const [id, submission] of this.#leaving) {
      const { status } = submission.outcome;
      if (status === 'sending') continue;
      this.news = leavingNews[status];
      // Somebody may still say that it is gone.
      if (status === 'unsaved') continue;
      submission.stop();
      this.#leaving.delete(id);
      if (status === 'gone') this.#gone.add(id);
    }
  }

  /** What is told of those on their way. */
  get #going(): PledgeNews | undefined {
    const isUnsaved = this.onTheirWay.some(({ submission }) => {
      return submission.outcome.status === 'unsaved';
    });
    if (isUnsaved) return 'pledgeUnsaved';
    return this.onTheirWay.length > 0 ? 'pledgeOnItsWay' : undefined;
  }

  /** Asks again for what nobody has stored yet. */
  refresh(): void {
    const open = [
      ...this.onTheirWay.map(({ submission }) => submission),
      ...this.#leaving.values(),
    ];
    for (const submission of open) if (submission.isOpen) submission.attempt();
  }
}
