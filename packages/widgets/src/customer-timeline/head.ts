import { isServer } from 'lit';
import type { ReadCustomerProfile } from '@oxbow/model/read-customer-profile';
import type { StatedMood } from '@oxbow/model/sentiment-trend';
import type { LatePart } from '../element/late-part.js';
import type { CustomerTimeline } from './customer-timeline.js';
import { TimelineContactEvent } from './events.js';
import { lateProfile } from './late-profile.js';
import type { ProfileSetting } from './profile/strings.js';
import type { ProfileView } from './profile/view-model.js';
import type { TouchpointStore } from './store/touchpoint-store.js';
import type { CustomerTimelineSetting } from './strings.js';

type ProfileModule = typeof import('./profile/profile.js');

/** What surrounds the head of a timeline. */
export interface HeadSurroundings {
  readonly store: TouchpointStore;
  /** Another number whenever the touchpoints may have changed. */
  readonly version: number;
  /** The cases whose touchpoints alone are shown; none for all. */
  readonly shownCases: readonly string[];
  /** Shows only the touchpoints of these cases, of all where there is none. */
  showCases(cases: string[]): void;
}

/**
 * What is known of a customer beside the touchpoints: the property `profile`, else that of the page. What draws it comes late;
 * of a story nothing of it is told.
 */
export class TimelineHead {
  readonly #host: CustomerTimeline;
  readonly #surroundings: HeadSurroundings;
  #ofPage: unknown;
  #given: unknown;
  #profile: ReadCustomerProfile | undefined;
  #moods: { version: number; store: TouchpointStore; list: StatedMood[] } | undefined;
  #view: ProfileView | undefined;
  #setting: ProfileSetting | undefined;

  constructor(host: CustomerTimeline, surroundings: HeadSurroundings) {
    this.#host = host;
    this.#surroundings = surroundings;
  }

  /** What is needed to show it. */
  get parts(): readonly LatePart[] {
    return this.#wanted === undefined ? [] : [lateProfile];
  }

  /** Takes what a new page of the host says of the customer. */
  replace(profile: unknown): void {
    this.#ofPage = profile;
    // The host may have changed it in place.
    this.#given = undefined;
  }

  /** Makes the view model, before a drawing. */
  prepare(given: CustomerTimelineSetting): void {
    // The texts of the part are there where it is.
    const setting = given as unknown as ProfileSetting;
    const { module } = lateProfile;
    const wanted = this.#wanted;
    this.#view = undefined;
    // In a timeline without touchpoints the texts come a moment after the part.
    if (wanted === undefined || !module || setting.text('whoSeesThis') === '') return;
    if (wanted !== this.#given) this.#read(wanted, module.readCustomerProfile);
    if (!this.#profile) return;
    const { store, shownCases } = this.#surroundings;
    this.#setting = setting;
    this.#view = module.toProfileView(
      {
        profile: this.#profile,
        channels: store.isSettled ? store.counts.filter(Boolean).length || undefined : undefined,
        moods: this.#latestMoods(module),
        shownCase: shownCases.length === 1 ? shownCases[0] : undefined,
      },
      setting,
    );
  }

  /** Draws it; nothing where the host tells nothing. */
  render(): unknown {
    if (!this.#view || !this.#setting) return undefined;
    return lateProfile.module?.renderProfile(this.#view, this.#setting, this);
  }

  // What a person does.

  readonly showCase = (id: string): void => {
    const { shownCases } = this.#surroundings;
    const isShown = shownCases.length === 1 && shownCases[0] === id;
    this.#surroundings.showCases(isShown ? [] : [id]);
  };

  readonly contact = (event: Event): void => {
    const advisor = this.#profile?.advisor;
    if (!advisor) return;
    const { link } = advisor;
    const wish = new TimelineContactEvent({ ...(link !== undefined && { link }) });
    if (!this.#host.dispatchEvent(wish)) event.preventDefault();
  };

  get #wanted(): unknown {
    if (this.#host.story) return undefined;
    return this.#host.profile ?? this.#ofPage ?? undefined;
  }

  #read(wanted: unknown, read: ProfileModule['readCustomerProfile']): void {
    const { profile, faults } = read(wanted, 'profile');
    this.#given = wanted;
    this.#profile = profile;
    if (faults.length === 0 || isServer) return;
    const verdict = { state: 'ready', total: 1, invalid: 1, faults } as const;
    void this.#host.updateComplete.then(() => this.#host.report(verdict));
  }

  #latestMoods({ latestMoods }: ProfileModule): StatedMood[] {
    const { store, version } = this.#surroundings;
    if (this.#moods?.store !== store || this.#moods.version !== version)
      this.#moods = { store, version, list: [...latestMoods(store)] };
    return this.#moods.list;
  }
}
