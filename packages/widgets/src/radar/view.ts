import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { ReadProfile } from '@oxbow/model/read-profile';
import { renderEmpty } from '../element/empty.js';
import type { LatePart } from '../element/late-part.js';
import { renderProblem } from '../element/problem.js';
import { RoomWatch } from '../element/room-watch.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import { DimensionChoice } from './dimension-choice.js';
import { nameDimensions } from './dimension-names.js';
import type { Taking } from './export/taking.js';
import type { UnitPath } from './further/unit-path.js';
import type { Exploration } from './interactive/exploration.js';
import {
  lateDetails,
  lateDumbbell,
  lateExploration,
  lateGroups,
  lateMethod,
  lateSlope,
  lateTaking,
  partOf,
  partsOf,
  Pictures,
  type Opened,
  type PictureContent,
  type PictureModule,
} from './pictures.js';
import { placeholder } from './placeholder.js';
import { choosePresentation, type Presentation } from './presentation.js';
import type { Radar } from './radar.js';
import { lateFurther, Reading } from './reading.js';
import type { RadarSetting, RadarWording } from './strings.js';
import { renderLost, renderRadar, type RadarFrame } from './template.js';
import { indexOf, isEmpty, noticesOf, toRadarView, type RadarSight } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';
/**
 * Says that what a late part gives is for the view, and does nothing. Without any use of the view in a late part, bundlers cut what
 * the two share into files of its own, of which each is compressed by itself.
 */
export const forView = <Given>(given: Given): Given => given;

/** All that comes late, for a server. */
export const parts: readonly LatePart[] = [
  lateFurther,
  lateDumbbell,
  lateSlope,
  lateGroups,
  lateDetails,
  lateMethod,
  lateExploration,
  lateTaking,
];

/** From so many pixels on a figure has room for its words. */
const leastWidth = 360;

/** Draws a profile. */
export class View implements ElementView {
  readonly #host: Radar;
  readonly #wording: RadarWording;
  readonly #reading = new Reading();
  readonly #room: RoomWatch;
  readonly #pictures: Pictures;
  readonly #dimension: DimensionChoice;
  /** What is unfolded or open, or about to be. */
  readonly #open = new Set<Opened>();
  #profile: ReadProfile | undefined;
  #invalid = 0;
  #isWaveLost = false;
  /** How a person wants it shown. */
  #wish: Presentation | undefined;
  /** How it is drawn: what is wanted, as soon as its part is there. */
  #drawn: Presentation = 'figure';
  /** The attribute was obeyed; from then on a person decides. */
  #isAsked = false;
  #way: UnitPath | undefined;
  #exploration: Exploration | undefined;
  #taking: Taking | undefined;
  #content: PictureContent | undefined;
  #setting: RadarSetting | undefined;

