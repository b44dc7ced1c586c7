import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { readInstrument } from '@oxbow/model/read-instrument';
import { renderEmpty } from '../element/empty.js';
import type { LatePart } from '../element/late-part.js';
import { renderPieces } from '../element/pieces-template.js';
import { renderProblem } from '../element/problem.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import { Answering } from './answering.js';
import { readAsked } from './asked.js';
import type { Assessment } from './assessment.js';
import type { Drafts } from './drafts/drafts.js';
import type { DraftWording } from './drafts/strings.js';
import type { EmployeeWording } from './employees/strings.js';
import type { Ending } from './ending/ending.js';
import type { EndingWording } from './ending/strings.js';
import { lateDrafts, lateEmployees, lateEnding } from './late-parts.js';
import { placeholder, placeholderProgress } from './placeholder.js';
import { promisedBy } from './promise.js';
import { toQuestionnaire, type Questionnaire } from './questionnaire.js';
import type { AssessmentWording } from './strings.js';
import { renderAssessment, type AssessmentActions } from './template.js';
import { toAssessmentView, type AssessmentView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';
export const parts = [lateEmployees, lateDrafts, lateEnding];

/** Draws the questionnaire and holds what a person did there, for as long as the element lives. */
export class View implements ElementView, ReactiveController {
  readonly #host: Assessment;
  readonly #wording: AssessmentWording;
  readonly #answering: Answering;
  /** What attributes and promises said when the data was checked. */
  #selected = '';
  /** The side that the instrument does not ask. */
  #unknown: string | undefined;
  #drafts: Drafts | undefined;
  #ending: Ending | undefined;
  #view: AssessmentView | undefined;

  constructor(host: Assessment) {
    this.#host = host;
    this.#wording = wordingOf(host);
    this.#answering = new Answering(host);
    host.addController(this);
  }

  check(data: unknown): Verdict {
    const host = this.#host;
    const asked = data == null ? undefined : readAsked(data);
    const read = asked && readInstrument(asked.instrument);
    if (read?.instrument) host.asked = asked;
    this.#selected = this.#wanted;
    this.#unknown = undefined;
    if (!read) return { state: 'empty', total: 0, invalid: 0, faults: [] };
    const { instrument, ...counts } = read;
    if (!instrument) return { state: 'error', ...counts };
    const { side, exclude } = host;
    const short = host.short && asked?.wave === undefined;
    if (host.short && !short)
      host.warn('short', 'ignores "short": the wave of its data says whether it is asked.');
    const questionnaire = toQuestionnaire(instrument, { side, short, exclude });
    if (!questionnaire) {
      this.#unknown = side;
      const sides = instrument.sides.map(({ id }) => id).join(', ');
      const message = `got "${side}", expected "side" to be one of these: ${sides}`;
      return { state: 'error', total: 1, invalid: 1, faults: [{ path: 'sides', message }] };
    }
    this.#answering.take(questionnaire, toTerms(host));
    if (this.#answering.step !== 'end') this.#ending?.reset();
    return { state: questionnaire.pages.length === 0 ? 'empty' : 'ready', ...counts };
  }

  /** Another side or another promise asks something else of the same data. */
  get isStale(): boolean {
    return this.#selected !== this.#wanted;
  }

  change(data: unknown): Verdict {
    return this.check(data);
  }

  get parts(): readonly LatePart[] {
    const { questionnaire } = this.#answering;
    if (!questionnaire) return [];
    return [lateDrafts, lateEnding, ...(questionnaire.isProtected ? [lateEmployees] : [])];
  }

  refresh(): void {
    this.#ending?.refresh();
  }

  prepare(): void {
    if (this.#host.state === 'loading') {
      this.#view = toAssessmentView(placeholder, placeholderProgress, this.#wording);
      return;
    }
    const { questionnaire, filled, step } = this.#answering;
    this.#view =
      questionnaire && typeof step === 'number'
        ? toAssessmentView(
            questionnaire,
            {
              filled,
              step,
              hasStart: questionnaire.isProtected,
              takesNotes: this.#takesNotes(questionnaire),
            },
            this.#wording,
          )
        : undefined;
  }

  render(): TemplateResult {
    const foreign = this.#host.foreignLanguage;
    return html`
      <div class="root" lang=${foreign ?? nothing} dir=${foreign ? 'ltr' : nothing}>
        ${this.#renderState()}
      </div>
    `;
  }

  hostUpdated(): void {
    if (this.#host.state !== 'ready') return;
    this.#drafting?.follow();
    if (this.#answering.step !== 'end') return;
    this.#ending?.follow();
    // Else the person would find it anew, and hand it in once more.
    if (this.#ending?.isSafe || this.#ending?.isTaken) this.#drafts?.letGo();
  }

  findFocus(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('h2');
  }

  get #wanted(): string {
    const { side, short, exclude } = this.#host;
    return JSON.stringify([side, short, exclude, toTerms(this.#host)]);
  }

  /** Whether own words are asked for, and handed in. */
  #takesNotes({ isProtected }: Questionnaire): boolean {
    return !isProtected || !!lateEmployees.module?.asksForNotes(this.#host);
  }

  get #drafting(): Drafts | undefined {
    const { module } = lateDrafts;
    return (
      module &&
      (this.#drafts ??= new module.Drafts(this.#host, this.#answering, (one) =>
        this.#takesNotes(one),
      ))
    );
  }

  get #actions(): AssessmentActions {
    const { answer, clear, choose, unchoose, write, next, back } = this.#answering;
    return {
      ...{ answer, clear, choose, unchoose, write, next, back },
      keep: () => this.#drafting?.keep(),
      handIn: () => this.#handIn(),
    };
  }

  #renderState(): unknown {
    switch (this.#host.state) {
      case 'loading':
        return html`<div class="bones" inert aria-hidden="true">${this.#renderPage()}</div>`;
      case 'empty':
        return renderEmpty(this.#host);
      case 'error':
        return this.#renderError();
      case 'ready':
        return [renderProblem(this.#host), this.#renderReady()];
    }
  }

  #renderError(): unknown {
    const side = this.#unknown;
    if (side === undefined || this.#host.problem?.key !== 'unusable')
      return renderProblem(this.#host);
    return html`<p class="notice is-bad" role="alert" part="problem">
      <bdi>${this.#wording.text('noSide', { side })}</bdi>
    </p>`;
  }

  #renderReady(): unknown {
    const { questionnaire, step, isTouched, start } = this.#answering;
    if (!questionnaire) return nothing;
    const remarks = this.#renderRemarks();
    if (step === 'end')
      return this.#ending?.render(this.#wording as EndingWording, this.#answering.back);
    if (step !== 'start') return this.#renderPage(remarks);
    const wording = this.#wording as EmployeeWording;
    return lateEmployees.module?.renderNotice(this.#host, questionnaire, wording, {
      isBegun: isTouched,
      begin: start,
      remarks,
    });
  }

  #renderPage(remarks: unknown = nothing): unknown {
    const view = this.#view;
    return view && renderAssessment(view, this.#wording, this.#actions, remarks);
  }

  /** What is said of keeping, and that there is nothing to send. */
  #renderRemarks(): TemplateResult {
    const drafts = this.#drafts;
    const lines = drafts
      ? (lateDrafts.module?.toKeepingView(drafts, this.#wording as DraftWording) ?? [])
      : [];
    return html`
      <div role="status" class="small muted">
        ${lines.map((line) => html`<p>${renderPieces(line)}</p>`)}
      </div>
      ${
        this.#answering.isEmpty
          ? html`<p class="bad" role="alert" tabindex="-1">
              <bdi>${this.#wording.text('nothing')}</bdi>
            </p>`
          : nothing
      }
    `;
  }

  #handIn(): void {
    const { module } = lateEnding;
    const { questionnaire, step } = this.#answering;
    // A second click comes before the page is drawn anew.
    if (!module || !questionnaire || step === 'end') return;
    this.#ending ??= new module.Ending(this.#host, this.#answering);
    if (this.#ending.handIn(this.#takesNotes(questionnaire))) this.#answering.goTo('end');
    else this.#answering.refuse();
  }
}

/** The wave and what is promised, as a text that can be compared. */
function toTerms(host: Assessment): string {
  const { wave, asked } = host;
  let told = '';
  try {
    told = JSON.stringify(promisedBy(host));
  } catch {
    // Something in it is no data, and is then not told either.
  }
  return `${wave || asked?.wave} ${told}`;
}
