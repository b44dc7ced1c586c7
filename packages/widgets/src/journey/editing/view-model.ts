import type { Fault } from '@oxbow/model/fault';
import type { JourneyRefusal } from '@oxbow/model/edit-journey';
import { changesOf } from '@oxbow/model/journey-history';
import { toFields, type FieldView } from './field-view-model.js';
import { toLaneItem, toStageItem, type ItemSource, type ItemView } from './item-view-model.js';
import { toRivalView, type RivalView } from './rival-view-model.js';
import type { EditingSetting, EditingStrings } from './strings.js';
import { refusalWords } from './words.js';

/** What became of what was sent. */
export interface OutcomeView {
  status: 'sending' | 'unsaved' | 'saved' | 'failed';
  title: string;
  body: string;
  /** What the recipient says is wrong, in its own words. */
  faults: string[];
}

/** All that is shown while a journey is changed. */
export interface EditingView {
  /** How many changes there are. */
  count: string;
  canUndo: boolean;
  canRedo: boolean;
  /** Whether there is something to be saved, and nothing to be decided before. */
  canSave: boolean;
  isSending: boolean;
  back?: string | undefined;
  rival?: RivalView | undefined;
  outcome?: OutcomeView | undefined;
  /** Why what was pressed last is not done. */
  obstacle?: string | undefined;
  /** The texts of the journey itself, where they are open. */
  whole?: FieldView[] | undefined;
  stages: ItemView[];
  lanes: ItemView[];
}

/** What it is made of. */
export interface EditingSource extends ItemSource {
  isWholeOpen: boolean;
  refusal: JourneyRefusal | undefined;
}

/** So much of what the recipient says is shown. */
const mostFaults = 5;

/** Makes all that is shown while a journey is changed. */
export function toEditingView(source: EditingSource, setting: EditingSetting): EditingView {
  const { drafting, isWholeOpen, refusal } = source;
  const { present, history, isUntouched } = drafting;
  const { text } = setting;
  const rival = toRivalView(drafting, setting);
  return {
    count: isUntouched
      ? text('editUntouched')
      : text('editCount', { count: changesOf(history).length }),
    canUndo: !isUntouched,
    canRedo: history.place < history.entries.length,
    canSave: !isUntouched && !rival,
    isSending: drafting.outcome?.status === 'sending',
    back: drafting.isBack && !isUntouched ? text('editBack') : undefined,
    rival,
    outcome: rival ? undefined : toOutcome(source, setting),
    obstacle: refusal && refusalWords(refusal, setting),
    whole: isWholeOpen
      ? toFields(
          drafting,
          present,
          (['title', 'actor', 'scenario', 'expectation'] as const).map((field) => ({
            ...{ part: 'journey', field },
          })),
          setting,
        )
      : undefined,
    stages: present.stages.map((stage) => toStageItem(stage, source, setting)),
    lanes: present.lanes.map((lane) => toLaneItem(lane, source, setting)),
  };
}

function toOutcome({ drafting }: EditingSource, { text }: EditingSetting): OutcomeView | undefined {
  const { outcome } = drafting;
  const word = (
    status: OutcomeView['status'],
    title: keyof EditingStrings,
    bodies: (keyof EditingStrings)[],
    faults: readonly Fault[] = [],
  ): OutcomeView => ({
    status,
    title: text(title),
    body: bodies.map((body) => text(body)).join(' '),
    faults: faults
      .slice(0, mostFaults)
      .map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)),
  });
  switch (outcome?.status) {
    case 'sending':
      return word('sending', 'editSaving', ['editSavingHint']);
    case 'unsaved':
      return word('unsaved', 'editUnsaved', ['editUnsavedHint']);
    case 'saved':
      return word('saved', 'editSaved', [drafting.isUntouched ? 'editSavedHint' : 'editSavedMore']);
    case 'refused':
      return word('failed', 'editRefused', ['editRefusedHint'], outcome.faults);
    case 'failed':
      return word('failed', 'editUnsaved', [
        outcome.reason === 'unauthorized' ? 'editUnauthorized' : 'editBroken',
      ]);
    default:
      return undefined;
  }
}
