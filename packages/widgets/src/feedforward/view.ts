import { html, nothing, type TemplateResult } from 'lit';
import type { Recipient } from '@oxbow/model/note';
import { Announcer } from '../element/announcer.js';
import { NextFocus } from '../element/next-focus.js';
import { renderProblem } from '../element/problem.js';
import { readTimeZone } from '../element/time-zone.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import { audiences, Changing, type Done } from './changing.js';
import type { Feedforward } from './feedforward.js';
import { NoteList } from './note-list.js';
import { OlderRequest } from './older-request.js';
import { nameOf, readPeople } from './people.js';
import { placeholder } from './placeholder.js';
import type { FeedforwardWording } from './strings.js';
import { renderFeedforward, type FeedforwardActions } from './template.js';
import { toFeedforwardView, type FeedforwardContent, type FeedforwardView } from './view-model.js';
import { Writing, type WritingPlace } from './writing.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws notes, and holds what a person has begun to write or to do with one. */
export class View implements ElementView {
  readonly #host: Feedforward;
  readonly #wording: FeedforwardWording;
  readonly #announcer: Announcer;
  readonly #list = new NoteList();
  readonly #older: OlderRequest;
  readonly #writing: Writing;
  readonly #changing: Changing;
  #invalid = 0;
  #whose: string | undefined;
  #people: { given: unknown; read: Recipient[] | undefined } = {
    given: undefined,
    read: undefined,
  };
  readonly #focus: NextFocus;
  #view: FeedforwardView | undefined;

  constructor(host: Feedforward) {
    this.#host = host;
    this.#wording = wordingOf(host);
    this.#announcer = new Announcer(host);
    this.#older = new OlderRequest(host, (answer) => this.#append(answer));
    this.#writing = new Writing(host, (place) => this.#wrote(place));
    this.#changing = new Changing(host);
    this.#whose = host.person;
    this.#focus = new NextFocus(host);
  }

  check(data: unknown): Verdict {
    this.#forgetFormerPerson();
    this.#older.cancel();
    const verdict = this.#list.replace(data);
    this.#invalid = verdict.invalid;
    return verdict;
  }

  change(data: unknown): Verdict {
    const { verdict, isNew } = this.#list.change(data);
    if (isNew) this.#announcer.say(() => this.#wording.text('newNote'));
    return verdict;
  }

  refresh(): void {
    this.#writing.refresh();
    this.#changing.refresh();
  }

  prepare(): void {
    this.#forgetFormerPerson();
    this.#writing.settle();
    for (const done of this.#changing.settle()) this.#settle(done);
    const content = this.#host.state === 'loading' ? placeholder : this.#content;
    const timeZone = readTimeZone(this.#host);
    const { locale, text } = this.#wording;
    this.#view = toFeedforwardView(content, { locale, text, timeZone });
  }

  render(): TemplateResult {
    const foreign = this.#host.foreignLanguage;
    return html`
      <div class="root" lang=${foreign ?? nothing} dir=${foreign ? 'ltr' : nothing}>
        ${this.#renderState()}
        <p class="visually-hidden" role="status">${this.#announcer.text}</p>
      </div>
    `;
  }

  findFocus(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.begin, .sentence');
  }

  get #content(): FeedforwardContent {
    return {
      notes: this.#list.notes,
      people: this.#readPeople(),
      writing: this.#writing.progress,
      progressOf: (id) => this.#changing.get(id),
      hasOlder: this.#list.before !== undefined,
      older: this.#older.state,
      invalid: this.#invalid,
    };
  }

  #renderState(): unknown {
    const view = this.#view;
    const notes = view && renderFeedforward(view, this.#wording, this.#actions);
    switch (this.#host.state) {
      case 'loading':
        return html`<div class="bones" inert aria-hidden="true">${notes}</div>`;
      case 'error':
        return renderProblem(this.#host);
      // Who has no notes yet can write some.
      case 'empty':
      case 'ready':
        return [renderProblem(this.#host), html`<div class="desk">${notes}</div>`];
    }
  }

  readonly #actions: FeedforwardActions = {
    begin: () => this.#writing.begin(),
    write: (part) => this.#writing.write(part),
    send: () => this.#writing.send(),
    close: () => this.#writing.close(),
    act: (id, act) => this.#changing.begin(id, act),
    ask: (id) => {
      const { asked = '' } = this.#changing;
      this.#changing.ask(id);
      this.#focus.goTo(
        id === undefined ? `${toSelector(asked)} .delete` : `${toSelector(id)} .ask`,
      );
    },
    more: () => this.#older.ask(this.#list.before ?? ''),
  };

  /** Whom the person can write to, which they themselves are not. */
  #readPeople(): Recipient[] {
    const { people: given, person } = this.#host;
    if (given !== this.#people.given) this.#people = { given, read: readPeople(this.#host, given) };
    return (this.#people.read ?? this.#list.people).filter(({ id }) => id !== person);
  }

  /** What a person wrote or did is nothing for who comes after them. */
  #forgetFormerPerson(): void {
    if (this.#whose === this.#host.person) return;
    this.#whose = this.#host.person;
    this.#writing.forget();
    this.#changing.forget();
    this.#older.cancel();
  }

  #wrote(place: WritingPlace | undefined): void {
    if (place === 'given' && !this.#isHere) {
      // What the host has said late takes nobody away from where they are by now.
      const { given = '' } = this.#writing.progress;
      const name = nameOf({ id: given }, this.#readPeople());
      this.#announcer.say(() => this.#wording.text('given', { name }));
    } else if (place) this.#focus.goTo(places[place]);
    else this.#host.requestUpdate();
  }

  #settle({ id, act, isGone }: Done): void {
    if (act === 'delete' || isGone) {
      const ids = this.#view?.own.map((each) => each.id) ?? [];
      const neighbour = ids[ids.indexOf(id) + 1] ?? ids[ids.indexOf(id) - 1] ?? '';
      this.#list.remove(id);
      if (this.#isHere) this.#focus.goTo(`${toSelector(neighbour)} h3`, '.sentence');
    } else this.#list.decide(id, audiences[act]);
    const said = isGone && act !== 'delete' ? 'gone' : (`${act}Saved` as const);
    this.#announcer.say(() => this.#wording.text(said));
  }

  #append(answer: unknown): boolean {
    const [last] = this.#view?.own.slice(-1) ?? [];
    const verdict = this.#list.append(answer);
    if (!verdict) return false;
    this.#host.report(verdict);
    // Only who still waits at the button is taken along to what it brought.
    if (this.#host.shadowRoot?.activeElement?.matches('.more') && last)
      this.#focus.goTo(`${toSelector(last.id)} + li h3`);
    return true;
  }

  /** The person is somewhere in this element. */
  get #isHere(): boolean {
    return !!this.#host.shadowRoot?.activeElement;
  }
}

const toSelector = (id: string) => `[data-id="${CSS.escape(id)}"]`;

const places: Record<WritingPlace, string> = {
  form: '#to',
  obstacle: '.form [aria-invalid="true"]',
  given: '.given',
  write: '.begin',
};
