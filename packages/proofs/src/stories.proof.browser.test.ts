// Every story in this engine too: it draws, its play function ends well, and axe finds nothing. `npm test` looks at all of them in
// Chromium (scripts/test-stories.mjs) and at a sample here; `npm run soak -- stories` at all of them in all three.
import { expect, waitUntil } from '@open-wc/testing';
import { hasEnded, readOutcome } from '../../../scripts/story-outcome.mjs';

interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
  tags: string[];
}

const site = '/stories/dist/site/';
const read = async (address: string) => (await fetch(address)).json();

const { entries } = (await read(`${site}index.json`)) as { entries: Record<string, Entry> };
const { rounds = 12, seed } = (await read('/rounds')) as { rounds?: number; seed: number };
const stories = Object.values(entries).filter(({ type }) => type === 'story');
// Spread over all rooms; another seed begins elsewhere.
const step = Math.max(1, Math.floor(stories.length / rounds));
const chosen = stories.filter((_, index) => (index + seed) % step === 0);

/** Runs a function in the page of a story, whose globals are not ours. */
function runIn<Result>(
  page: Window,
  run: (...given: never[]) => Result,
  ...given: unknown[]
): Result {
  const { Function } = page as unknown as { Function: FunctionConstructor };
  return new Function(`return (${String(run)})(...arguments)`)(...given) as Result;
}

describe('stories', () => {
  let frame: HTMLIFrameElement;

  beforeEach(() => {
    frame = document.createElement('iframe');
    frame.width = '1000';
    frame.height = '800';
    document.body.append(frame);
  });

  afterEach(() => frame.remove());

  it('are there', () => expect(chosen.length).to.be.greaterThan(10));

  for (const { id, title, name, tags } of chosen)
    it(`${title}: ${name}`, async function () {
      this.timeout(40_000);
      frame.src = `${site}iframe.html?id=${id}&viewMode=story`;
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const page = frame.contentWindow!;
      await waitUntil(() => runIn(page, hasEnded), 'the story does not end', { timeout: 30_000 });
      expect(runIn(page, readOutcome, tags.includes('draws-nothing'))).to.deep.equal([]);
    });
});
