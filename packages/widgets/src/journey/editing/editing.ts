import { nothing } from 'lit';
import {
  beginTranslation,
  type JourneyChange,
  type JourneyPart,
  type JourneyRefusal,
} from '@oxbow/model/edit-journey';
import type { Journey as PlannedJourney } from '@oxbow/model/journey';
import { Announcer } from '../../element/announcer.js';
import { toUuid } from '../../element/uuid.js';
import { toForeign } from '../../element/wording.js';
import type { Journey } from '../journey.js';
import type { JourneyCore, JourneyPart as LateJourneyPart } from '../late-parts.js';
import type { JourneyContent } from '../reading.js';
import type { JourneySetting, JourneyWording } from '../strings.js';
import { tellFirst } from './difference-words.js';
import { Drafting, type DraftNews } from './drafting.js';
import type { ItemView, OpenParts } from './item-view-model.js';
import { NextPlace } from './next-place.js';
import type { EditingSetting, EditingWording } from './strings.js';
import { renderEditing, type EditingActions } from './template.js';
import { toEditingView, type EditingView } from './view-model.js';
import { partKeys } from './words.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

export function create(host: Journey, wording: JourneyWording, core: JourneyCore): LateJourneyPart {
  return new Editing(host, wording, core);
}

const newTitles = {
  stage: 'editNewStage',
  lane: 'editNewLane',
  step: 'editNewStep',
} as const satisfies Record<JourneyPart, string>;

/** Lets a person change a journey. What they began stays for as long as the element does, also of a journey that is not shown now. */
class Editing implements LateJourneyPart {
  readonly #host: Journey;
  readonly #core: JourneyCore;
  readonly #wording: EditingWording;
  readonly #announcer: Announcer;
  readonly #place: NextPlace;
  readonly #drafts = new Map<string, Drafting>();
  readonly #names = new Map<string, string>();
  #draft: Drafting | undefined;
  #open: OpenParts = {};
  #isWholeOpen = false;
  #isOpen = false;
  #refusal: JourneyRefusal | undefined;
  #setting: EditingSetting | undefined;
  #view: EditingView | undefined;

  constructor(host: Journey, wording: JourneyWording, core: JourneyCore) {
    this.#host = host;
    this.#core = core;
    // The texts of this part are among those of its element by now.
    this.#wording = wording as EditingWording;
    this.#announcer = new Announcer(host);
    this.#place = new NextPlace(host);
  }

