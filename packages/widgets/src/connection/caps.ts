/** What is known of how often a person was asked; times in milliseconds since 1970. */
export interface History {
  /** When each prompt was last shown, by its id. */
  shown: Readonly<Record<string, number>>;
  /** When one was last put away without an answer. */
  dismissed?: number;
  /** When one was last given leave to show itself: it is about to be shown. */
  granted?: number;
}

/** Something that happens to a prompt. */
export interface Happening {
  type: 'shown' | 'dismissed' | 'granted';
  prompt: string;
}

const day = 86_400_000;

/** The same prompt does not show itself again for so long, in milliseconds. */
export const samePrompt = 90 * day;

/** Nor does any other one after one was shown. */
export const anyPrompt = 14 * day;

/** Nor after one was put away without an answer. */
export const afterDismissal = 30 * day;

/** So long a prompt may take from its leave until it is shown; no other one gets leave meanwhile. */
export const onItsWay = 10_000;

/** Clocks of tabs may differ by so much; what lies farther ahead was written by a clock that was wrong, and is no reason. */
const skew = 60_000;

/** No more prompts are remembered. */
const mostPrompts = 100;

/** Nothing was ever shown. */
export const nothing: History = { shown: {} };

/** Whether a prompt may show itself now. */
export function mayShow({ shown, dismissed, granted }: History, prompt: string, now: number) {
  return !(
    isWithin(granted, onItsWay, now) ||
    isWithin(dismissed, afterDismissal, now) ||
    isWithin(Object.hasOwn(shown, prompt) ? shown[prompt] : undefined, samePrompt, now) ||
    Object.values(shown).some((at) => isWithin(at, anyPrompt, now))
  );
}

/** The history after something has happened, without what is no reason any more. */
export function remember(history: History, { type, prompt }: Happening, now: number): History {
  if (type === 'shown') {
    // What is shown is on its way no more.
    const { granted: _, ...others } = history;
    return prune({ ...others, shown: { ...history.shown, [prompt]: now } }, now);
  }
  return prune({ ...history, [type]: now }, now);
}

/** Without what is no reason any more, and without more prompts than are remembered. */
export function prune({ shown, dismissed, granted }: History, now: number): History {
  const kept = Object.entries(shown)
    .filter(([, at]) => isWithin(at, samePrompt, now))
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostPrompts);
  return {
    shown: Object.fromEntries(kept),
    ...(isWithin(dismissed, afterDismissal, now) && { dismissed }),
    ...(isWithin(granted, onItsWay, now) && { granted }),
  };
}

/** What two places remember, together; the later time counts. */
export function merge(one: History, other: History): History {
  const shown: Record<string, number> = { ...one.shown };
  for (const [prompt, at] of Object.entries(other.shown))
    shown[prompt] = Math.max(at, Object.hasOwn(shown, prompt) ? (shown[prompt] ?? 0) : 0);
  const dismissed = later(one.dismissed, other.dismissed);
  const granted = later(one.granted, other.granted);
  return {
    shown,
    ...(dismissed !== undefined && { dismissed }),
    ...(granted !== undefined && { granted }),
  };
}

/** Reads what lies on a device, where anybody may have changed it. */
export function readHistory(value: unknown): History {
  const { shown, dismissed, granted } = (value ?? {}) as Partial<Record<keyof History, unknown>>;
  const times = Object.entries((shown ?? {}) as Record<string, unknown>).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return {
    shown: Object.fromEntries(times),
    ...(typeof dismissed === 'number' && { dismissed }),
    ...(typeof granted === 'number' && { granted }),
  };
}

function isWithin(at: number | undefined, time: number, now: number): boolean {
  return at !== undefined && now - at < time && at - now <= skew;
}

function later(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}
