import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { needsEmbedded } from '../testing/database.js';
import { readDump, type DumpedRow } from '../testing/dump.js';
import { makeAssessment, makePulse, makeWave, organisation } from '../testing/employees.js';
import { match, tooMany, type Keys, type Participant } from '../testing/matching.js';
import { makeRandom } from '../testing/random.js';
import { headersOf, startTestApp, type TestApp } from '../testing/setup.js';

// An attack with all that an operator may come by afterwards: dumps after each single answer, the places and transactions of
// all rows, the logs, and the list of who took part, of which unit, in which order. `OXBOW_ROUNDS` waves; `OXBOW_SEED`
// repeats who comes when and says what. The collector's own randomness stays what it is, so the bound is one that chance
// breaks once in ten million.
const rounds = Number(process.env['OXBOW_ROUNDS'] ?? 4);
const random = makeRandom(Number(process.env['OXBOW_SEED'] ?? 1));
const upTo = (most: number) => Math.floor(random() * (most + 1));

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
  await collector.employees.units.replace(collector.shop.key, organisation, 0);
  await collector.everything.query('create schema plain');
});
after(() => collector.stop());

/** What is seen of a database after so many answers. */
interface Seen {
  arrived: number;
  rows: DumpedRow[];
}

/** Two teams that are enough, and one that is not. */
function crowd(round: number): Participant[] {
  const people: Participant[] = [];
  for (const [unit, size] of [
    ['hotline', 9],
    ['chat', 6],
    ['depot', 4],
  ] as const) {
    for (let person = 0; person < size; person += 1) {
      const content = `word-${round}-${people.length}-said-${'x'.repeat(upTo(900))}.`;
      people.push({ subject: `employee-${round}-${unit}-${person}`, unit, content });
    }
  }
  for (let last = people.length - 1; last > 0; last -= 1) {
    const other = upTo(last);
    [people[last], people[other]] = [people[other] as Participant, people[last] as Participant];
  }
  return people;
}

/** By what persons, and what they said, can be put in an order. */
function keysOf(people: readonly Participant[], seen: readonly Seen[]): [Keys, Keys] {
  const rowOf = (text: string, rows: readonly DumpedRow[]) =>
    rows.find((row) => row.text.includes(text));
  const last = seen.at(-1)?.rows ?? [];
  const rowsOf = new Map(people.map((person) => [person, rowOf(person.content, last)]));
  const firstSeen = new Map(
    people.map((person) => [person, seen.find(({ rows }) => rowOf(person.content, rows))?.arrived]),
  );
  // Two dumps with one answer between them tell whose row is the new one.
  const known = new Set<unknown>();
  const sealed = new Map<Participant, DumpedRow>();
  for (const { arrived, rows } of seen) {
    const answers = rows.filter(({ table }) => table === 'oxbow.sealed_answer');
    const added = answers.filter(({ columns }) => !known.has(columns['id']));
    const person = people[arrived - 1];
    if (person && added[0] && added.length === 1) sealed.set(person, added[0]);
    for (const { columns } of answers) known.add(columns['id']);
  }
  const persons: Keys = {
    arrival: (person) => people.indexOf(person),
    departure: (person) => -people.indexOf(person),
    'id of the sealed row': (person) => String(sealed.get(person)?.columns['id']),
    'length of the sealed row': (person) => sealed.get(person)?.text.length ?? 0,
    'bytes of the sealed row': (person) => sealed.get(person)?.text ?? '',
  };
  const contents: Keys = {
    'first dump that shows it': (person) => firstSeen.get(person),
    place: (person) => rowsOf.get(person)?.place,
    transaction: (person) => rowsOf.get(person)?.transaction,
    id: (person) => rowsOf.get(person) && String(rowsOf.get(person)?.columns['id']),
    length: (person) => rowsOf.get(person) && person.content.length,
  };
  return [persons, contents];
}

/** Hands in an assessment, or in every second round a response to a prompt, as a widget does. */
async function handIn(round: number, { subject, unit, content }: Participant): Promise<void> {
  const isPulse = round % 2 === 1;
  const assessment = makeAssessment(1 + upTo(4), { wave: `wave-${round}`, comment: content });
  const response = makePulse(upTo(10), content, { prompt: `pulse-${round}` });
  const answer = await collector.app.request(isPulse ? '/v1/responses' : '/v1/assessments', {
    method: 'POST',
    headers: await headersOf(collector.shop, { sub: subject, unit }),
    body: JSON.stringify(isPulse ? { responses: [response] } : { assessments: [assessment] }),
  });
  assert.equal(answer.status, 202, await answer.clone().text());
}

