// `<ox-connection>` in one host: an element inside it, and one beside it, get their data through it, by what it was given.
import assert from 'node:assert/strict';
import type { Browser, Locator } from 'playwright-core';
import { goodObjective, goodText } from '../../proofs/src/good-records.js';
import type { Site } from '../../proofs/src/site.js';
import type { Giving } from './app.js';
import { connection, otherText, type Values } from './elements.js';
import { functionOf } from './function-trials.js';
import type { Functions, Host } from './hosts.js';
import type { Outcome } from './outcomes.js';
import { Stage, type Order } from './stage.js';
import { arrivedOf, onStages } from './trials.js';

const { tag, inside } = connection;

/** What two collectors have. */
const shows = { first: goodText, second: otherText } as const;

type Name = keyof typeof shows;

/** A token that names somebody; nobody here looks at its signature. */
function tokenOf(subject: string): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  return `${encode({ alg: 'none' })}.${encode({ sub: subject })}.c2ln`;
}

/** What a connection is told of a collector, but for who acts. */
const placeOf = (name: Name): Values => ({ endpoint: `/${name}`, site: `pk_${name}` });

const addressesOf = (name: Name): Values => ({ ...placeOf(name), tokenurl: `/${name}/token` });

/** A function that says who acts. */
const functionFor = (name: Name): Giving => ({ gives: tokenOf(`${name} by function`) });

/** Serves a collector: it answers nobody who does not say the right site and a right token. */
function serveCollector(site: Site, name: Name): void {
  const known = [tokenOf(name), functionFor(name).gives].map((token) => `Bearer ${String(token)}`);
  site.serve(`/${name}/v1/objectives`, ({ headers }, response) => {
    const isKnown =
      headers['oxbow-site'] === `pk_${name}` && known.includes(headers.authorization ?? '');
    const objectives = [{ ...goodObjective, title: shows[name] }];
    response
      .writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' })
      .end(JSON.stringify({ objectives, after: null }));
  });
  const token = JSON.stringify({ token: tokenOf(name) });
  site.serve(`/${name}/token`, { type: 'application/json', body: token });
}

/** Tries the connection in one host. */
export function tryConnection(
  browser: Browser,
  site: Site,
  host: Host,
  order: Order,
): Promise<Outcome> {
  serveCollector(site, 'first');
  serveCollector(site, 'second');
  const openOne = () => Stage.open(browser, site, host.app, order, tag);
  return onStages(openOne, async (open) => ({
    strings: await tryTexts(await open(), order),
    functions: host.markup ? 'none' : await tryToken(host, await open(), order),
  }));
}

const has = (element: Locator, name: Name) =>
  element.filter({ hasText: shows[name] }).waitFor({ state: 'attached' });

/** All that it takes as text; who acts is known by an address. */
async function tryTexts(stage: Stage, order: Order): Promise<boolean> {
  const drawn = stage.element.locator(inside.tag);
  const first = { ...addressesOf('first'), storage: 'allowed', scope: undefined };
  const second = { ...addressesOf('second'), storage: 'never', scope: 'document' };
  const arrives = async (values: Values) =>
    arrivedOf(values, await stage.read(Object.keys(values))).strings === true;
  await stage.render(first);
  await stage.start(order);
  await has(drawn, 'first');
  const arrived = [await arrives(first)];

  await stage.render(second);
  await has(drawn, 'second');
  await has(await stage.addBeside(inside), 'second');
  arrived.push(await arrives(second));

  // Once it is taken out nobody answers, until it is there again.
  await stage.clear();
  const waiting = await stage.addBeside(inside);
  assert.equal(await stage.settled(waiting), 'error');
  await stage.render(second);
  await has(waiting, 'second');
  await has(drawn, 'second');
  return arrived.every(Boolean);
}

/** Who acts is known by a function, and then by another one; where it is lost what stands inside says that it has no data. */
async function tryToken(host: Host, stage: Stage, order: Order): Promise<Functions> {
  const drawn = stage.element.locator(inside.tag);
  const render = (name: Name) => stage.render({ ...placeOf(name), token: functionFor(name) });
  const arrives = async (name: Name) => {
    const found = await functionOf(stage, 'token');
    if (found === 'given') await has(drawn, name);
    else {
      assert.equal(await stage.settled(drawn), 'error');
      await stage.warns(/ needs a token of who is signed in/);
    }
    if (found === 'written') await stage.warns(/ ignores the attribute "token"/);
    return found;
  };
  await render('first');
  await stage.start(order);
  const found = await arrives('first');
  // A change of it is found where the element is there by now.
  await render('second');
  assert.equal(await arrives('second'), host.functions.early);
  return found;
}
