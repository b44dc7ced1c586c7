import { listen, type Heard } from '../watched.js';
import { judgePage } from './judge-page.js';
import { judge } from './judge.js';
import { lookOf, nextTask, settle, stage, type Staged } from './stage.js';

/** What one trial does with the element. */
export interface Trial {
  id: string;
  /** The texts in what is given. */
  texts: string[];
  /** It takes the place of the data or says when this is to be seen, so that nothing of it need be shown. */
  mayHide?: boolean;
  /** What it opens stays open when it is taken back, since from then on that is a person's. */
  isOnce?: boolean;
  give(staged: Staged): void;
  takeBack(staged: Staged): void;
}

/** How many there were, and everything that was wrong, each with the id of what was given. */
export interface Outcome {
  tried: number;
  wrong: string[];
}

/** What stands in the page as long as all is well with it, and another is not asked for. */
let here: Staged | undefined;

async function stageOnce(tag: string): Promise<Staged> {
  if (here?.target.localName !== tag) {
    here?.target.remove();
    here = await stage(tag);
  }
  return here;
}

/** Gives something hostile, looks, takes it back and looks again, for one after the other. */
export async function tryAll(tag: string, trials: readonly (() => Trial)[]): Promise<Outcome> {
  const wrong: string[] = [];
  let id = 'before';
  const { faults } = await listen(async (heard) => {
    for (const make of trials) {
      const trial = make();
      ({ id } = trial);
      const staged = await stageOnce(tag);
      const found = await attempt(staged, trial, heard);
      wrong.push(...found.map((one) => `${id}: ${one}`));
      if (found.length > 0 || trial.isOnce) {
        staged.target.remove();
        here = undefined;
      }
    }
  });
  return {
    tried: trials.length,
    wrong: [...wrong, ...faults.map((one) => `at last ${id}: ${one}`)],
  };
}

async function attempt(staged: Staged, trial: Trial, heard: Heard): Promise<string[]> {
  const { element, look, good } = staged;
  const children = [...element.childNodes];
  const wrong: string[] = [];
  try {
    trial.give(staged);
    await settle(element);
    wrong.push(...judge(element, trial.texts, trial.mayHide ? [] : good));
    trial.takeBack(staged);
    await settle(element);
    const after = await lookOf(element);
    if (after !== look && !trial.isOnce)
      wrong.push(`afterwards it looks otherwise: ${differenceOf(look, after)}`);
    wrong.push(...judge(element, [], good));
    if ([...element.childNodes].some((node, place) => node !== children[place]))
      wrong.push('its children are others');
  } catch (error) {
    wrong.push(`threw ${String(error)}`);
  }
  await nextTask();
  return [...wrong, ...heard.faults.splice(0), ...judgePage()];
}

function differenceOf(before: string, after: string): string {
  const start = [...before].findIndex((letter, place) => after[place] !== letter);
  const from = Math.max(0, start);
  return `“${before.slice(from, from + 60)}” is “${after.slice(from, from + 60)}”`;
}
