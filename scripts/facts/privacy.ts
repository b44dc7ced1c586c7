import { deviceRecords } from './device.js';
import { readMembers, readText } from './doc-comments.js';
import { elements, type ElementFacts } from './elements.js';
import { tell, type Language } from './language.js';
import { code, table } from './markdown.js';
import { fieldTable, needOf, operationsFor, recordTable, retentionTable, word } from './parts.js';
import { privacyWords } from './privacy-words.js';
import { records } from './records.js';
import { bodyOf } from './requests.js';
import { describeSchema, type SchemaName } from './schemas.js';

/** What is handed in or shown of persons, in the order of the page. */
const listed: readonly SchemaName[] = [
  'Response',
  'GiverReply',
  'Assessment',
  'CheckIn',
  'Pledge',
  'SignUp',
  'NewNote',
  'NoteChange',
  'FirmReply',
  'InboxChange',
  'Touchpoint',
];

/** The page of privacy facts, widget by widget. */
export function toPrivacyPage(language: Language): string {
  const text = privacyWords[language];
  return [
    `# ${text.title}`,
    text.intro,
    `## ${text.short}`,
    overview(language),
    text.everyWidget,
    `## ${text.each}`,
    ...elements.map((element) => sectionOf(element, language)),
    `## ${text.handedIn}`,
    text.handedInIntro,
    ...listed.map((name) =>
      [`### ${name}`, tell(describeSchema(name), language), fieldTable(name, language)].join(
        '\n\n',
      ),
    ),
    `## ${text.device}`,
    text.deviceIntro,
    ...deviceRecords.map((each) => deviceSection(each, language)),
    `## ${text.collector}`,
    text.collectorIntro,
    recordTable(records, language),
    retentionTable(language),
    text.collectorEnd,
    `## ${text.where}`,
    text.whereText,
    '',
  ].join('\n\n');
}

/** What of a widget a person hands in. */
function bodiesOf(element: ElementFacts): string[] {
  return [...new Set(operationsFor(element).flatMap(({ id }) => bodyOf[id] ?? []))];
}

function overview(language: Language): string {
  const text = privacyWords[language];
  return table(
    [text.element, text.handsIn, text.onDevice],
    elements.map((element) => [
      `[\`<${element.tag}>\`](#${element.tag})`,
      code(bodiesOf(element)) || text.nothing,
      code(element.device) || text.nothing,
    ]),
  );
}

function sectionOf(element: ElementFacts, language: Language): string {
  const text = privacyWords[language];
  const { tag, about, leaves, employees, device } = element;
  const asked = operationsFor(element);
  const lines = [
    `- **${text.handsIn}:** ${code(bodiesOf(element)) || text.nothing}.`,
    `- **${text.onDevice}:** ${code(device) || text.nothing}.`,
    ...(leaves ? [`- **${text.leaves}:** ${leaves[language]}`] : []),
    ...(employees ? [`- **${text.employees}:** ${employees[language]}`] : []),
  ].join('\n');
  const requests = table(
    [text.request, text.needs, word('what', language)],
    asked.map((operation) => [
      `\`${operation.method} ${operation.path}\``,
      needOf(operation, language),
      tell(operation.summary, language),
    ]),
  );
  const parts = [`### ${tag}`, about[language], lines];
  return [...parts, ...(asked.length > 0 ? [requests] : [])].join('\n\n');
}

function deviceSection(each: (typeof deviceRecords)[number], language: Language): string {
  const text = privacyWords[language];
  return [
    `### ${readText(each.file, 'databaseName')}`,
    `- **${text.written}:** ${each.written[language]}\n- **${word('gone', language)}:** ${each.gone[language]}`,
    table(
      [word('field', language), word('what', language)],
      [...readMembers(...each.record)].map(([name, doc]) => [`\`${name}\``, tell(doc, language)]),
    ),
  ].join('\n\n');
}