/** A wave from its first answer to its results, dumped after each answer. */
async function run(round: number): Promise<{ people: Participant[]; seen: Seen[] }> {
  const { instrument, ...frame } = makeWave({ id: `wave-${round}` });
  const asked = round % 2 === 1 ? { prompt: `pulse-${round}` } : { instrument };
  await collector.employees.openWave(collector.shop.key, { ...frame, ...asked });
  const people = crowd(round);
  const seen: Seen[] = [];
  const look = async (arrived: number) =>
    seen.push({ arrived, rows: await readDump(collector.everything) });
  for (const [index, person] of people.entries()) {
    await handIn(round, person);
    // Now and then what is written beside the answers is done, now and then it is not.
    if (upTo(1) === 0) await collector.employees.settle();
    await look(index + 1);
  }
  await collector.employees.settle();
  await look(people.length);
  for (const { rows } of seen) assertNothingReadable(rows, people);
  if (!needsEmbedded) await assertNothingInFiles(people);
  await collector.employees.closeWave(collector.shop.key, frame.id);
  await look(people.length);
  return { people, seen };
}

/** While a wave is open no row tells a word, a person or the unit of an answer. */
function assertNothingReadable(rows: readonly DumpedRow[], people: readonly Participant[]): void {
  for (const { table, text } of rows) {
    for (const { content, subject, unit } of people) {
      assert.ok(!text.includes(content.slice(0, 20)), `${table} tells an answer`);
      assert.ok(!text.includes(subject), `${table} names a person`);
      const isTree = table === 'oxbow.organisation' || table.startsWith('pg_toast');
      const isOver = table === 'oxbow.wave_result' || table === 'oxbow.wave';
      assert.ok(isTree || isOver || !text.includes(unit), `${table} tells a unit`);
    }
  }
}

/** Neither do the database's files, its log of changes (WAL) among them. */
async function assertNothingInFiles(people: readonly Participant[]): Promise<void> {
  await collector.everything.query('checkpoint');
  const [row] = await collector.everything.query<{ data_directory: string }>('show data_directory');
  const folder = row?.data_directory ?? '';
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  let read = 0;
  for (const file of files.filter((each) => each.isFile())) {
    const bytes = readFileSync(join(file.parentPath, file.name));
    read += 1;
    for (const { content, subject } of people) {
      assert.ok(!bytes.includes(content.slice(0, 20)), `${file.name} tells an answer`);
      assert.ok(!bytes.includes(subject), `${file.name} names a person`);
    }
  }
  assert.ok(read > 100, 'the files of the database were not there');
}

test(`over ${rounds} waves nobody is matched to an answer better than by chance`, async (context) => {
  const totals = new Map<string, { hits: number; expected: number; tried: number }>();
  for (let round = 0; round < rounds; round += 1) {
    const { people, seen } = await run(round);
    for (const { strategy, hits, expected, tried } of match(people, ...keysOf(people, seen))) {
      const total = totals.get(strategy) ?? { hits: 0, expected: 0, tried: 0 };
      totals.set(strategy, {
        hits: total.hits + hits,
        expected: total.expected + expected,
        tried: total.tried + tried,
      });
    }
  }
  assert.equal(totals.size, 25);
  const all = [...totals.entries()];
  for (const [strategy, { hits, expected, tried }] of all) {
    assert.equal(expected, 3 * rounds, `${strategy} had nothing to go by`);
    const bound = tooMany(expected);
    assert.ok(hits < bound, `${strategy}: ${hits} of ${tried} right, ${expected} by chance`);
  }
  const best = Math.max(...all.map(([, { hits }]) => hits));
  const { expected = 0, tried = 0 } = all[0]?.[1] ?? {};
  context.diagnostic(
    `anonymity: ${JSON.stringify({ waves: rounds, answers: tried, ways: all.length, byChance: expected, best, bound: tooMany(expected) })}`,
  );
  const log = collector.reports.join('\n');
  assert.equal(log, '');
});

test('the same attack finds every one where answers are plain rows', async () => {
  await collector.everything.query('create table plain.answer (id uuid primary key, body text)');
  const people = crowd(rounds);
  const seen: Seen[] = [];
  for (const [index, { content }] of people.entries()) {
    await collector.everything.query('insert into plain.answer values (gen_random_uuid(), $1)', [
      content,
    ]);
    seen.push({ arrived: index + 1, rows: await readDump(collector.everything) });
  }
  const ways = match(people, ...keysOf(people, seen));
  for (const way of ['first dump that shows it', 'place', 'transaction']) {
    const found = ways.find(({ strategy }) => strategy === `arrival to ${way}`);
    assert.equal(found?.hits, people.length, way);
  }
});
