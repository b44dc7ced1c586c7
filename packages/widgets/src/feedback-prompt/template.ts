import { nothing } from 'lit';
import { lateThanks } from './late-thanks.js';
import { renderOutcome, type OutcomeActions } from './outcome-template.js';
import { renderStep, type StepActions } from './step-template.js';
import type { FeedbackPromptWording } from './strings.js';
import type { FeedbackPromptView } from './view-model.js';

/** What a person can do in a prompt. */
export type FeedbackPromptActions = StepActions & OutcomeActions;

/** Draws a prompt: the question that a person is at, or what became of the answers. */
export function renderFeedbackPrompt(
  view: FeedbackPromptView,
  wording: FeedbackPromptWording,
  actions: FeedbackPromptActions,
): unknown[] {
  const { outcome } = view;
  return [
    outcome ? nothing : renderStep(view, wording, actions),
    outcome || !view.person ? nothing : lateThanks.module?.renderPerson(view.person),
    renderOutcome(outcome, wording, actions),
  ];
}
