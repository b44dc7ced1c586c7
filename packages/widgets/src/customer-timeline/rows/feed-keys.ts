/** What the keys of a feed move among. */
export interface Feed {
  /** The row in which a node is; −1 for none. */
  rowOf(node: Node): number;
  readonly length: number;
  /** Moves the focus to a row. */
  focus(row: number): void;
  /** Wants the rows after the last one, and moves the focus to the first of them. */
  goOn(): void;
  /** Moves the focus out of the feed, to what stands before or after it. */
  leave(to: 'start' | 'end'): void;
}

/**
 * Moves the focus as the feed pattern of the ARIA Authoring Practices has it (https://www.w3.org/WAI/ARIA/apg/patterns/feed/):
 * Page Down and Page Up to the next article and the one before, Control+End and Control+Home to what stands after and before
 * the feed; and on an article itself with the arrows, Home and End.
 */
export function moveInFeed(event: KeyboardEvent, feed: Feed): void {
  const [target] = event.composedPath();
  if (event.defaultPrevented || event.altKey || event.metaKey || !(target instanceof Element))
    return;
  const row = feed.rowOf(target);
  if (row < 0) return;
  const isOnArticle = target.localName === 'article';
  const move = moveOf(event.key, event.ctrlKey, isOnArticle, isWriting(target));
  if (!move) return;
  event.preventDefault();
  if (move === 'start' || move === 'end') feed.leave(move);
  else if (move === 'first') feed.focus(0);
  else if (move === 'last') feed.focus(feed.length - 1);
  else if (row + move >= feed.length) feed.goOn();
  else feed.focus(Math.max(0, row + move));
}

function moveOf(
  key: string,
  withControl: boolean,
  isOnArticle: boolean,
  isWriting: boolean,
): 1 | -1 | 'first' | 'last' | 'start' | 'end' | undefined {
  if (isWriting) return undefined;
  if (withControl) return key === 'Home' ? 'start' : key === 'End' ? 'end' : undefined;
  if (key === 'PageDown') return 1;
  if (key === 'PageUp') return -1;
  // In what an article holds these keys are its own.
  if (!isOnArticle) return undefined;
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return undefined;
  }
}

/** In what a host put into a row, a person may write. */
function isWriting(target: Element): boolean {
  return target.matches(
    'input, textarea, select, [contenteditable]:not([contenteditable="false"])',
  );
}