  /** The journey as the person has made it, while they are at it. */
  show(content: JourneyContent): JourneyContent {
    const draft = this.#ensure(content.journey);
    const told = draft.take(content.journey);
    const { news = told, stored } = draft.settle();
    if (stored) this.#core.adopt(stored);
    const isOpen = this.#core.isOpen('edit') && this.#host.editable;
    if (isOpen && !this.#isOpen) draft.isBack = !draft.isUntouched;
    this.#isOpen = isOpen;
    if (news) this.#tell(news);
    return { ...content, journey: isOpen ? draft.present : (stored ?? content.journey) };
  }

  prepare(_content: JourneyContent, setting: JourneySetting): void {
    const drafting = this.#draft;
    const editing = setting as EditingSetting;
    this.#setting = editing;
    this.#view =
      drafting && this.#isOpen
        ? toEditingView(
            {
              ...{ drafting, open: this.#open, isWholeOpen: this.#isWholeOpen },
              ...{ refusal: this.#refusal, nameOf: (part, id) => this.#nameOf(part, id) },
            },
            editing,
          )
        : undefined;
  }

  render(): unknown {
    return this.#view
      ? renderEditing(this.#view, this.#announcer.text, this.#wording, this.#actions)
      : nothing;
  }

  finish(): void {
    this.#place.finish();
  }

  findFocus(): HTMLElement | null {
    return this.#isOpen
      ? this.#host.renderRoot.querySelector<HTMLElement>('#editing-rival, #editing-count')
      : null;
  }

  refresh(): void {
    for (const draft of this.#drafts.values()) draft.refresh();
  }

  /** Begins with another journey in the place of the one that is there; it can be taken back. */
  bringIn(journey: PlannedJourney): void {
    const { content } = this.#core;
    if (!content) return;
    this.#ensure(content.journey);
    this.#act({ change: 'replace', journey });
    this.#open = {};
    this.#say(() => this.#wording.text('editReplaced'));
    this.#place.goTo('editing-count');
  }

  #ensure(journey: PlannedJourney): Drafting {
    const found = this.#drafts.get(journey.id) ?? new Drafting(this.#host, journey);
    this.#drafts.set(journey.id, found);
    if (found !== this.#draft) {
      this.#draft = found;
      this.#open = {};
      this.#isWholeOpen = false;
      this.#isOpen = false;
      this.#refusal = undefined;
    }
    return found;
  }

  #nameOf(part: JourneyPart, id: string): string {
    const key = `${part} ${id}`;
    const name = this.#names.get(key) ?? `editing-${part}-${this.#names.size}`;
    this.#names.set(key, name);
    return name;
  }

  readonly #actions: EditingActions = {
    write: ({ key, target, text: former }, text) => {
      this.#refusal = undefined;
      const { locale } = this.#wording;
      if (text === former) return;
      this.#draft?.write(key, {
        ...{ change: 'write', ...target, text, language: locale },
      } as Extract<JourneyChange, { change: 'write' }>);
      this.#place.stay();
    },
    leave: () => {
      if (this.#draft?.writing) this.#host.requestUpdate();
      this.#draft?.endStroke();
    },
    change: (change) => {
      if (this.#act(change)) this.#place.stay();
    },
    shift: ({ part, id, name }, by) => {
      if (!this.#act({ change: 'shift', part, id, by })) return;
      this.#sayPlace(part, id);
      this.#place.stay(name);
    },
    place: ({ id, name }, stage, lane) => {
      if (!this.#act({ change: 'place', id, stage, lane })) return;
      this.#open = { ...this.#open, stage, step: id };
      this.#sayPlace('step', id);
      this.#place.goTo(`${name}-place`, name);
    },
    remove: (item) => this.#remove(item),
    close: ({ part, name }) => {
      this.#draft?.endStroke();
      this.#open = { ...this.#open, [part]: undefined };
      if (part === 'stage') this.#open = { ...this.#open, step: undefined };
      this.#place.goTo(name);
    },
    toggle: ({ part, id, name }) => {
      this.#draft?.endStroke();
      const isOpen = this.#open[part] === id;
      this.#open = { ...this.#open, [part]: isOpen ? undefined : id };
      if (part === 'stage') this.#open = { ...this.#open, step: undefined };
      this.#place.goTo(name);
    },
    toggleWhole: () => {
      this.#isWholeOpen = !this.#isWholeOpen;
      this.#place.goTo('editing-whole');
    },
    add: (part, stage) => this.#add(part, stage),
    undo: () => this.#turn('undo', 'editUndone'),
    redo: () => this.#turn('redo', 'editRedone'),
    undoAll: () => {
      this.#refusal = undefined;
      if (this.#draft?.undoAll()) this.#say(() => this.#wording.text('editUndoneAll'));
      this.#place.stay('editing-count');
    },
    save: () => this.#save(),
    putOnTop: () => this.#decide(() => this.#draft?.putOnTop(), 'editOnTop'),
    drop: () => this.#decide(() => this.#draft?.drop(), 'editDropped'),
    ask: () => this.#host.refresh(),
    end: () => {
      this.#draft?.endStroke();
      this.#core.close('edit');
    },
  };

  /** @returns whether it was done */
  #act(change: JourneyChange): boolean {
    this.#draft?.endStroke();
    this.#refusal = this.#draft?.change(change);
    this.#host.requestUpdate();
    return this.#draft !== undefined && this.#refusal === undefined;
  }

  #add(part: JourneyPart, stage?: string): void {
    const draft = this.#draft;
    if (!draft) return;
    const { present } = draft;
    const id = toUuid(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
    const { text, locale } = this.#wording;
    const title = beginTranslation(text(newTitles[part]), locale, present.title);
    const last = present.steps.filter((step) => step.stage === stage).at(-1);
    const lane = last?.lane ?? present.lanes[0]?.id ?? '';
    const isDone =
      part === 'step'
        ? this.#act({ change: 'add', part, id, title, stage: stage ?? '', lane })
        : part === 'lane'
          ? this.#act({ change: 'add', part, id, title, side: 'employee' })
          : this.#act({ change: 'add', part, id, title });
    if (!isDone) return;
    this.#open = { ...this.#open, [part]: id, ...(part === 'stage' && { step: undefined }) };
    this.#sayPlace(part, id);
    this.#place.goTo(`${this.#nameOf(part, id)}-0`);
  }

  #remove({ part, id, name }: ItemView): void {
    const before = this.#draft?.present;
    const next = this.#besides(part, id);
    if (!this.#act({ change: 'remove', part, id })) return this.#place.stay(name);
    this.#sayDifference(before, (what) => what);
    this.#place.goTo(...next);
  }

  /** Where a person goes on once a part is gone: what comes after it, else before it, else where one is added. */
  #besides(part: JourneyPart, id: string): string[] {
    const inStage = this.#view?.stages.find(({ steps }) => steps?.some((step) => step.id === id));
    const list =
      (part === 'step'
        ? inStage?.steps
        : part === 'stage'
          ? this.#view?.stages
          : this.#view?.lanes) ?? [];
    const place = list.findIndex((one) => one.id === id);
    const add = part === 'step' ? `${inStage?.name}-add` : `editing-add-${part}`;
    return [list[place + 1]?.name, list[place - 1]?.name, add].filter((name) => name !== undefined);
  }

  #turn(way: 'undo' | 'redo', words: 'editUndone' | 'editRedone'): void {
    this.#refusal = undefined;
    const before = this.#draft?.present;
    if (this.#draft?.[way]())
      this.#sayDifference(before, (what) => this.#wording.text(words, { what }));
    this.#place.stay('editing-count');
  }

  #save(): void {
    const draft = this.#draft;
    if (!draft) return;
    this.#refusal = undefined;
    if (draft.rival) return this.#place.goTo('editing-rival');
    draft.endStroke();
    if (draft.writing) return this.#place.goToInvalid();
    if (draft.isUntouched) return this.#say(() => this.#wording.text('editUntouched'));
    draft.save();
    this.#place.stay('editing-save');
  }

  #decide(act: () => unknown, words: 'editOnTop' | 'editDropped'): void {
    this.#refusal = undefined;
    act();
    this.#say(() => this.#wording.text(words));
    this.#place.goTo('editing-count');
  }

  #tell(news: DraftNews): void {
    if (news === 'renewed' && this.#isOpen) this.#say(() => this.#wording.text('editRenewed'));
    const isInside = this.#host.shadowRoot?.activeElement?.closest('.editing');
    if (news === 'conflict' && isInside) this.#place.goTo('editing-rival');
  }

  #say(word: () => string): void {
    this.#announcer.say(word);
    this.#host.requestUpdate();
  }

  /** Where a part stands now, among how many. */
  #sayPlace(part: JourneyPart, id: string): void {
    this.#say(() => {
      const { present } = this.#draft ?? {};
      const { text, locale } = this.#wording;
      if (!present) return '';
      const step = part === 'step' ? present.steps.find((one) => one.id === id) : undefined;
      const lane = part === 'lane' ? present.lanes.find((one) => one.id === id) : undefined;
      const list = step
        ? present.steps.filter(({ stage }) => stage === step.stage)
        : lane
          ? present.lanes.filter(({ side }) => side === lane.side)
          : present.stages;
      const place = list.findIndex((one) => one.id === id);
      const found = list[place];
      if (!found) return '';
      const title = (one: { title: PlannedJourney['title'] } | undefined) =>
        one === undefined ? '' : toForeign(one.title, locale).text;
      const stage = present.stages.find((one) => one.id === step?.stage);
      return text(step ? 'editNowIn' : 'editNow', {
        ...{ part: text(partKeys[part]), name: title(found), stage: title(stage) },
        ...{ place: place + 1, count: String(list.length) },
      });
    });
  }

  #sayDifference(before: PlannedJourney | undefined, word: (what: string) => string): void {
    const after = this.#draft?.present;
    const setting = this.#setting;
    if (before && after && setting) this.#say(() => word(tellFirst(before, after, setting)));
  }
}
