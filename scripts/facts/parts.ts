// Parts that several pages have.
import type { Operation } from '../../packages/collector/src/api/operation.js';
import { configKeys } from '../../packages/collector/src/commands/config-help.js';
import type { ElementFacts } from './elements.js';
import { tell, type Language, type Words } from './language.js';
import { code, table } from './markdown.js';
import { findOperation } from './operations.js';
import { monthsOf, type Records } from './records.js';
import { operationsOf } from './requests.js';
import { fieldsOf, type SchemaName } from './schemas.js';
import { readTables } from './tables.js';

/** Words of the tables. */
const words = {
  field: { en: 'Field', de: 'Feld' },
  optional: { en: 'May be absent', de: 'Kann fehlen' },
  yes: { en: 'yes', de: 'ja' },
  what: { en: 'What it is', de: 'Was es ist' },
  site: { en: 'the site key alone', de: 'nur der Site-Schlüssel' },
  receipt: { en: 'the receipt', de: 'der Beleg' },
  nobody: { en: 'nobody', de: 'niemand' },
  records: { en: 'What', de: 'Was' },
  columns: { en: 'Tables and columns', de: 'Tabellen und Spalten' },
  read: { en: 'Read with', de: 'Gelesen mit' },
  kept: { en: 'Kept', de: 'Aufbewahrt' },
  gone: { en: 'Gone', de: 'Gelöscht' },
  setting: { en: 'Key of `settings`', de: 'Schlüssel in `settings`' },
  without: { en: 'Where it is not set', de: 'Ohne Angabe' },
  untilErased: { en: 'until it is erased', de: 'bis es gelöscht wird' },
} as const satisfies Record<string, Words>;

/** How a word of `words` reads. */
export const word = (key: keyof typeof words, language: Language): string => words[key][language];

export const months = (count: number, language: Language): string =>
  language === 'en' ? `${count} months` : `${count} Monate`;

/** What an operation needs, as one reads it. */
export function needOf({ access }: Pick<Operation, 'access'>, language: Language): string {
  if (typeof access === 'string') return words[access === 'receipt' ? 'receipt' : 'site'][language];
  const scope = `\`${access.scope}\``;
  if (!access.orSite) return scope;
  return `${scope} ${language === 'en' ? 'or' : 'oder'} ${words.site[language]}`;
}

/** The operations that answer an element's requests, each once. */
export function operationsFor({ requests, without = [] }: ElementFacts): Operation[] {
  const ids = requests.flatMap((request) => operationsOf[request] ?? []);
  return [...new Set(ids)].filter((id) => !without.includes(id)).map(findOperation);
}

/** The fields of a schema as a table. */
export function fieldTable(name: SchemaName, language: Language): string {
  return table(
    [word('field', language), word('optional', language), word('what', language)],
    fieldsOf(name).map(({ name, isOptional, text }) => [
      `\`${name}\``,
      isOptional ? word('yes', language) : '',
      tell(text, language),
    ]),
  );
}

/** What a collector keeps, as a table. */
export function recordTable(list: readonly Records[], language: Language): string {
  const columns = readTables();
  return table(
    (['records', 'columns', 'read', 'kept', 'gone'] as const).map((key) => word(key, language)),
    list.map(({ what, tables, read, retention, gone }) => [
      what[language],
      tables.map((name) => `\`${name}\`: ${(columns.get(name) ?? []).join(', ')}`).join('; '),
      readersOf(read, language),
      keptFor(retention, language),
      gone[language],
    ]),
  );
}

function readersOf(read: readonly string[], language: Language): string {
  const needs = read.map((id) => needOf(findOperation(id), language));
  return [...new Set(needs)].join(', ') || word('nobody', language);
}

function keptFor(retention: string | undefined, language: Language): string {
  if (retention === undefined) return '';
  const usual = monthsOf[retention];
  const otherwise = usual === undefined ? word('untilErased', language) : months(usual, language);
  return language === 'en'
    ? `months of \`retention.${retention}\`, else ${otherwise}`
    : `Monate aus \`retention.${retention}\`, sonst ${otherwise}`;
}

/** What a site can set of it, as a table. */
export function retentionTable(language: Language): string {
  const start = 'sites[].settings.';
  const keys = Object.keys(configKeys).filter((key) =>
    new RegExp(`^sites\\[\\]\\.settings\\.(redaction$|retention\\.)`).test(key),
  );
  return table(
    [word('setting', language), word('what', language), word('without', language)],
    keys.map((key) => {
      const name = key.slice(start.length);
      const usual = monthsOf[name.replace('retention.', '')];
      const otherwise =
        usual === undefined ? word('untilErased', language) : months(usual, language);
      const text = tell(configKeys[key] ?? '', language);
      return [code([name]), text, name === 'redaction' ? '`true`' : otherwise];
    }),
  );
}
