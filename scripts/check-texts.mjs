// Proves that no visible text stands in a template (it could not be translated), and that every language of an
// element has exactly the texts of its strings.ts.
//   node scripts/check-texts.mjs [folder]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { checkedRoot, isMain, report } from './faults.mjs';
import { listFiles } from './files.mjs';
import { isTest } from './rooms.mjs';

const spokenAttributes =
  /^(aria-(label|description|placeholder|roledescription|valuetext)|title|placeholder|alt|label)$/i;
const letter = /\p{L}/u;

/** @returns {import('./faults.mjs').Fault[]} */
export function checkTexts(base) {
  const files = listFiles(['packages/widgets/src'], base).filter(
    (file) => file.endsWith('.ts') && !isTest(file) && !file.endsWith('/samples.ts'),
  );
  return files
    .flatMap((file) => checkTemplates(file, parse(file, base)))
    .concat(
      files.filter((f) => f.endsWith('/strings.ts')).flatMap((f) => checkLocales(f, files, base)),
    );
}

const parse = (file, base) =>
  ts.createSourceFile(
    file,
    readFileSync(path.join(base, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );

function checkTemplates(file, source) {
  const faults = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText(source))) {
      for (const { text, offset } of textsIn(markupOf(node.template, source))) {
        const start = node.template.getStart(source) + 1 + offset;
        const line = source.getLineAndCharacterOfPosition(start).line + 1;
        const message = `a template holds the text “${text}”; it belongs into strings.ts`;
        faults.push({ file, line, rule: 'texts/template', message });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

/** The template's static parts at their places; each expression is blotted out by as many zero characters. */
function markupOf(template, source) {
  const raw = template.getText(source).slice(1, -1);
  if (ts.isNoSubstitutionTemplateLiteral(template)) return raw;
  const start = template.getStart(source) + 1;
  const blot = (text, from, to) => text.slice(0, from) + '\0'.repeat(to - from) + text.slice(to);
  return template.templateSpans.reduce((text, { expression }) => {
    // Also the `${` before and the `}` behind it.
    return blot(text, expression.getFullStart() - start - 2, expression.getEnd() - start + 1);
  }, raw);
}

/**
 * The words a person could see or hear in a piece of markup: text between tags and the values of attributes that are
 * spoken or shown. Entities without a letter of their own, such as `&nbsp;`, are no words.
 */
function textsIn(markup) {
  const found = [];
  const add = (raw, offset) => {
    const text = raw
      .replaceAll('\0', ' ')
      .replace(/&(nbsp|shy|[a-z]+dash|middot|hellip|times|#\w+);/g, ' ');
    if (letter.test(text)) found.push({ text: text.trim().replace(/\s+/g, ' '), offset });
  };
  const token = /<!--[^]*?-->|<\/?[a-z\0][^\s>/]*((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+|<)/gi;
  const attribute = /([^\s=>"'/\0]+)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/g;
  for (const match of markup.matchAll(token)) {
    const [whole, attributes, text] = match;
    if (text !== undefined) add(text, match.index + text.search(/\S|$/));
    for (const [pair, name, value] of (attributes ?? '').matchAll(attribute)) {
      if (spokenAttributes.test(name)) add(value, match.index + whole.indexOf(pair));
    }
  }
  return found;
}

/** The first object in `strings.ts` holds the English texts; each `locales/*.ts` beside it must have the same keys. */
function checkLocales(file, files, base) {
  const english = keysIn(parse(file, base));
  if (!english) {
    const message = 'holds no object literal of texts';
    return [{ file, rule: 'texts/locales', message }];
  }
  const folder = `${path.posix.dirname(file)}/locales/`;
  const locales = files.filter((each) => each.startsWith(folder));
  const missing = ['de', 'fr'].filter((language) => !locales.includes(`${folder}${language}.ts`));
  return [
    ...missing.map((language) => ({
      file,
      rule: 'texts/locales',
      message: `has no locales/${language}.ts`,
    })),
    ...locales.flatMap((locale) => {
      const keys = keysIn(parse(locale, base)) ?? [];
      const fault = (message) => ({ file: locale, rule: 'texts/locales', message });
      return [
        ...english.filter((key) => !keys.includes(key)).map((key) => fault(`lacks “${key}”`)),
        ...keys
          .filter((key) => !english.includes(key))
          .map((key) => fault(`“${key}” is not in strings.ts`)),
      ];
    }),
  ];
}

const pluralCategory = /^(zero|one|two|few|many|other)$/;

/**
 * The keys of the first object literal of a file, those of inner objects as `outer.inner`. The plural forms of one
 * text are no keys: languages differ in them.
 */
function keysIn(source) {
  const keys = (object, before = '') =>
    object.properties.flatMap((property) => {
      const name = before + (property.name?.text ?? property.getText(source));
      const inner = ts.isPropertyAssignment(property) && objectOf(property.initializer);
      if (!inner || inner.properties.every((form) => pluralCategory.test(form.name?.text)))
        return [name];
      return keys(inner, `${name}.`);
    });
  for (const statement of source.statements) {
    const object = ts.isVariableStatement(statement)
      ? objectOf(statement.declarationList.declarations[0].initializer)
      : ts.isExportAssignment(statement) && objectOf(statement.expression);
    if (object) return keys(object);
  }
  return undefined;
}

/** The object literal inside `({ … } as const satisfies Texts)`. */
function objectOf(node) {
  if (!node) return undefined;
  if (ts.isObjectLiteralExpression(node)) return node;
  const isWrapped =
    ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node);
  return isWrapped ? objectOf(node.expression) : undefined;
}

if (isMain(import.meta)) report(checkTexts(checkedRoot()), 'No text stands in a template.');
