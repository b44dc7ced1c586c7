// Runs in the page of a story, which has nothing else of this file: each function stands for itself.

/** Whether the story of this page has ended, well or not. */
export function hasEnded() {
  const data = globalThis.__STORYBOOK_ADDONS_CHANNEL__?.data ?? {};
  return ['storyFinished', 'storyMissing', 'storyThrewException', 'storyErrored'].some(
    (name) => data[name],
  );
}

/**
 * What is wrong with the story of this page, after it has ended.
 * @param {boolean} blank when there is nothing to draw in the state it shows
 * @returns {string[]}
 */
export function readOutcome(blank) {
  const { data } = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  // `storyFinished` says success even when the play function threw; only these events tell.
  const bad = [
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
  ];
  const told = bad
    .filter((name) => data[name])
    .map((name) => `${name}: ${data[name][0]?.message ?? data[name][0]?.title ?? ''}`);
  if (!data.storyFinished) told.push('the story did not end');

  // An element that nobody defined is empty, and an empty element pleases axe.
  const all = (place) =>
    [...place.querySelectorAll('*')].flatMap((node) => [
      node,
      ...(node.shadowRoot ? all(node.shadowRoot) : []),
    ]);
  const elements = all(document.querySelector('#storybook-root')).filter(({ localName }) =>
    localName.includes('-'),
  );
  if (elements.length === 0) told.push('the story shows no element');
  for (const name of new Set(elements.map(({ localName }) => localName))) {
    if (!customElements.get(name)) {
      told.push(`<${name}> is not defined`);
      continue;
    }
    // What stands at the edge of the window leaves its element without a box of its own.
    const isDrawn = (one) =>
      one.offsetHeight > 0 ||
      [...(one.shadowRoot?.querySelectorAll('button') ?? [])].some((part) =>
        part.checkVisibility(),
      );
    const isBlank = elements.every((one) => one.localName !== name || !isDrawn(one));
    if (isBlank !== blank) told.push(`<${name}> draws ${isBlank ? 'nothing' : 'something'}`);
  }

  const reporters = data.storyFinished?.[0].reporters ?? [];
  if (!reporters.some(({ type }) => type === 'a11y')) told.push('axe did not run');
  for (const { type, status, result } of reporters) {
    if (status === 'passed') continue;
    const rules = (result?.violations ?? []).map(
      ({ id, help, nodes }) => `${id} (${help}): ${nodes[0]?.html.slice(0, 120)}`,
    );
    told.push(`${type} ${status}: ${rules.join(', ')}`);
  }
  return told;
}
