import type { Objective } from '@oxbow/model/objective';
import type { Period } from '@oxbow/model/period';
import * as z from 'zod/mini';
import { maybe, Text } from '../json/json.js';
import { toKeyResult, toObjective, type OkrSettings } from '../okr/records.js';
import { toQuarter } from '../okr-tree/quarter.js';
import { quote, toReason, Unfit, type Account } from '../rows/rows.js';
import { property, text } from '../sourcegraph-okrs/walk.js';

const Score = z.number().check(z.gte(0), z.lte(1));
const Row = z.object({
  text: z
    .string()
    .check(z.minLength(1, 'empty'), z.maxLength(5000, 'longer than 5,000 characters')),
  priority: maybe(Text),
  mid_quarter_actual: maybe(Score),
  mid_quarter_projection: maybe(Score),
  end_quarter: maybe(Score),
});
type Row = z.infer<typeof Row>;

/** How scored objectives are read. */
export interface OkrScoresSettings extends OkrSettings {
  /** How ids begin; `okr` unless told otherwise. */
  prefix?: string;
  /** The days, where `quarter` is no name of a quarter. */
  period?: Period;
}

/**
 * Reads objectives whose key results are scored from 0 to 1 at the middle and at the end of a quarter, as the working groups of
 * IPFS published theirs in tables (https://github.com/ipfs/team-mgmt/tree/master/OKR): `objectives`, each with `group`,
 * `quarter` (`2019 Q3`), `objective` and `key_results` (`text`, `priority`, `mid_quarter_actual`, `mid_quarter_projection`,
 * `end_quarter`). The same shape serves for YAML, once parsed.
 *
 * Every objective and every key result is a row, in the order of the file. A score becomes a figure from 0 to 1, the last one
 * that was given; a key result without a score stays words. When they were scored is not said, so there are no readings:
 * the other scores and the priority stand in the note. `owner` names people, and is not taken.
 */
export function readOkrScores(
  file: unknown,
  settings: OkrScoresSettings = {},
): Account & { objectives: Objective[] } {
  const account: Account = { read: 0, shown: 0, rejected: [], remarks: [] };
  const objectives: Objective[] = [];
  const take = (path: string, read: () => void) => {
    const row = (account.read += 1);
    try {
      read();
      account.shown += 1;
    } catch (error) {
      const reason = error instanceof Unfit ? error.message : 'reading this throws';
      account.rejected.push({ row, reason: `${path}: ${reason}` });
    }
  };
  for (const [index, given] of toList(property(file, 'objectives')).entries()) {
    const path = `${index + 1}`;
    let objective: Objective | undefined;
    take(path, () => {
      objective = toScored(given, `${settings.prefix ?? 'okr'}-${path}`, file, settings);
      objectives.push(objective);
    });
    for (const [place, row] of toList(property(given, 'key_results')).entries()) {
      take(`${path}.${place + 1}`, () => {
        if (!objective) throw new Unfit('a key result of an objective that is not shown');
        if (objective.keyResults.length >= 50)
          throw new Unfit('more than 50 key results of one objective');
        objective.keyResults.push(toResult(row, `${objective.id}.${place + 1}`));
      });
    }
  }
  return { objectives, ...account };
}

function toScored(
  given: unknown,
  id: string,
  file: unknown,
  { type = 'committed', attribution, ...settings }: OkrScoresSettings,
): Objective {
  const quarter = text(property(given, 'quarter'));
  const period = settings.period ?? toQuarter(quarter, 1);
  if (!period) throw new Unfit(`the days of the quarter ${quote(quarter)} are not known`);
  const told = ['org', 'source', 'licence'].map((key) => text(property(file, key)).slice(0, 300));
  const from = told.filter((part) => part !== '').join(', ');
  return toObjective({
    id,
    revision: 0,
    title: text(property(given, 'objective')).slice(0, 5000),
    owner: text(property(given, 'group')).slice(0, 200) || undefined,
    period,
    type,
    attribution: attribution ?? (from === '' ? undefined : `${from}; read into fields by Oxbow`),
    keyResults: [],
  });
}

function toResult(given: unknown, id: string): Objective['keyResults'][number] {
  const checked = Row.safeParse(
    Object.fromEntries(
      Object.keys(Row.shape).map((name) => [
        name,
        name === 'text' ? text(property(given, name)) : property(given, name),
      ]),
    ),
  );
  if (!checked.success) throw new Unfit(toReason(checked.error.issues));
  const row = checked.data;
  const current = row.end_quarter ?? row.mid_quarter_actual;
  const common = { id, title: row.text, note: toNote(row) };
  return current === undefined
    ? toKeyResult({ ...common, type: 'qualitative' })
    : toKeyResult({ ...common, type: 'increase', start: 0, target: 1, current });
}

function toNote(row: Row): string | undefined {
  const lines: [string, string | number | undefined][] = [
    ['Priority', row.priority],
    ['Middle of the quarter', row.mid_quarter_actual],
    ['Expected at the middle for its end', row.mid_quarter_projection],
    ['End of the quarter', row.end_quarter],
  ];
  const told = lines.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return told.length === 0 ? undefined : told.join('\n');
}

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
