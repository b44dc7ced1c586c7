import type { ExchangeOffer } from '@oxbow/model/journey';
import type { SignUpCount } from '@oxbow/model/sign-up';
import { fillPieces, toForeign, type Piece } from '../../element/wording.js';
import { mostNameCharacters } from './joining.js';
import type { ExchangeState } from './state.js';
import type { ExchangeSetting } from './strings.js';

/** An offer to live the other side for a while, as it is shown. */
export interface ExchangeView {
  /** By which its state is found. */
  id: string;
  /** Its place among all offers of the journey, for what refers to it. */
  index: number;
  title: Piece[];
  facts: Piece[][];
  /** How many places are left, or how many have signed up. */
  places?: string | undefined;
  learned: Piece[][];
  isOwn: boolean;
  /** What was last to be told. */
  news: string;
  form?: { name: string; obstacle?: string | undefined } | undefined;
  canOpen: boolean;
  canGiveBack: boolean;
  canSendAgain: boolean;
}

/**
 * Makes all that is shown of an offer. Who has signed up is nowhere; whoever asks sees whether they have.
 * @param state without what is known the host keeps no sign-ups, and nobody can take part here
 */
export function toExchangeView(
  { id, title, host, when, places, learned = [] }: ExchangeOffer,
  index: number,
  state: Pick<ExchangeState, 'known' | 'news' | 'form' | 'isOnItsWay' | 'isUnsaved'>,
  setting: ExchangeSetting,
): ExchangeView {
  const { text, locale } = setting;
  const { known, news, form, isOnItsWay } = state;
  const isOwn = known?.own === true;
  const isFull = known !== undefined && known.count >= (places ?? Infinity);
  return {
    id,
    index,
    title: [toForeign(title, locale)],
    facts: [
      ...(host ? [fillPieces(text('exchangeWith'), { host: toForeign(host, locale) })] : []),
      ...(when ? [[toForeign(when, locale)]] : []),
    ],
    places: wordPlaces(places, known, setting),
    learned: learned.map((each) => [toForeign(each, locale)]),
    isOwn,
    news: news === undefined ? '' : text(news),
    form: form && {
      name: form.name,
      obstacle: form.obstacle && text(form.obstacle, { most: mostNameCharacters }),
    },
    canOpen: known !== undefined && !isOwn && !isFull && !isOnItsWay && form === undefined,
    canGiveBack: isOwn && !isOnItsWay,
    canSendAgain: state.isUnsaved,
  };
}

function wordPlaces(
  places: number | undefined,
  known: SignUpCount | undefined,
  { text }: ExchangeSetting,
): string | undefined {
  if (!known) return places === undefined ? undefined : text('exchangePlaces', { count: places });
  const { count } = known;
  if (places !== undefined)
    return count < places
      ? text('exchangeLeft', { count: places - count, places })
      : text('exchangeNoPlace');
  return count === 0 ? text('exchangeNobody') : text('exchangeTaking', { count });
}
