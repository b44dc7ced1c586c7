/** What goes wrong between the page and the collector. */
export const lines = [
  'fine',
  'error 500',
  'too many (429)',
  'dropped',
  'stored, then dropped',
  'slow',
  'slow 3G',
  'offline',
] as const;

/** What the person does once they have pressed “Send”. */
export const persons = [
  'stays',
  'closes the tab',
  'goes to another page',
  'browser killed',
] as const;

/** What the device lets be stored. */
export const devices = ['lasting', 'denied', 'full'] as const;

/** What happens to one answer. */
export interface Situation {
  line: (typeof lines)[number];
  /** Requests that fail, or are slow, before the line is fine. */
  failures: number;
  person: (typeof persons)[number];
  /** Milliseconds from pressing “Send” until the person leaves. */
  after: number;
  device: (typeof devices)[number];
  /** Whether a second tab of the site hands something in at the same time. */
  twoTabs: boolean;
  /** Whether the connection's late part had come before the person pressed “Send”. */
  prepared: boolean;
  score: number;
  words: string;
}

const linesMix = [1, 2, 2, 2, 3, 2, 1, 3];
const personsMix = [6, 4, 3, 3];
const devicesMix = [8, 1, 1];

/** Draws a situation. */
export function drawSituation(random: () => number, texts: readonly string[]): Situation {
  const pick = <Value>(values: readonly Value[], weights: readonly number[]): Value => {
    let place = random() * weights.reduce((sum, weight) => sum + weight, 0);
    const index = weights.findIndex((weight) => (place -= weight) < 0);
    return values[index]!;
  };
  const integer = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const line = pick(lines, linesMix);
  const person = pick(persons, personsMix);
  return {
    line,
    failures: integer(1, 3),
    person,
    after: integer(0, 200),
    device: pick(devices, devicesMix),
    twoTabs: person !== 'browser killed' && random() < 0.15,
    prepared: random() < 0.85,
    score: integer(0, 10),
    words: texts[integer(0, texts.length - 1)] ?? '',
  };
}