  constructor(host: Radar) {
    this.#host = host;
    this.#wording = wordingOf(host);
    this.#room = new RoomWatch(host, leastWidth);
    this.#pictures = new Pictures(host);
    this.#dimension = new DimensionChoice(host);
    if (!isServer) host.renderRoot.addEventListener('click', this.#press);
  }

  get parts(): readonly LatePart[] {
    this.#wantPicture();
    const { isServed } = this.#room;
    // A server cannot bring it later.
    const opened = isServed ? new Set<Opened>([...this.#open, 'pick', 'method']) : this.#open;
    for (const each of opened)
      for (const part of partsOf[each]) this.#pictures.want(part, isServed);
    const isNoticed = this.#profile && noticesOf(this.#profile, this.#sightOf()).length > 0;
    return [...this.#reading.parts, ...(isNoticed ? [lateFurther] : []), ...this.#pictures.parts];
  }

  check(data: unknown): Verdict | undefined {
    if (data == null) return { state: 'empty', total: 0, invalid: 0, faults: [] };
    const reading = this.#reading.read(data);
    if (!reading) return undefined;
    const { profile, faults, total, invalid } = reading;
    // A fault of the frame is told too, though no dimension is lost by it.
    const counts = {
      total: Math.max(1, total),
      invalid: Math.max(faults.length > 0 ? 1 : 0, invalid),
      faults,
    };
    if (!profile) return { state: 'error', ...counts };
    this.#profile = profile;
    this.#invalid = invalid;
    this.#isWaveLost = faults.some(({ path }) => path.startsWith('waves'));
    if (isEmpty(profile)) return { state: 'empty', ...counts };
    // The first drawing waits for its picture; where that does not come, there is the table.
    const isAwaited = this.#wantPicture() && this.#host.state !== 'ready' && !this.#room.isServed;
    return isAwaited ? undefined : { state: 'ready', ...counts };
  }

  change(data: unknown): Verdict | undefined {
    return this.check(data);
  }

  refresh(): void {
    this.#pictures.retry();
  }

  prepare(): void {
    const isLoading = this.#host.state === 'loading';
    const read = isLoading ? placeholder : this.#profile;
    if (!read) return;
    const profile = nameDimensions(read, this.#wording.text);
    const wanted = this.#wanted;
    const isThere = (one: Presentation) => !partOf(one) || this.#pictures.find(partOf(one));
    if (isLoading || isThere(wanted)) this.#drawn = wanted;
    else if (!isThere(this.#drawn)) this.#drawn = 'table';
    this.#setting = {
      ...this.#wording,
      locale: this.#wording.locale,
      now: Date.now(),
    };
    const sight = this.#sightOf(isLoading);
    const view = toRadarView(profile, sight, this.#setting);
    this.#dimension.prepare(profile.dimensions);
    this.#content = {
      profile,
      comparisons: view.comparisons,
      view: { ...view, presentation: this.#drawn },
      least: sight.least,
      chosen: indexOf(profile, this.#dimension.id),
      choose: this.#dimension.choose,
    };
    const tool = [this.#host, this.#shown, this.#wording] as const;
    const exploring = this.#pictures.find(lateExploration);
    if (exploring?.loadChart)
      this.#exploration ??= new exploring.Exploration(...tool, exploring.loadChart());
    const taking = this.#pictures.find(lateTaking);
    if (taking) this.#taking ??= new taking.Taking(...tool);
  }

  render(): TemplateResult {
    const foreign = this.#host.foreignLanguage;
    return html`
      <div class="root" lang=${foreign ?? nothing} dir=${foreign ? 'ltr' : nothing}>
        ${this.#renderState()}
      </div>
    `;
  }

  finish(): void {
    const { interactive } = this.#host;
    this.#exploration?.finish();
    if (!interactive || this.#isAsked || !this.#isFigure || matchMedia(unseen).matches) return;
    this.#isAsked = true;
    this.#toggle('explore');
  }

  findFocus(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.switch input:checked');
  }

  /** What else says what is shown; of what is drawn while it is loading there is nothing to know. */
  #sightOf(isLoading = false): RadarSight {
    const { asked, least, presentation } = this.#host;
    return {
      invalid: 0,
      presentation: this.#wanted,
      least: readLeast(least),
      chosen: this.#dimension.id,
      tellSides: lateFurther.module?.tellSides,
      ...(!isLoading && {
        invalid: this.#invalid,
        isWaveLost: this.#isWaveLost,
        wished: presentation,
        asked,
      }),
    };
  }

  get #wanted(): Presentation {
    const profile = this.#profile ?? placeholder;
    const { presentation } = this.#host;
    const { isNarrow } = this.#room;
    return choosePresentation(profile, {
      person: this.#wish,
      host: presentation,
      isNarrow,
    });
  }

  /** Brings the part that draws it, if there is one; says whether that is still to come. */
  #wantPicture(): boolean {
    const part = partOf(this.#wanted);
    return part !== undefined && this.#pictures.want(part, this.#room.isServed);
  }

  /** What is shown, for what is made of it: a figure to explore, a file. */
  readonly #shown = (): PictureContent | undefined =>
    this.#host.state === 'ready' ? this.#content : undefined;

  /** Whether the figure is drawn: not where there is another picture, or none for so few dimensions or so many. */
  get #isFigure(): boolean {
    const { charts = [] } = this.#shown()?.view ?? {};
    return this.#drawn === 'figure' && charts.length > 0;
  }

  /** The way to other groups; of what only some profiles have. */
  get #path(): UnitPath | undefined {
    const { module } = lateFurther;
    return (this.#way ??= module && new module.UnitPath(this.#host, this.#wording));
  }

  #renderState(): unknown {
    const view = this.#content?.view;
    switch (this.#host.state) {
      case 'loading':
        return (
          view &&
          html`<div class="bones" inert aria-hidden="true">
            ${renderRadar(view, this.#wording, this.#frame)}
          </div>`
        );
      case 'empty':
        return [renderEmpty(this.#host), this.#path?.renderBack()];
      case 'error':
        return [renderProblem(this.#host), this.#path?.renderBack()];
      case 'ready':
        return [renderProblem(this.#host), view && renderRadar(view, this.#wording, this.#frame)];
    }
  }

  get #frame(): RadarFrame {
    const { profile, view } = this.#content ?? {};
    const [name] = view?.heading ?? [];
    const wanted = this.#wanted;
    return {
      picture: this.#draw(partOf(this.#drawn)),
      details: this.#draw(lateDetails) ?? this.#renderLost('pick'),
      isReady: this.#host.state === 'ready',
      isFigure: this.#isFigure,
      isOpen: (part) => this.#open.has(part),
      toggle: (part, isOpen) => this.#toggle(part, isOpen),
      panel: [
        this.#pictures.isLost(partOf(wanted))
          ? renderLost(wanted, this.#wording, this.#retry)
          : nothing,
        this.#renderLost('explore'),
        this.#open.has('take') ? (this.#renderLost('take') ?? this.#taking?.render()) : nothing,
      ],
      explore: (drawing) =>
        (this.#open.has('explore') && this.#exploration?.render(drawing)) || drawing,
      method: this.#draw(lateMethod) ?? this.#renderLost('method'),
      above: profile && name && this.#path?.render(profile, name),
      show: (presentation) => {
        this.#wish = presentation;
        this.#retry();
      },
    };
  }

  /** Opens, or closes; what could not be brought before is brought once more. */
  #toggle(part: Opened, isOpen = !this.#open.has(part)): void {
    if (isOpen === this.#open.has(part)) return;
    this.#open[isOpen ? 'add' : 'delete'](part);
    this.#retry();
  }

  readonly #retry = (): void => this.#pictures.retry();

  /**
   * What stands for a dimension is pressed in the figure, in any picture and in the table, and is told of below these; the keys go
   * through the list.
   */
  readonly #press = (event: Event): void => {
    if (this.#dimension.press(event)) this.#toggle('pick', true);
  };

  #draw(part: LatePart<PictureModule> | undefined): unknown {
    const module = this.#pictures.find(part);
    return module && this.#content && this.#setting && module.draw(this.#content, this.#setting);
  }

  /** Says that what was opened could not be brought. */
  #renderLost(opened: Opened): unknown {
    const isLost = partsOf[opened].some((part) => this.#pictures.isLost(part));
    return isLost && this.#open.has(opened)
      ? renderLost(opened, this.#wording, this.#retry)
      : undefined;
  }
}

/** Where a chart would not be seen. */
const unseen = 'print, (forced-colors: active)';

/** A host may write anything. */
function readLeast(least: number | null | undefined): number | undefined {
  return least != null && least >= 1 && least <= 100 ? least : undefined;
}
