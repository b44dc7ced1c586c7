import { html, nothing, type TemplateResult } from 'lit';
import type { ReadProfile } from '@oxbow/model/read-profile';
import { renderEmpty } from '../element/empty.js';
import type { LatePart } from '../element/late-part.js';
import { renderProblem } from '../element/problem.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { toPlain, wordingOf } from '../element/wording.js';
import { DimensionChoice } from './dimension-choice.js';
import type { UnitPath } from './further/unit-path.js';
import {
  lateDetails,
  lateDumbbell,
  lateGroups,
  lateMethod,
  lateSlope,
  partOf,
  Pictures,
  type PictureContent,
  type PictureModule,
} from './pictures.js';
import { placeholder } from './placeholder.js';
import { FigureTools, lateExploration, lateTaking, type ShownFigure } from './figure-tools.js';
import { choosePresentation, type Presentation } from './presentation.js';
import type { Radar } from './radar.js';
import { lateFurther, lateNames, Reading } from './reading.js';
import { RoomWatch } from './room-watch.js';
import type { RadarSetting, RadarWording } from './strings.js';
import { renderRadar, type RadarFrame } from './template.js';
import { renderToolPanel, renderTools } from './tools-template.js';
import { indexOf, isEmpty, toRadarView } from './view-model.js';

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
  lateNames,
  lateDumbbell,
  lateSlope,
  lateGroups,
  lateDetails,
  lateMethod,
  lateExploration,
  lateTaking,
];

/** Draws a profile. */
export class View implements ElementView {
  readonly #host: Radar;
  readonly #wording: RadarWording;
  readonly #reading = new Reading();
  readonly #room: RoomWatch;
  readonly #pictures: Pictures;
  readonly #dimension: DimensionChoice;
  readonly #tools: FigureTools;
  #profile: ReadProfile | undefined;
  #invalid = 0;
  #isWaveLost = false;
  /** How a person wants it shown. */
  #wish: Presentation | undefined;
  /** How it is drawn: what is wanted, as soon as its part is there. */
  #drawn: Presentation = 'figure';
  /** The list of dimensions is unfolded. */
  #isOpen = false;
  #isMethodOpen = false;
  #isHeard = false;
  #way: UnitPath | undefined;
  #content: PictureContent | undefined;
  #setting: RadarSetting | undefined;

  constructor(host: Radar) {
    this.#host = host;
    this.#wording = wordingOf(host);
    this.#room = new RoomWatch(host);
    this.#pictures = new Pictures(host);
    this.#dimension = new DimensionChoice(host);
    const shown = () => this.#shown;
    const chosen = () => this.#content?.chosen;
    const core = {
      get shown() {
        return shown();
      },
      get chosen() {
        return chosen();
      },
    };
    this.#tools = new FigureTools(host, core, this.#wording);
  }

  get parts(): readonly LatePart[] {
    const part = partOf(this.#wanted);
    if (part) this.#pictures.want(part);
    if (this.#isOpen || this.#room.isServed) this.#pictures.want(lateDetails);
    // What is taken along says it too; a server cannot bring it later.
    if (this.#isMethodOpen || this.#room.isServed || this.#tools.isOpen('take'))
      this.#pictures.want(lateMethod);
    return [...this.#reading.parts, ...this.#pictures.parts, ...this.#tools.parts];
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
    return { state: isEmpty(profile) ? 'empty' : 'ready', ...counts };
  }

  change(data: unknown): Verdict | undefined {
    return this.check(data);
  }

  refresh(): void {
    this.#pictures.retry();
  }

  prepare(): void {
    const isLoading = this.#host.state === 'loading';
    const profile = isLoading ? placeholder : this.#profile;
    if (!profile) return;
    const wanted = this.#wanted;
    if (!partOf(wanted) || this.#pictures.find(partOf(wanted))) this.#drawn = wanted;
    // A table is about as high as what comes in its place.
    else if (isLoading) this.#drawn = 'table';
    const { least, presentation } = this.#host;
    this.#setting = { ...this.#wording, locale: this.#wording.locale, now: Date.now() };
    const sight = {
      invalid: isLoading ? 0 : this.#invalid,
      isWaveLost: !isLoading && this.#isWaveLost,
      presentation: wanted,
      wished: isLoading ? undefined : presentation,
      least: readLeast(least),
      chosen: this.#dimension.id,
      asked: isLoading ? undefined : this.#host.asked,
    };
    const view = toRadarView(profile, sight, this.#setting);
    if (this.#pictures.isLost(partOf(wanted))) view.notices.push(this.#wording.text('viewLost'));
    this.#dimension.prepare(profile.dimensions);
    this.#content = {
      profile,
      comparisons: view.comparisons,
      view: { ...view, presentation: this.#drawn },
      least: sight.least,
      chosen: indexOf(profile, this.#dimension.id),
      choose: this.#dimension.choose,
    };
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
    const { renderRoot } = this.#host;
    // What stands for a dimension is pressed in the figure, in any picture and in the table; the keys go through the list.
    if (!this.#isHeard) renderRoot.addEventListener('click', (event) => this.#press(event));
    this.#isHeard = true;
    this.#tools.finish();
  }

  findFocus(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.switch input:checked');
  }

  get #wanted(): Presentation {
    const profile = this.#profile ?? placeholder;
    const { presentation } = this.#host;
    const { isNarrow } = this.#room;
    return choosePresentation(profile, { person: this.#wish, host: presentation, isNarrow });
  }

  /** What is shown, for what is made of it: a figure to explore, a file. */
  get #shown(): ShownFigure | undefined {
    if (this.#host.state !== 'ready' || !this.#content || !this.#setting) return undefined;
    const { profile, view, least } = this.#content;
    const { heading, sentence, rule } = view;
    const method = this.#pictures.find(lateMethod)?.toMethodWords(this.#content, this.#setting);
    return {
      ...view,
      profile,
      least,
      title: heading.map(({ text }) => text).join(' · '),
      sentence: toPlain(sentence),
      method: [rule, ...(method ?? []).map(toPlain)],
    };
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
    const isFigure = this.#drawn === 'figure' && this.#shown?.charts.length !== 0;
    return {
      picture: this.#draw(partOf(this.#drawn)),
      details: this.#draw(lateDetails),
      isOpen: this.#isOpen,
      openDimensions: (isOpen) => {
        this.#isOpen = isOpen;
        this.#host.requestUpdate();
      },
      tools: this.#host.state === 'ready' && renderTools(this.#tools, this.#wording, isFigure),
      panel: renderToolPanel(this.#tools, this.#wording),
      explore: (drawing) => this.#tools.explore(drawing),
      method: this.#draw(lateMethod),
      above: profile && name && this.#path?.render(profile, name),
      show: (presentation) => {
        this.#wish = presentation;
        this.#pictures.retry();
        this.#host.requestUpdate();
      },
      openMethod: () => {
        this.#isMethodOpen = true;
        this.#host.requestUpdate();
      },
    };
  }

  /** What is chosen in the figure or in the table is told of below it. */
  #press(event: Event): void {
    if (this.#dimension.press(event)) this.#isOpen = true;
  }

  #draw(part: LatePart<PictureModule> | undefined): unknown {
    const module = this.#pictures.find(part);
    return module && this.#content && this.#setting && module.draw(this.#content, this.#setting);
  }
}

/** A host may write anything. */
function readLeast(least: number | null | undefined): number | undefined {
  return least != null && least >= 1 && least <= 100 ? least : undefined;
}
