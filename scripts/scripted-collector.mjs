// A collector for tests of <ox-connection> that does as it is told, and tells what it was asked.
//   PUT    /collector/<name>            the script: for each route a list of steps; the last one is repeated
//   GET    /collector/<name>            what came in: { requests, stored, streams }
//   POST   /collector/<name>/emit       writes its body into all open streams
//   …      /collector/<name>/v1/…       the API, route by route as the script says; …/token gives tokens
//
// A step is an object: `status`, `headers`, `json` or `text` with `type`, `delay` (ms), `hang` (gives no answer),
// `drop` (cuts the line), `store` (takes the responses before it fails), `bytes` (a JSON of that size), `open` (a
// stream stays open). Without a script every route does well.

/** @typedef {Record<string, unknown>} Step */

/** @type {Map<string, { script: Record<string, Step[]>, requests: object[], stored: Set<string>, streams: Set<import('node:http').ServerResponse> }>} */
const collectors = new Map();

const routes = [
  ['responses', /^\/v1\/responses$/],
  ['assessments', /^\/v1\/assessments$/],
  ['asked', /^\/v1\/assessments\/[^/]+$/],
  ['page', /^\/v1\/customers\/[^/]+\/touchpoints$/],
  ['stream', /^\/v1\/(?:customers|objectives|journeys)\/[^/]+\/stream$/],
  ['objective', /^\/v1\/objectives\/[^/]+$/],
  ['objectives', /^\/v1\/objectives$/],
  ['pledges', /^\/v1\/objectives\/[^/]+\/pledges$/],
  ['pledge', /^\/v1\/objectives\/[^/]+\/pledges\/[^/]+$/],
  ['journey', /^\/v1\/journeys\/[^/]+$/],
  ['actuals', /^\/v1\/journeys\/[^/]+\/actuals$/],
  ['signups', /^\/v1\/journeys\/[^/]+\/sign-ups$/],
  ['signup', /^\/v1\/journeys\/[^/]+\/sign-ups\/[^/]+$/],
  ['mix', /^\/v1\/channel-mix$/],
  ['prompt', /^\/v1\/prompts\/[^/]+$/],
  ['experience', /^\/v1\/experience\/[^/]+$/],
  ['checkin', /^\/v1\/objectives\/[^/]+\/check-ins$/],
  ['receipt', /^\/v1\/receipt$/],
  ['reply', /^\/v1\/receipt\/replies$/],
  ['figures', /^\/v1\/inbox\/figures$/],
  ['item', /^\/v1\/responses\/[^/]+$/],
  ['answer', /^\/v1\/responses\/[^/]+\/replies$/],
  ['notes', /^\/v1\/notes$/],
  ['note', /^\/v1\/notes\/[^/]+$/],
  ['token', /^\/token$/],
];

/** @type {(context: object, next: () => Promise<void>) => Promise<void>} */
export async function scriptedCollector(context, next) {
  const [, name, rest] = /^\/collector\/([\w-]+)(\/.*)?$/.exec(context.path) ?? [];
  if (name === undefined) return next();
  const body = await readBody(context.req);
  if (context.method === 'PUT' && !rest) {
    collectors.get(name)?.streams.forEach((stream) => stream.destroy());
    collectors.set(name, {
      script: JSON.parse(body),
      requests: [],
      stored: new Set(),
      streams: new Set(),
    });
    context.status = 204;
    return;
  }
  const collector = collectors.get(name);
  if (!collector) {
    context.status = 404;
    return;
  }
  if (!rest) {
    const { requests, stored, streams } = collector;
    context.body = { requests, stored: [...stored], streams: streams.size };
    return;
  }
  if (rest === '/emit') {
    collector.streams.forEach((stream) => stream.write(body));
    context.status = 204;
    return;
  }
  const [route] = routes.find(([, pattern]) => pattern.test(rest)) ?? ['unknown'];
  collector.requests.push({
    route,
    path: rest + context.search,
    at: Date.now(),
    site: context.get('Oxbow-Site'),
    token: context.get('Authorization').replace(/^Bearer /, '') || undefined,
    key: context.get('Idempotency-Key') || undefined,
    method: context.method,
    receipt: context.get('Oxbow-Receipt') || undefined,
    last: context.get('Last-Event-ID') || undefined,
    match: context.get('If-Match') || undefined,
    cookie: context.get('Cookie') || undefined,
    referrer: context.get('Referer') || undefined,
    body: body === '' ? undefined : JSON.parse(body),
  });
  const steps = collector.script[route] ?? [{}];
  const step = (steps.length > 1 ? steps.shift() : steps[0]) ?? {};
  await answer(context, route, step, body, collector);
}

async function answer(context, route, step, body, collector) {
  if (step.delay) await new Promise((resolve) => setTimeout(resolve, step.delay));
  const results =
    takesRecords(route) && (step.store || isFine(step)) ? store(body, route, collector) : undefined;
  if (step.hang || step.drop || step.open) context.respond = false;
  if (step.hang) {
    // Longer than a test waits, and not for ever: a browser has six connections for all tests.
    setTimeout(() => context.req.socket.destroy(), longestHang).unref();
    return;
  }
  if (step.drop) {
    context.req.socket.destroy();
    return;
  }
  if (step.open) {
    context.res.writeHead(200, { 'Content-Type': 'text/event-stream' });
    context.res.write(step.text ?? ': here\n\n');
    collector.streams.add(context.res);
    context.res.on('close', () => collector.streams.delete(context.res));
    return;
  }
  context.status =
    step.status ??
    { responses: 202, assessments: 202, checkin: 201, reply: 201, answer: 201 }[route] ??
    200;
  context.set(step.headers ?? {});
  if (step.text !== undefined) {
    context.body = step.text;
    context.type = step.type ?? 'text/html';
  } else if (step.bytes) {
    context.body = JSON.stringify({ filler: 'x'.repeat(step.bytes) });
    context.type = 'application/json';
  } else {
    const usual = {
      responses: { results },
      assessments: { results },
      page: { touchpoints: [], before: null },
    };
    context.body = step.json ?? usual[route] ?? {};
    context.type = step.type ?? 'application/json';
  }
}

/** Milliseconds. */
const longestHang = 6000;

const isFine = ({ status, json, text, bytes, drop, hang }) =>
  !status && !json && text === undefined && !bytes && !drop && !hang;

const takesRecords = (route) => route === 'responses' || route === 'assessments';

function store(body, route, { stored }) {
  return JSON.parse(body)[route].map(({ id }) => {
    const status = stored.has(id) ? 'duplicate' : 'stored';
    stored.add(id);
    return { id, status, reference: `REF-${id.slice(-4)}` };
  });
}

async function readBody(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
