import type { Language, Words } from '../facts/language.js';
import { table } from '../facts/markdown.js';
import { clauses } from './clauses.js';
import { evidence, type EvidenceName } from './evidence.js';
import { operable } from './operable.js';
import { perceivable } from './perceivable.js';
import type { Result, Row } from './row.js';
import { understandable } from './understandable.js';
import { conformanceWords } from './words.js';

/** Every success criterion of WCAG 2.2 of the levels A and AA. */
export const criteria: readonly Row[] = [...perceivable, ...operable, ...understandable];

/** Those that came with WCAG 2.2, and that EN 301 549 V3.2.1 does not know. */
const newInWcag22 = new Set(['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']);

const results: Readonly<Record<Result, Words>> = {
  supports: { en: 'supports', de: 'erfüllt' },
  partially: { en: 'partially supports', de: 'teilweise erfüllt' },
  not: { en: 'does not support', de: 'nicht erfüllt' },
  na: { en: 'not applicable', de: 'nicht anwendbar' },
};

const numbers = new Map(Object.keys(evidence).map((name, index) => [name, index + 1]));

/** The report, row by row. */
export function toConformancePage(language: Language): string {
  const text = conformanceWords[language];
  return [
    `# ${text.title}`,
    text.intro,
    `## ${text.how}`,
    evidenceList(language),
    text.notTested,
    `## ${text.summary}`,
    summary(language),
    `## ${text.wcag}`,
    text.wcagIntro,
    table(
      [text.criterion, text.level, 'EN 301 549', text.result, text.tested, text.remark],
      criteria.map((row) => [
        `${row.id} ${row.name[language]}`,
        row.level ?? '',
        newInWcag22.has(row.id) ? '–' : `9.${row.id}`,
        ...rest(row, language),
      ]),
    ),
    `## ${text.clauses}`,
    text.clausesIntro,
    table(
      [text.clause, text.result, text.tested, text.remark],
      clauses.map((row) => [`${row.id} ${row.name[language]}`, ...rest(row, language)]),
    ),
    `## ${text.notMet}`,
    notMet(language),
    text.report,
    '',
  ].join('\n\n');
}

function rest({ result, evidence: names, remark }: Row, language: Language): string[] {
  return [results[result][language], names.map(toNumber).join(', '), remark?.[language] ?? ''];
}

const toNumber = (name: EvidenceName) => `(${numbers.get(name)})`;

function evidenceList(language: Language): string {
  return Object.values(evidence)
    .map((each, index) => {
      const file = 'file' in each ? `: \`${each.file}\`` : '';
      return `${index + 1}. ${each.what[language]}${file}`;
    })
    .join('\n');
}

function summary(language: Language): string {
  const text = conformanceWords[language];
  const count = (rows: readonly Row[], result: Result) =>
    String(rows.filter((row) => row.result === result).length);
  const line = (name: string, rows: readonly Row[]) => [
    name,
    ...(['supports', 'partially', 'not', 'na'] as const).map((result) => count(rows, result)),
  ];
  return table(
    ['', ...Object.values(results).map((result) => result[language])],
    [
      line(
        `WCAG 2.2 A`,
        criteria.filter(({ level }) => level === 'A'),
      ),
      line(
        `WCAG 2.2 AA`,
        criteria.filter(({ level }) => level === 'AA'),
      ),
      line(text.otherClauses, clauses),
    ],
  );
}

function notMet(language: Language): string {
  return [...criteria, ...clauses]
    .filter(({ result }) => result === 'partially' || result === 'not')
    .map((row) => `- **${row.id} ${row.name[language]}:** ${row.remark?.[language] ?? ''}`)
    .join('\n');
}
