import { snippetsIn } from '../../proofs/src/guides.js';
import { readSource } from './pages.js';

/** The page whose snippets others show beside theirs, where theirs needs a framework to be drawn. */
const shared = 'docs/README.md';

export interface Live {
  readonly html: string;
  /** Whether it is not the snippet itself, but the element that it draws. */
  readonly isShared: boolean;
}

/**
 * What stands live beside a snippet: itself where its mark says `live`, or a snippet of the first page where it says
 * `live: name`. Each host's test holds that this is the element that its snippet draws.
 */
export function toLive(mark: string, code: string): Live | undefined {
  const [wanted, name] = /, live(?:: ([\w-]+))?(?=,|$)/.exec(mark) ?? [];
  if (wanted === undefined) return undefined;
  if (name === undefined) return { html: code, isShared: false };
  const found = snippetsIn(readSource(shared)).find((each) => each.name === name);
  if (!found) throw new Error(`${shared} has no snippet ${name}, which “${mark}” wants live`);
  return { html: found.code, isShared: true };
}
