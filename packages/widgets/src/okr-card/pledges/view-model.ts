import type { GivenPledge } from '@oxbow/model/pledge';
import type { Objective } from '@oxbow/model/objective';
import { mostPledgeCharacters } from '@oxbow/model/pledge-limits';
import { fillPieces, toForeign, toPieces, type Piece } from '../../element/wording.js';
import type { Formats } from '../formats.js';
import type { OpenForm, PledgeState } from './state.js';
import type { PledgeSetting } from './strings.js';

/** A form in which somebody says what they will do. */
export interface PledgeFormView {
  /** The place where it stands. */
  place: string;
  text: string;
  by: string;
  obstacle?: string | undefined;
  /** Which field is wrong. */
  isWrong?: 'text' | 'by' | undefined;
}

/** One pledge as it is shown. */
export interface PledgeView {
  id: string;
  text: string;
  facts: Piece[][];
  /** What is still to become of it. */
  status?: string | undefined;
  canTakeBack: boolean;
  canSendAgain: boolean;
}

/** All pledges of an objective. */
export interface PledgesView {
  /** What was last to be told. */
  news: string;
  own: PledgeView[];
  others: PledgeView[];
  forms: PledgeFormView[];
}

/** Makes all that is shown of pledges. They stand in the order in which they were given; nothing is counted. */
export function toPledgesView(
  state: PledgeState,
  objective: Objective,
  setting: PledgeSetting,
  formats: Formats,
): PledgesView {
  const { text } = setting;
  const toView = (pledge: GivenPledge): PledgeView => ({
    id: pledge.id,
    text: pledge.text,
    facts: toFacts(pledge, objective, setting, formats),
    status: state.isLeaving(pledge.id) ? text('takingBack') : undefined,
    canTakeBack: pledge.own && !state.isLeaving(pledge.id),
    canSendAgain: false,
  });
  const standing = [...state.standing].sort((one, other) =>
    one.given < other.given ? -1 : one.given > other.given ? 1 : 0,
  );
  return {
    news: state.news === undefined ? '' : text(state.news),
    own: [
      ...standing.filter(({ own }) => own).map(toView),
      ...state.onTheirWay.map(({ pledge, submission }) => {
        const isUnsaved = submission.outcome.status === 'unsaved';
        return {
          id: pledge.id,
          text: pledge.text,
          facts: [],
          status: text(isUnsaved ? 'pledgeUnsaved' : 'pledgeSending'),
          canTakeBack: false,
          canSendAgain: isUnsaved,
        };
      }),
    ],
    others: standing.filter(({ own }) => !own).map(toView),
    forms: [...state.forms].map(([place, form]) => toFormView(place, form, setting)),
  };
}

function toFacts(
  { own, given, by, keyResult }: GivenPledge,
  { keyResults }: Objective,
  { text, locale }: PledgeSetting,
  formats: Formats,
): Piece[][] {
  const date = formats.day(given);
  const title = keyResults.find(({ id }) => id === keyResult)?.title;
  const name = by !== undefined && toPieces(text('pledgedBy'), { by: { text: by, foreign: true } });
  return [
    ...(own ? [toPieces(text('pledgedOn', { date }))] : []),
    ...(name ? [name] : []),
    ...(own ? [] : [toPieces(text('givenOn', { date }))]),
    ...(title === undefined
      ? []
      : [fillPieces(text('pledgeFor'), { keyResult: [toForeign(title, locale)] })]),
  ];
}

function toFormView(
  place: string,
  { draft, obstacle }: OpenForm,
  { text }: PledgeSetting,
): PledgeFormView {
  const isByLong = draft.by.trim().length > mostPledgeCharacters.by;
  const isText = obstacle === 'pledgeEmpty' || (obstacle === 'pledgeLong' && !isByLong);
  return {
    place,
    ...draft,
    obstacle:
      obstacle &&
      text(obstacle, { most: mostPledgeCharacters[isByLong && !isText ? 'by' : 'text'] }),
    isWrong: isText ? 'text' : obstacle === 'pledgeLong' ? 'by' : undefined,
  };
}
