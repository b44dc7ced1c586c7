// One element in one host, in both orders; each step throws where the host or the element does otherwise than expected, and
// what may differ between hosts is given back.
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { Site } from '../../proofs/src/site.js';
import { toWritten, type ElementCase, type Values } from './elements.js';
import { eventsOf } from './manifest.js';
import type { Host, Objects } from './hosts.js';
import type { Outcome } from './outcomes.js';
import { tryFunctions } from './function-trials.js';
import { personOf } from './persons.js';
import { Stage, type Open, type Order } from './stage.js';

/** Which kinds of values have arrived. */
export function arrivedOf(given: Values, found: Values): Partial<Outcome> {
  const arrived = (isKind: (value: unknown) => boolean) => {
    const names = Object.keys(given).filter((name) => name !== 'data' && isKind(given[name]));
    return names.length === 0 ? undefined : names.every((name) => found[name] === given[name]);
  };
  const kinds = {
    strings: arrived(
      (value) => typeof value === 'string' && !value.startsWith('[') && !value.startsWith('{'),
    ),
    numbers: arrived((value) => typeof value === 'number'),
    on: arrived((value) => value === true),
    off: arrived((value) => value === false),
  };
  return Object.fromEntries(Object.entries(kinds).filter(([, has]) => has !== undefined));
}

const told = /attribute “data” of .* holds “\[object Object\]”.*Load the script before/;

/** What has become of an object: the element draws it, or says how it is to be given. */
export async function objectsOf(stage: Stage, element: ElementCase): Promise<'given' | 'told'> {
  if ((await stage.settled()) !== 'error') {
    await stage.shows(element.shows[0]);
    return 'given';
  }
  await stage.element.getByRole('alert').filter({ hasText: told }).waitFor();
  assert.match(stage.warnings.join('\n'), /the attribute "data" holds "\[object Object\]"/);
  return 'told';
}

/** Every event of the element reaches who listens in the host; or none does. */
export async function heardOf(stage: Stage, { tag }: ElementCase): Promise<boolean> {
  await stage.dispatchAll();
  const heard = new Set(await stage.heard());
  const unheard = eventsOf(tag).filter((name) => !heard.has(name));
  if (unheard.length > 0) assert.deepEqual(unheard, eventsOf(tag), 'hears some events only');
  return unheard.length === 0;
}

/** Tries one element in one host. */
export function tryElement(
  browser: Browser,
  site: Site,
  host: Host,
  element: ElementCase,
  order: Order,
): Promise<Outcome> {
  const openOne = () => Stage.open(browser, site, host.app, order, element.tag);
  return onStages(openOne, async (open) => {
    const outcome = await (order === 'early' ? tryEarly : tryLate)(host, element, open);
    const functions = element.calls && (await tryFunctions(host, element, order, open));
    return { ...outcome, ...(functions && { functions }) };
  });
}

/** Tries something on pages, as many as it opens: none of them complains in the console. */
export async function onStages<Result>(
  openOne: Open,
  act: (open: Open) => Promise<Result>,
): Promise<Result> {
  const stages: Stage[] = [];
  const open = async () => {
    const stage = await openOne();
    stages.push(stage);
    return stage;
  };
  try {
    const result = await act(open);
    assert.deepEqual(
      stages.flatMap(({ complaints }) => complaints),
      [],
    );
    return result;
  } finally {
    for (const stage of stages) await stage.close();
  }
}

async function tryEarly(host: Host, element: ElementCase, open: Open): Promise<Outcome> {
  const stage = await open();
  const isText = host.objects.early !== 'given';
  const write = (values: Values) => (isText ? toWritten(values) : values);
  const values = write(element.values);
  const changed: Record<string, unknown> = { ...write(element.changed) };
  const hears = !host.lacks?.includes('events');

  await stage.render(host.markup ? values : element.values);
  assert.equal((await stage.read(['state']))['state'], 'loading');
  stage.release();
  let objects: Objects = 'none';
  if (!host.markup) {
    objects = await objectsOf(stage, element);
    if (objects === 'given') await hasObjects(stage, element.values);
  }
  if (isText && !host.markup) {
    await stage.clear();
    await stage.render(values);
  }
  await stage.shows(element.shows[0]);
  const first = arrivedOf(values, await stage.read(Object.keys(values)));

  await stage.render(changed);
  await stage.shows(element.shows[1]);
  const then = arrivedOf(changed, await stage.read(Object.keys(changed)));
  if (then.off === false) {
    // Whoever writes for this host leaves out what is false.
    for (const name of Object.keys(changed)) if (changed[name] === false) changed[name] = undefined;
    await stage.render(changed);
  }

  await tryPerson(host, stage, element, changed);

  await stage.clear();
  await stage.render({ ...changed, ...write({ data: element.bad }) });
  if (hears) await stage.hears('oxinvalid');

  await stage.clear();
  await stage.render({ ...changed, data: undefined, ...element.asks });
  if (hears) await stage.hears('oxdata');
  const events = await heardOf(stage, element);

  await stage.clear();
  await stage.render(values);
  await stage.shows(element.shows[0]);
  return { objects, ...first, ...then, events };
}

/** Objects beside the data are the element's own too, whatever proxies their host puts around them. */
async function hasObjects(stage: Stage, values: Values): Promise<void> {
  const names = Object.keys(values).filter((name) => typeof values[name] === 'object');
  const found = await stage.read(names);
  for (const name of names) assert.deepEqual(found[name], values[name], name);
}

/** What a person has begun stays when the host draws the same anew. */
async function tryPerson(
  host: Host,
  stage: Stage,
  element: ElementCase,
  values: Values,
): Promise<void> {
  const person = personOf(element.tag);
  if (!person) return;
  // A host whose pages replace each other is told by markup which elements go along.
  const kept = host.forgets ? { ...values, id: 'kept', 'data-turbo-permanent': true } : values;
  if (host.forgets) {
    await stage.clear();
    await stage.render(kept);
    await stage.shows(element.shows[1]);
  }
  await person.begin(stage.element);
  await stage.render(kept);
  await person.holds(stage.element);
  await person.finish(stage.element);
  const hears = !host.lacks?.includes('events');
  if (hears) for (const name of person.tells) await stage.hears(name);
}

async function tryLate(host: Host, element: ElementCase, open: Open): Promise<Outcome> {
  const stage = await open();
  const written = toWritten(element.values);
  const values = host.markup ? written : element.values;

  await stage.render(values);
  await stage.addOxbow();
  const objects = host.markup ? 'none' : await objectsOf(stage, element);
  await stage.settled();
  const first = arrivedOf(values, await stage.read(Object.keys(values)));
  const events = await heardOf(stage, element);
  // From now on it is there: whatever changes arrives, but where objects never do.
  if (host.objects.early === 'given') {
    await stage.render(element.changed);
    await stage.shows(element.shows[1]);
  }

  const textual = await open();
  await textual.render(written);
  await textual.addOxbow();
  await textual.shows(element.shows[0]);
  const changed = toWritten(element.changed);
  await textual.render(changed);
  await textual.shows(element.shows[1]);
  const then = arrivedOf(changed, await textual.read(Object.keys(changed)));
  return { objects, ...first, ...then, events };
}
