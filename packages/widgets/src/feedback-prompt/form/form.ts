import { mostCharacters } from '@oxbow/model/answer';
import type { Prompt } from '@oxbow/model/prompt';
import { pathOf } from '@oxbow/model/prompt-path';
import { readPrefill } from '../kinds/prefill.js';
import { toAllAnswers, toAnswers, type Drafts } from '../response.js';
import type { Answering } from '../answering.js';
import type { FeedbackPrompt } from '../feedback-prompt.js';
import { findObstacle, type Obstacle } from '../view-model.js';

export { styles } from './styles.js';

/** What keeps the answers in a form that is not sent with what is wrong. */
export interface FormObstacle {
  /** Index of the question. */
  step: number;
  obstacle: Obstacle;
}

/** What goes along with the form: the answers as JSON, as in a response; empty where there are none. */
export function toFormValue(prompt: Prompt, drafts: Drafts): string {
  const answers = toAnswers(prompt, drafts);
  return answers.length === 0 ? '' : JSON.stringify(answers);
}

/** The first question on the way that keeps the form from being sent; that nothing is answered does not. */
export function findFormObstacle(prompt: Prompt, drafts: Drafts): FormObstacle | undefined {
  for (const step of pathOf(prompt.questions, toAllAnswers(prompt, drafts))) {
    const obstacle = findObstacle(prompt, { step, drafts });
    if (obstacle && obstacle !== 'noAnswer') return { step, obstacle };
  }
  return undefined;
}

/** Reads what went along with a form before; what is no value of ours, or does not fit the prompt, is left out. */
export function readFormValue(prompt: Prompt, value: string): Drafts {
  try {
    return readPrefill(prompt, JSON.parse(value)).drafts;
  } catch {
    // The browser, or the page, kept something else under this name.
    return new Map();
  }
}

const listening = new WeakSet<FeedbackPrompt>();

/** Puts the answers into the form around the prompt, after each drawing; or what the form had before into the prompt. */
export function keepInForm(host: FeedbackPrompt, answering: Answering): void {
  const { prompt } = answering;
  if (!prompt) return;
  listenOnce(host, answering);
  const { restored } = host;
  if (restored !== undefined) {
    host.restored = undefined;
    answering.restore(readFormValue(prompt, restored));
    return;
  }
  const { drafts } = answering.progress;
  const found = findFormObstacle(prompt, drafts);
  const message = found ? host.text(found.obstacle, { most: mostCharacters }) : '';
  const flag = found?.obstacle === 'tooLong' ? 'tooLong' : 'valueMissing';
  const anchor = host.renderRoot.querySelector<HTMLElement>('input, textarea, button');
  host.kept = toFormValue(prompt, drafts);
  host.internals.setFormValue(host.kept || null);
  host.internals.setValidity(message ? { [flag]: true } : {}, message, anchor ?? undefined);
}

/** What is wrong is shown where it is, also where that is another question than the one that is shown. */
function listenOnce(host: FeedbackPrompt, answering: Answering): void {
  if (listening.has(host)) return;
  listening.add(host);
  host.addEventListener('invalid', () => {
    const { prompt, progress } = answering;
    const found = prompt && findFormObstacle(prompt, progress.drafts);
    if (found) answering.stopAt(found.step, found.obstacle);
  });
}
