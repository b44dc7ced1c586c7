import type { TemplateResult } from 'lit';
import { LatePart, type PartModule } from '../element/late-part.js';
import type { OpenerActions } from './opener-template.js';
import type { FeedbackPromptWording } from './strings.js';

/** How a prompt stands in a page where that is not in its flow: what is around the question, and how it opens. */
export interface PresentationModule extends PartModule {
  /** Draws what is around the question. */
  renderFrame(
    content: unknown,
    wording: FeedbackPromptWording,
    actions: OpenerActions,
  ): TemplateResult;
  /** Opens or closes it, after each drawing. */
  show(root: ParentNode, isShown: boolean): void;
}

/** By the attribute `presentation`; anything else is in the flow of the page and needs nothing. */
export const presentations: Readonly<Record<string, LatePart<PresentationModule>>> = {
  launcher: new LatePart(() => import('./launcher.js')),
};
