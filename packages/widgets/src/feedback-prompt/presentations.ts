import { LatePart, type PartModule } from '../element/late-part.js';
import type { OpenerActions } from './opener-template.js';
import type { FeedbackPromptWording } from './strings.js';

/** How a prompt stands over a page: what is around the question, and how it opens. */
export interface FrameModule extends PartModule {
  /** True when nothing else in the page can be used meanwhile. */
  readonly isModal?: boolean;
  /** Draws what is around the question; it is there also while it is closed. */
  renderFrame(content: unknown, wording: FeedbackPromptWording, actions: FrameActions): unknown;
  /** Opens or closes it, after each drawing. */
  show(root: ParentNode, isShown: boolean): void;
}

/** What a person can do in what is around the question. */
export interface FrameActions extends OpenerActions {
  /** It has shown itself, and nobody has come near it: that is told. */
  isOffered: boolean;
  /** The browser has closed it. */
  closed(): void;
}

/** The values of the attribute `presentation` under which it stands over the page. */
export const frames: Readonly<Record<string, LatePart<FrameModule>>> = {
  launcher: new LatePart(() => import('./launcher.js')),
  tab: new LatePart(() => import('./places/tab.js')),
  dialog: new LatePart(() => import('./places/dialog.js')),
};

/** A page that holds nothing else. */
export const page = new LatePart(() => import('./places/page.js'));

/** Such a page on a device that many use. */
export const kiosk = new LatePart(() => import('./places/kiosk.js'));

/** What waits for the moment to show a prompt. */
export const appearing = new LatePart(() => import('./when/appearing.js'));

/** What reads prompts that are not simple. */
export const plainReader = new LatePart(() => import('./plain-reader.js'));

/** What reads prompts that are not plainly good either. */
export const reader = new LatePart(() => import('./reader.js'));

/** All that is fetched late. */
export const everyPart: readonly LatePart[] = [
  plainReader,
  reader,
  ...Object.values(frames),
  page,
  kiosk,
  appearing,
];
