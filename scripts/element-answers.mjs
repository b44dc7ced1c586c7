// What a browser tells of each file of element tests. One that begins a page and never ends it, or ends itself, has said
// nothing about our code: it is started anew for what is open, and a file that gets no answer twice has failed.

/** A browser that ends again and again is broken, whatever it is asked. */
const mostStarts = 10;

/**
 * @param {string[]} files
 * @param {(files: string[]) => Promise<object[]>} ask starts a browser and gives its answers, of all these files or of some
 * @returns {Promise<{ passed: number, failed: number, skipped: string[], faults: string[], again: string[],
 *   seconds: Record<string, number> }>}
 */
export async function askUntilAnswered(files, ask) {
  const answers = new Map();
  const again = new Set();
  for (let starts = 0, open = files; open.length > 0 && starts < mostStarts; starts += 1) {
    const told = await ask(open);
    for (const answer of told) {
      if (answer.isAnswer || again.has(answer.file)) answers.set(answer.file, answer);
    }
    open = open.filter((file) => !answers.has(file));
    // Where it stood when it ended: what it told to be without an answer, or else the first that it told nothing of.
    const stood = told.find(({ isAnswer }) => !isAnswer)?.file ?? open[0];
    if (!open.includes(stood)) continue;
    open = open.filter((file) => file !== stood);
    if (again.has(stood)) answers.set(stood, untold(stood));
    else open.push(stood);
    again.add(stood);
  }
  return sumOf(
    files.map((file) => answers.get(file) ?? untold(file)),
    [...again],
  );
}

const untold = (file) => ({
  file,
  isAnswer: false,
  passed: 0,
  failed: 1,
  skipped: [],
  faults: ['the browser or its runner ended before it told of this file'],
  seconds: 0,
});

function sumOf(answers, again) {
  const sum = (key) => answers.reduce((total, answer) => total + answer[key], 0);
  const named = (key) =>
    answers.flatMap((answer) => answer[key].map((text) => `${answer.file}: ${text}`));
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: named('skipped'),
    faults: named('faults'),
    again,
    seconds: Object.fromEntries(answers.map(({ file, seconds }) => [file, seconds])),
  };
}
