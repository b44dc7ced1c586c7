/** What keys do beside moving the focus. */
export interface TreeActions {
  fold(id: string, isUnfolded: boolean): void;
}

/** The titles of a tree: the ones by which arrow keys go. */
const titles = 'button[data-open]';

/**
 * Arrow keys in a tree of nested lists: one title is a stop of the Tab key, the others are reached from there. Each title stays
 * a button of its own, so that a screen reader finds all of them in the lists.
 */
export class TreeKeys {
  #current: string | undefined;

  /** Makes the title where a person was last, or the first one, the only stop. */
  refresh(root: ParentNode): void {
    const all = root.querySelectorAll<HTMLElement>(`.tree ${titles}`);
    const stop = [...all].find(({ dataset }) => dataset['open'] === this.#current) ?? all[0];
    for (const title of all) title.tabIndex = title === stop ? 0 : -1;
    for (const fold of root.querySelectorAll<HTMLElement>('.tree button[data-fold]'))
      fold.tabIndex = -1;
  }

  /** A title has the focus now. */
  enter(root: ParentNode, title: HTMLElement): void {
    this.#current = title.dataset['open'];
    this.refresh(root);
  }

  /** Does what a key means; returns whether it means something here. */
  press({ key, target }: KeyboardEvent, actions: TreeActions): boolean {
    const item = (target as Element).closest('button')?.closest('li');
    const tree = item?.closest('.tree');
    if (!item || !tree) return false;
    const isMirrored = getComputedStyle(tree).direction === 'rtl';
    const all = [...tree.querySelectorAll<HTMLElement>(titles)];
    const own = titleOf(item);
    const place = own ? all.indexOf(own) : -1;
    const fold = item.querySelector<HTMLElement>(':scope > .line button[data-fold]');
    const isUnfolded = fold?.getAttribute('aria-expanded') === 'true';
    const id = fold?.dataset['fold'];
    switch (key) {
      case 'ArrowDown':
        return focus(all[place + 1]);
      case 'ArrowUp':
        return focus(all[place - 1]);
      case 'Home':
        return focus(all[0]);
      case 'End':
        return focus(all.at(-1));
      case isMirrored ? 'ArrowLeft' : 'ArrowRight':
        if (id === undefined) return true;
        if (isUnfolded) return focus(all[place + 1]);
        actions.fold(id, true);
        return true;
      case isMirrored ? 'ArrowRight' : 'ArrowLeft':
        if (id === undefined || !isUnfolded)
          return focus(titleOf(item.parentElement?.closest('li')));
        actions.fold(id, false);
        return true;
      default:
        return false;
    }
  }
}

const titleOf = (item: Element | null | undefined) =>
  item?.querySelector<HTMLElement>(`:scope > .line ${titles}`);

function focus(title: HTMLElement | null | undefined): true {
  title?.focus();
  return true;
}
