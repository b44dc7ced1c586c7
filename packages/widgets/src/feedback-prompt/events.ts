/** A person has answered a question. It names the question and never the answer: tag managers listen. */
export class AnswerEvent extends CustomEvent<{
  /** The question's id. */
  question: string;
}> {
  constructor(question: string) {
    super('oxanswer', { detail: { question }, bubbles: true, composed: true });
  }
}

/** A person has opened the prompt, or it has shown itself. */
export class ShowEvent extends CustomEvent<{
  /** The prompt's id. */
  prompt: string;
}> {
  constructor(detail: ShowEvent['detail']) {
    super('oxshow', { detail, bubbles: true, composed: true });
  }
}

/** A person has put the prompt away; what was written is kept for as long as the element lives. */
export class DismissEvent extends CustomEvent<{
  /** The prompt's id. */
  prompt: string;
  /** True when it was answered before; never of employees. */
  answered: boolean;
}> {
  constructor(detail: DismissEvent['detail']) {
    super('oxdismiss', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    oxanswer: AnswerEvent;
    oxshow: ShowEvent;
    oxdismiss: DismissEvent;
  }
}
