import { elements } from './elements.js';
import { tell, type Language } from './language.js';
import { thresholds } from './limits.js';
import { code, table } from './markdown.js';
import { needOf, fieldTable, recordTable, retentionTable, word } from './parts.js';
import { findOperation } from './operations.js';
import { records } from './records.js';
import { fieldsOf, type SchemaName } from './schemas.js';
import { councilWords } from './works-council-words.js';

/** What employees themselves hand in. */
const handedIn: readonly SchemaName[] = [
  'Response',
  'Assessment',
  'CheckIn',
  'Pledge',
  'SignUp',
  'NewNote',
];

/** Fields in which an employee can be named, or recognised. */
export const naming: readonly (readonly [SchemaName, string])[] = [
  ['Touchpoint', 'agent'],
  ['Touchpoint', 'team'],
  ['InboxItem', 'assignee'],
  ['InboxItem', 'team'],
  ['FirmReply', 'by'],
  ['Pledge', 'by'],
  ['SignUp', 'name'],
  ['Note', 'from'],
  ['Note', 'to'],
];

/** Operations by which somebody reads, changes or takes part in what concerns employees. */
export const ofEmployees: readonly string[] = [
  'putWave',
  'readWavePlan',
  'listWaves',
  'readWave',
  'readExperience',
  'readComments',
  'putUnits',
  'readUnits',
  'putPrompt',
  'addAssessments',
  'readInbox',
  'readInboxFigures',
  'changeInboxItem',
  'readTimeline',
  'addCheckIn',
  'listPledges',
  'listSignUps',
  'listParticipants',
  'listNotes',
  'changeNote',
  'exportCustomer',
  'eraseCustomer',
];

/** Tables that hold something of employees. */
export const tablesOfEmployees: readonly string[] = [
  'sealed_answer',
  'wave',
  'wave_result',
  'employee_response',
  'objective',
  'pledge',
  'sign_up',
  'note',
  'response',
  'touchpoint',
  'audit',
];

/** The fact sheet for works councils. */
export function toCouncilPage(language: Language): string {
  const text = councilWords[language];
  return [
    `# ${text.title}`,
    text.intro,
    `## ${text.law}`,
    text.lawText,
    `## ${text.perElement}`,
    table(
      [text.element, text.concerns],
      elements.map(({ tag, employees }) => [
        `[\`<${tag}>\`](privacy.md#${tag})`,
        employees?.[language] ?? text.nothing,
      ]),
    ),
    `## ${text.handedIn}`,
    text.handedInText,
    ...handedIn.flatMap((name) => [`### ${text.named[name] ?? name}`, fieldTable(name, language)]),
    `## ${text.naming}`,
    text.namingText,
    table(
      [text.record, word('field', language), word('what', language)],
      naming.map(([schema, field]) => [
        `\`${schema}\``,
        `\`${field}\``,
        tellField(schema, field, language),
      ]),
    ),
    `## ${text.thresholds}`,
    text.thresholdsText,
    table(
      [text.number, word('what', language), text.inCode],
      thresholds.map(({ value, text, name }) => [
        String(value),
        tell(text, language),
        code([name]),
      ]),
    ),
    text.thresholdsEnd,
    `## ${text.readers}`,
    text.readersText,
    table(
      [text.right, text.operation, word('what', language)],
      ofEmployees
        .map(findOperation)
        .map((one) => [
          needOf(one, language),
          `\`${one.method} ${one.path}\``,
          tell(one.summary, language),
        ]),
    ),
    `## ${text.kept}`,
    text.keptText,
    recordTable(
      records.filter(({ tables }) => tables.some((one) => tablesOfEmployees.includes(one))),
      language,
    ),
    retentionTable(language),
    `## ${text.cannot}`,
    text.cannotText,
    `## ${text.settle}`,
    text.settleText,
    '',
  ].join('\n\n');
}

function tellField(schema: SchemaName, field: string, language: Language): string {
  const found = fieldsOf(schema).find(({ name }) => name === field);
  if (!found) throw new Error(`${schema} has no field ${field}`);
  return tell(found.text, language);
}
