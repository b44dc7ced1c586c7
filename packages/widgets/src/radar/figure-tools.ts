import type { ReactiveController } from 'lit';
import type { ReadProfile } from '@oxbow/model/read-profile';
import { primary, type Language } from '../element/language.js';
import { LatePart } from '../element/late-part.js';
import type { ChartView } from './chart-view-model.js';
import type { Comparison } from './comparison.js';
import type { Taking } from './export/taking.js';
import type { Exploration } from './interactive/exploration.js';
import type { Radar } from './radar.js';
import type { RadarWording } from './strings.js';
import type { TableView } from './table-view-model.js';

/** The figure that can be explored; Chart.js comes with it, in a file of its own. */
export const lateExploration = new LatePart(() => import('./interactive/exploration.js'));

/** What is taken along: a table or a picture. */
export const lateTaking = new LatePart(() => import('./export/taking.js'));

/** What is shown, all of it protected already: whatever is drawn or taken along is made of this and of nothing else. */
export interface ShownFigure {
  /** The same figure in each size; none for fewer than three dimensions. */
  readonly charts: readonly ChartView[];
  readonly table: TableView;
  readonly comparisons: readonly Comparison[];
  /** What all of it was made of, protected too. */
  readonly profile: ReadProfile;
  /** Points from which on a gap is named. */
  readonly least: number | undefined;
  /** Whom it is about and when it was measured, as one text. */
  readonly title: string;
  readonly sentence: string;
  /** How it was measured, each a sentence or two. */
  readonly method: readonly string[];
}

/** What the radar gives to its tools. */
export interface FigureCore {
  readonly shown: ShownFigure | undefined;
  /** The dimension that a person chose. */
  readonly chosen: number | undefined;
}

type ToolName = 'explore' | 'take';

/** What a person does with a figure beside reading it; each comes when it is wanted for the first time. */
export class FigureTools implements ReactiveController {
  readonly #host: Radar;
  readonly #core: FigureCore;
  readonly #wording: RadarWording;
  readonly #open = new Set<ToolName>();
  #exploration: Exploration | undefined;
  #taking: Taking | undefined;
  #lost: ToolName | undefined;
  /** The attribute was obeyed; from then on a person decides. */
  #isAsked = false;

  constructor(host: Radar, core: FigureCore, wording: RadarWording) {
    this.#host = host;
    this.#core = core;
    this.#wording = wording;
    host.addController(this);
  }

  /** What was brought so far. */
  get parts(): readonly LatePart[] {
    return [...(this.#exploration ? [lateExploration] : []), ...(this.#taking ? [lateTaking] : [])];
  }

  /** What could not be brought. */
  get lost(): ToolName | undefined {
    return this.#lost;
  }

  /** Whether a tool is open, or about to be. */
  isOpen(tool: ToolName): boolean {
    return this.#open.has(tool);
  }

  /** The figure as it is drawn, or one that is explored in its place. */
  explore(drawing: unknown): unknown {
    return (this.isOpen('explore') && this.#exploration?.render(drawing)) || drawing;
  }

  /** In which forms it can be taken along. */
  renderTaking(): unknown {
    return this.isOpen('take') ? this.#taking?.render() : undefined;
  }

  /** Works on what was drawn. */
  finish(): void {
    const isWanted = this.#host.interactive && (this.#core.shown?.charts.length ?? 0) > 0;
    if (isWanted && !this.#isAsked) void this.#bring('explore');
    this.#isAsked ||= isWanted;
    if (this.isOpen('explore')) this.#exploration?.finish();
  }

  hostDisconnected(): void {
    this.#exploration?.clear();
  }

  /** Opens a tool, or closes it. */
  toggle(tool: ToolName): void {
    if (!this.#open.delete(tool)) return void this.#bring(tool);
    if (tool === 'explore') this.#exploration?.clear();
    this.#host.requestUpdate();
  }

  async #bring(tool: ToolName): Promise<void> {
    this.#open.add(tool);
    this.#lost = undefined;
    this.#host.requestUpdate();
    const language = primary(this.#host.locale) as Language;
    try {
      if (tool === 'explore') {
        const [{ Exploration, strings }, { loadChart }] = await Promise.all([
          lateExploration.load(),
          import('./interactive/chart-library.js'),
        ]);
        await strings.load(language);
        this.#exploration ??= new Exploration(this.#host, this.#core, this.#wording, loadChart());
      } else {
        const { Taking, strings } = await lateTaking.load();
        await strings.load(language);
        this.#taking ??= new Taking(this.#host, this.#core, this.#wording);
      }
    } catch (error) {
      this.#host.warn('tools', `a part of its view could not be loaded: ${String(error)}`);
      this.#open.delete(tool);
      this.#lost = tool;
    }
    this.#host.requestUpdate();
  }
}
