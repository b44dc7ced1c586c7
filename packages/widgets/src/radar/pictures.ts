import { isServer, type TemplateResult } from 'lit';
import type { ReadProfile } from '@oxbow/model/read-profile';
import type { OxElement } from '../element/element.js';
import { LatePart, type PartModule } from '../element/late-part.js';
import { primary, type Language } from '../element/language.js';
import type { Comparison } from './comparison.js';
import type { Presentation } from './presentation.js';
import type { RadarSetting } from './strings.js';
import type { RadarView } from './view-model.js';

/** What a late part draws of. */
export interface PictureContent {
  profile: ReadProfile;
  comparisons: readonly Comparison[];
  view: RadarView;
  /** Points from which on a gap is named. */
  least: number | undefined;
  /** Index of the dimension that a person chose. */
  chosen: number | undefined;
  /** Chooses a dimension by its place; with `isToggled` one that is chosen is chosen no more. */
  choose(index: number, isToggled: boolean): void;
}

/** The module of a late part that draws one picture. */
export interface PictureModule extends PartModule {
  draw(content: PictureContent, setting: RadarSetting): TemplateResult;
}

export const lateDumbbell = new LatePart<PictureModule>(() => import('./dumbbell/dumbbell.js'));
export const lateSlope = new LatePart<PictureModule>(() => import('./slope/slope.js'));
export const lateGroups = new LatePart<PictureModule>(() => import('./groups/groups.js'));
/** The gaps in words, the list of dimensions, and what else there is to know of each; for those who open it or choose one. */
export const lateDetails = new LatePart<PictureModule>(() => import('./details/details.js'));

/** How it was measured; for those who open it. */
export const lateMethod = new LatePart(() => import('./method/method.js'));

/** The figure that can be explored. Chart.js comes with it, in a file of its own; a server needs no more than the styles. */
export const lateExploration = new LatePart(async () => {
  const [{ Exploration, strings, styles }, library] = await Promise.all([
    import('./interactive/exploration.js'),
    isServer ? undefined : import('./interactive/chart-library.js'),
  ]);
  return { Exploration, strings, styles, loadChart: library?.loadChart };
});

/** What is taken along: a table or a picture. */
export const lateTaking = new LatePart(() => import('./export/taking.js'));

const byPresentation: Partial<Record<Presentation, LatePart<PictureModule>>> = {
  dumbbell: lateDumbbell,
  slope: lateSlope,
  groups: lateGroups,
};

/** The part that draws a presentation; none for the figure and the table, which are there. */
export function partOf(presentation: Presentation): LatePart<PictureModule> | undefined {
  return byPresentation[presentation];
}

/** What a person opens, each by the text that it is called by. */
export const partsOf = {
  pick: [lateDetails],
  method: [lateMethod],
  explore: [lateExploration],
  // What is taken along says how it was measured too.
  take: [lateTaking, lateMethod],
} as const satisfies Record<string, readonly LatePart[]>;
export type Opened = keyof typeof partsOf;

/** The late parts of one element: each is brought when it is wanted, and what is there stays as it is where one does not come. */
export class Pictures {
  readonly #host: OxElement;
  readonly #here = new Set<LatePart>();
  readonly #coming = new Set<LatePart>();
  readonly #lost = new Set<LatePart>();

  constructor(host: OxElement) {
    this.#host = host;
  }

  /** What is there, and what a server draws with. */
  get parts(): readonly LatePart[] {
    return [...this.#here];
  }

  /**
   * Brings a part, unless it could not be brought before.
   * @param isWithAll a server draws it or has drawn it, so that the first drawing waits for it
   * @returns whether it is still to come
   */
  want(part: LatePart, isWithAll = false): boolean {
    if (isWithAll && !this.#lost.has(part)) this.#here.add(part);
    if (!isServer && !(this.#here.has(part) && part.module) && !this.#lost.has(part))
      void this.#bring(part);
    return this.#coming.has(part);
  }

  /** The part, as soon as it is there with its texts. */
  find<Module extends PartModule>(part: LatePart<Module> | undefined): Module | undefined {
    return part && this.#here.has(part) ? part.module : undefined;
  }

  /** Whether it could not be brought. */
  isLost(part: LatePart | undefined): boolean {
    return part !== undefined && this.#lost.has(part);
  }

  /** Brings once more what could not be brought, as far as it is still wanted. */
  retry(): void {
    this.#lost.clear();
    this.#host.requestUpdate();
  }

  async #bring(part: LatePart): Promise<void> {
    if (this.#coming.has(part)) return;
    this.#coming.add(part);
    try {
      const { strings } = await part.load();
      await strings?.load(primary(this.#host.locale) as Language);
      this.#here.add(part);
    } catch (error) {
      this.#here.delete(part);
      this.#lost.add(part);
      this.#host.warn('picture', `a part of its view could not be loaded: ${String(error)}`);
    }
    this.#coming.delete(part);
    this.#host.requestUpdate();
  }
}
