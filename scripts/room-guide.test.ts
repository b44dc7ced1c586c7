// Holds docs/room.md to the code: what it says becomes of a value and of a wish is what the code makes of them.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { applyCheckIn } from '../packages/model/src/check-in/apply-check-in.js';
import { CheckIn } from '../packages/model/src/check-in/check-in.js';
import { progressOf } from '../packages/model/src/key-result/progress.js';
import { Objective } from '../packages/model/src/objective/objective.js';
import { readObjective } from '../packages/model/src/objective/read-objective.js';
import { expectedPace } from '../packages/model/src/period/pace.js';
import { dayOf } from '../packages/model/src/period/period.js';
import { loadWording } from '../packages/widgets/src/element/testing/wording.js';
import { toPlain, type Piece } from '../packages/widgets/src/element/wording.js';
import { strings } from '../packages/widgets/src/okr-card/strings.js';
import { toOkrCardView } from '../packages/widgets/src/okr-card/view-model.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const guide = readFileSync(path.join(root, 'docs/room.md'), 'utf8');
const stations = new Map(
  [...guide.matchAll(/<!-- station: (.+) -->\s+```json\n([^]*?)```/g)].map(([, name, json]) => [
    name,
    JSON.parse(json ?? '') as unknown,
  ]),
);

const data = Objective.parse(stations.get('data'));
const checkIn = CheckIn.parse(stations.get('check-in'));
const now = Date.parse(checkIn.at);

test('the guide has five stations, and no other JSON', () => {
  assert.deepEqual(
    [...stations.keys()],
    ['data', 'computed', 'view model, de', 'check-in', 'stored'],
  );
  assert.equal(guide.match(/```json/g)?.length, stations.size);
});

test('the value is read whole', () =>
  assert.deepEqual(readObjective(data), { objective: data, faults: [], total: 1, invalid: 0 }));

test('its progress and the expected pace are those of the guide', () => {
  const [keyResult] = data.keyResults;
  const rounded = (value: number | null | undefined) => Math.round((value ?? 0) * 10_000) / 10_000;
  assert.deepEqual(stations.get('computed'), {
    progress: rounded(keyResult && progressOf(keyResult).value),
    pace: rounded(expectedPace(data.period, dayOf(now, 'UTC'))),
  });
});

test('it is worded in German as in the guide', async () => {
  const german = { ...(await loadWording(strings, 'de')), now };
  const [shown] = toOkrCardView(data, 0, german).keyResults;
  const plain = (pieces: Piece[] = []) => toPlain(pieces).replaceAll('\u00a0', ' ');
  assert.deepEqual(stations.get('view model, de'), {
    title: plain(shown?.title),
    value: plain(shown?.value),
    detail: plain(shown?.detail),
    bar: shown?.bar,
  });
});

test('the wish makes of the objective what the guide tells', () => {
  const stored = applyCheckIn(data, checkIn).objective;
  const [changed] = stored?.keyResults ?? [];
  assert.ok(changed?.type === 'increase');
  assert.deepEqual(stations.get('stored'), {
    revision: stored?.revision,
    checked: stored?.checked,
    current: changed.current,
    readings: changed.readings,
  });
});

test('the guide names every file that all rooms have', () => {
  const rooms = ['customer-timeline', 'feedback-prompt', 'okr-card', 'radar'];
  const folder = path.join(root, 'packages/widgets/src');
  const inRooms = (name: string) =>
    rooms.every((room) => existsSync(path.join(folder, room, name.replace('<name>', room))));
  const common = readdirSync(path.join(folder, 'radar'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/').replace('radar', '<name>'))
    .filter((file) => /\.(ts|md)$/.test(file) && inRooms(file));
  const told = guide.split('## The files')[1]?.split('\n## ')[0] ?? '';
  assert.deepEqual(
    common.filter((file) => !told.includes(`\`${file}\``)),
    [],
  );
  assert.ok(common.length >= 10, common.join(' '));
});
