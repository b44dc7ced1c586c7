import { Assessment } from '@oxbow/model/assessment';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { readJson } from '../body.js';
import type { Employees } from '../employees/employees.js';
import { faultsOf, askedOf } from '../employees/instruments.js';
import { outcomeProblems, refuseAll, toResult, type Outcome } from '../employees/outcome.js';
import { sideOf, type Identity } from '../identity.js';
import { Problem } from '../problem.js';
import { readRecords, RecordResults, type RecordResult } from '../records.js';
import { redactField } from '../redaction/redact.js';
import type { Site } from '../sites/site.js';

/** Most assessments in one request. */
const most = 50;

const Assessments = z.strictObject({
  assessments: z.array(name('Assessment', Assessment)).check(z.minLength(1), z.maxLength(most)),
});

/** `POST /v1/assessments`: takes what a person answered to an instrument; answers when it is durable. */
export function postAssessments(employees: Employees) {
  return defineOperation({
    id: 'addAssessments',
    method: 'POST',
    path: '/v1/assessments',
    tag: 'Waves',
    summary:
      'Takes what the person of the token answered to an instrument, sealed until its wave is over.',
    description:
      'Whose side a person is on says the token: with the claim `unit` it is an employee’s, with `audience` that of a further side such as `partner`, else a customer’s. One answer each in a wave. Neither a time nor the person is kept with it; what somebody says of where they stand (`segments`) is sealed with it, and never counted together with the unit.',
    access: { scope: 'assessments:write' },
    body: { 'application/json': Assessments },
    answers: {
      202: { description: 'What became of each; stored means durable.', body: RecordResults },
    },
    problems: outcomeProblems,
    handle: async ({ context, site, identity }) => {
      const body = await readJson(context.req.raw);
      const records = readRecords(body, 'assessments', most, Assessment);
      const results: RecordResult[] = [];
      for (const [index, result] of records.rejected) results[index] = result;
      const outcomes: Outcome[] = [];
      for (const { record, index } of records.accepted) {
        const path = `assessments[${index}]`;
        const outcome = await handIn(employees, site, identity, record);
        if (typeof outcome === 'string') {
          outcomes.push(outcome);
          results[index] = toResult(record.id, outcome, path);
        } else {
          const errors = outcome.map((fault) => ({ ...fault, path: `${path}.${fault.path}` }));
          results[index] = { id: record.id, status: 'rejected', errors };
        }
      }
      // Where everything was refused for one reason, the answer is that reason and not "accepted".
      if (results.every(({ status }) => status === 'rejected')) {
        refuseAll(outcomes);
        const errors = results.flatMap((result) => result.errors ?? []).slice(0, 20);
        throw new Problem('content-invalid', 'None of the assessments fits.', { errors });
      }
      return context.json({ results }, 202);
    },
  });
}

/** @returns what became of it, or why it does not fit its instrument or its token */
async function handIn(
  employees: Employees,
  site: Site,
  identity: Identity,
  given: Assessment,
): Promise<Outcome | { path: string; message: string }[]> {
  const { subject, unit } = identity;
  if (given.side !== sideOf(identity)) {
    const message =
      'expected the side of the token: an employee’s names a unit, a further side’s its audience, a customer’s neither';
    return [{ path: 'side', message }];
  }
  const wave = await employees.asking.waveOf(site.key, given);
  const instrument = wave && askedOf(wave.wave);
  if (wave && !instrument) return [{ path: 'wave', message: 'expected a wave of an instrument' }];
  const faults = instrument ? faultsOf(given, instrument) : [];
  if (faults.length > 0) return faults;
  const assessment = redactField(given, 'comment', site.settings, given.language);
  return employees.handInAssessment(site.key, wave, assessment, { subject, unit });
}
