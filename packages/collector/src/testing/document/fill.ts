import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { makeAssessment, makeWave } from '../employees.js';
import {
  makeCheckIn,
  makeJourney,
  makeObjective,
  makeResponse,
  makeTouchpoint,
} from '../records.js';
import type { TestApp } from '../setup.js';

/** What a site was filled with. */
export interface Filled {
  /** Stands in every record of the site, and nowhere else. */
  marker: string;
  receipt: string;
  /** Of an employee's answer whose wave is over. */
  waveReceipt: string;
  /** Names of its records by the name of the parameter that leads to them. */
  names: Record<string, string>;
  /** The name that a parameter of a path leads to a record by. */
  pathOf(path: string, parameter: string): string | undefined;
  /** A body that each operation took, by the name of the operation. */
  bodies: Readonly<Record<string, object>>;
  /** The operations that show the marker to the site itself. */
  readable: ReadonlySet<string>;
}

/** A wave that is over. */
const closedWave = 'wave-0';

/** Gives the shop a record of every kind, by the API, each with a marker in what somebody would read. */
export async function fill({ app, shop }: TestApp): Promise<Filled> {
  const marker = `marker-${randomUUID()}`;
  const receipt = randomBytes(32).toString('base64url');
  const waveReceipt = randomBytes(32).toString('base64url');
  const names: Record<string, string> = {
    customer: 'customer-1',
    objective: 'objective-1',
    prompt: 'prompt-1',
    response: randomUUID(),
    pledge: randomUUID(),
    unit: 'unit-1',
    wave: 'wave-1',
    webhook: 'webhook-1',
    instrument: 'ox6',
    note: randomUUID(),
    journey: 'journey-1',
    exchange: 'day-1',
  };
  const headers = {
    'Oxbow-Site': shop.key,
    'Content-Type': 'application/json',
    Authorization: `Bearer ${await shop.sign({ customers: '*', teams: '*', unit: names['unit'] })}`,
  };
  const bodies: Record<string, object> = {};
  const send = async (
    operation: string,
    method: string,
    path: string,
    body: object,
    more: object = {},
  ) => {
    bodies[operation] = body;
    const answer = await app.request(path, {
      method,
      headers: { ...headers, ...more },
      body: JSON.stringify(body),
    });
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${await answer.text()}`);
  };
  const {
    objective,
    prompt,
    response,
    pledge,
    journey,
    exchange,
    unit = '',
    wave = '',
    webhook,
  } = names;
  await send('addTouchpoints', 'POST', '/v1/touchpoints', {
    touchpoints: [makeTouchpoint({ title: marker, customer: names['customer'] })],
  });
  await send(
    'putObjective',
    'PUT',
    `/v1/objectives/${objective}`,
    makeObjective({ id: objective, title: marker }),
  );
  await send(
    'addCheckIn',
    'POST',
    `/v1/objectives/${objective}/check-ins`,
    makeCheckIn({ note: marker }),
    {
      'If-Match': '"1"',
    },
  );
  await send('addPledge', 'POST', `/v1/objectives/${objective}/pledges`, {
    id: pledge,
    text: marker,
  });
  await send(
    'putJourney',
    'PUT',
    `/v1/journeys/${journey}`,
    makeJourney({ id: journey, title: marker }),
  );
  await send('signUp', 'POST', `/v1/journeys/${journey}/sign-ups`, { exchange, name: marker });
  await send('putPrompt', 'PUT', `/v1/prompts/${prompt}`, {
    id: prompt,
    version: 1,
    questions: [{ type: 'text', id: 'why', title: marker }],
  });
  await send('addResponses', 'POST', '/v1/responses', {
    responses: [
      makeResponse({
        id: response,
        receipt,
        answers: [{ type: 'text', question: 'why', value: marker }],
      }),
    ],
  });
  await send('addReply', 'POST', `/v1/responses/${response}/replies`, {
    id: randomUUID(),
    text: marker,
  });
  await send(
    'addReplyOfGiver',
    'POST',
    '/v1/receipt/replies',
    { id: randomUUID(), text: marker },
    { 'Oxbow-Receipt': receipt },
  );
  await send(
    'changeInboxItem',
    'PATCH',
    `/v1/responses/${response}`,
    { status: 'assigned', assignee: marker },
    { 'If-Match': '"3"' },
  );

  await send('putUnits', 'PUT', '/v1/units', { units: [{ id: unit, title: marker }] });
  const past = makeWave({ id: closedWave, title: marker });
  await send('putWave', 'PUT', `/v1/waves/${closedWave}`, past);
  for (let person = 0; person < 12; person += 1) {
    const sub = `employee-${person}`;
    const assessment = makeAssessment(1 + (person % 5), {
      wave: closedWave,
      comment: marker,
      ...(person === 0 && { receipt: waveReceipt }),
    });
    const token = await shop.sign({ sub, unit });
    const body = { assessments: [assessment] };
    await send('addAssessments', 'POST', '/v1/assessments', body, {
      Authorization: `Bearer ${token}`,
    });
  }
  await send('addReplyToWave', 'POST', `/v1/waves/${closedWave}/replies`, {
    id: randomUUID(),
    text: marker,
  });
  await send('putWave', 'PUT', `/v1/waves/${closedWave}`, { ...past, status: 'closed' });
  await send('putWave', 'PUT', `/v1/waves/${wave}`, makeWave({ id: wave, title: marker }));
  // To who asks; then one that who asks may write.
  const toNote = (id: string, to: string) => ({ id, kind: 'thanks', to, text: marker });
  await send('addNote', 'POST', '/v1/notes', toNote(names['note'] ?? '', 'customer-1'), {
    Authorization: `Bearer ${await shop.sign({ sub: 'employee-1' })}`,
  });
  await send('addNote', 'POST', '/v1/notes', toNote(randomUUID(), 'employee-1'));
  await send('changeNote', 'PATCH', `/v1/notes/${names['note']}`, { audience: 'person' });
  await send('putWebhook', 'PUT', `/v1/webhooks/${webhook}`, {
    url: `https://hooks.example/${marker}`,
    events: ['response.created'],
    content: true,
  });

  await send('replayDeliveries', 'POST', `/v1/webhooks/${webhook}/replay`, {
    from: '2026-01-01T00:00:00Z',
  });

  // One that an open wave takes.
  bodies['addAssessments'] = { assessments: [makeAssessment(3, { wave, comment: marker })] };

  const kinds: Record<string, string> = {
    journeys: 'journey',
    notes: 'note',
    objectives: 'objective',
    prompts: 'prompt',
    responses: 'response',
    waves: 'wave',
    webhooks: 'webhook',
  };
  return {
    marker,
    receipt,
    waveReceipt,
    names,
    bodies,
    pathOf: (path, parameter) => {
      // Comments are there when a wave is over.
      if (path.endsWith('/comments')) return closedWave;
      return parameter === 'id' ? names[kinds[path.split('/')[2] ?? ''] ?? ''] : names[parameter];
    },
    readable: new Set([
      'readTimeline',
      'followTimeline',
      'exportCustomer',
      'readInbox',
      'readInboxItem',
      'readReplies',
      'readReceipt',
      'listObjectives',
      'readObjective',
      'followObjective',
      'listNotes',
      'listPledges',
      'listJourneys',
      'readJourney',
      'followJourney',
      'listParticipants',
      'listPrompts',
      'readPrompt',
      'readUnits',
      'listWaves',
      'readWave',
      'readComments',
      'listWebhooks',
      'readWebhook',
    ]),
  };
}
