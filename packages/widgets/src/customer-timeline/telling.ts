import type { Handover } from '@oxbow/model/handover';
import type { ReadTouchpoint } from '@oxbow/model/read-touchpoint';
import type { Story, StoryTouchpoint } from '@oxbow/model/story';
import type { LatePart } from '../element/late-part.js';
import type { CustomerTimeline } from './customer-timeline.js';
import { lateStory } from './late-story.js';
import type { TouchpointStore } from './store/touchpoint-store.js';
import type { StoryWording } from './story/strings.js';
import type { CustomerTimelineSetting } from './strings.js';

/** What stands above a story in the place of the last contact. */
export interface StoryHead {
  sentence: string;
  /** What is left out. */
  note: string;
}

/** Tells the touchpoints of a timeline with the attribute `story`; of any other they stay as they are. What tells them comes late. */
export class Telling {
  readonly #host: CustomerTimeline;
  #story: { told: Story; first: number | undefined; locale: string } | undefined;
  #timeZone: string | undefined;
  #head: StoryHead | undefined;

  constructor(host: CustomerTimeline) {
    this.#host = host;
  }

  get parts(): readonly LatePart[] {
    return this.#host.story ? [lateStory] : [];
  }

  /** What stands above it; `undefined` where nothing is told as a story. */
  get head(): StoryHead | undefined {
    return this.#head;
  }

  /** Forgets the cases of a former customer. */
  forget(): void {
    this.#story = undefined;
  }

  /**
   * Makes the story, before a drawing.
   * @param more whether the host has older touchpoints than are loaded
   */
  prepare(store: TouchpointStore, setting: CustomerTimelineSetting, more: boolean): void {
    // The texts of the part are there where it is.
    const wording = setting as unknown as StoryWording;
    this.#head = undefined;
    const { module } = lateStory;
    if (!this.#host.story || !module) return;
    // Before all are in order nobody knows which is the first.
    const isKnown = store.isSettled && store.dated > 0;
    const first = isKnown ? store.timeOf(store.numberAt(0)) : undefined;
    const { locale, timeZone, text } = wording;
    const before = this.#timeZone === timeZone ? this.#story : undefined;
    this.#timeZone = timeZone;
    if (!before || before.first !== first || before.locale !== locale) {
      const told = module.createStory(wording, first, this.#story?.told);
      this.#story = { told, first, locale };
    }
    const last = isKnown ? store.timeOf(store.numberAt(store.dated - 1)) : undefined;
    const extent = {
      days: this.#story?.told.dayOf(last),
      channels: store.isSettled ? store.counts.filter((count) => count > 0).length : undefined,
      count: store.size,
      more,
    };
    this.#head = { sentence: module.toStorySentence(extent, wording), note: text('storyNote') };
  }

  /** The touchpoint as it may be shown. */
  tell(touchpoint: ReadTouchpoint): ReadTouchpoint & Pick<StoryTouchpoint, 'day'> {
    if (!this.#host.story) return touchpoint;
    const { channel, side } = touchpoint;
    // Nothing is told before there is what tells it.
    return this.#story?.told.tell(touchpoint) ?? { channel, side, title: '', confidential: true };
  }

  /** The handover as it may be shown. */
  tellHandover(handover: Handover): Handover {
    if (!this.#host.story) return handover;
    const { reason: _, between: __, ...rest } = handover;
    return (
      lateStory.module?.tellHandover(handover) ?? { ...rest, reason: undefined, between: undefined }
    );
  }
}
