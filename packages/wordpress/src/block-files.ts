import { readFileSync } from 'node:fs';
import { format, type Options } from 'prettier';
import { fieldsOf, type Block, type Field } from './block.js';
import { blocks } from './blocks.js';

const style = JSON.parse(
  readFileSync(new URL('../../../.prettierrc.json', import.meta.url), 'utf8'),
) as Options;

/** The files of the plugin that follow from the list of blocks: their paths in the plugin's folder, and what they hold. */
export async function blockFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map([['includes/fields.php', toFieldsPhp()]]);
  for (const block of blocks) {
    const text = JSON.stringify(toBlockJson(block));
    files.set(`includes/fields/${block.name}.php`, toBlockPhp(block));
    files.set(`blocks/${block.name}/block.json`, await format(text, { ...style, parser: 'json' }));
  }
  return files;
}

/** `block.json`, see developer.wordpress.org/block-editor/reference-guides/block-api/block-metadata. */
function toBlockJson(block: Block): Record<string, unknown> {
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `oxbow/${block.name}`,
    title: block.title,
    category: 'oxbow',
    icon: block.icon,
    description: block.description,
    textdomain: 'oxbow',
    attributes: Object.fromEntries(
      fieldsOf(block).map((field) => [field.attribute, toSchema(field)]),
    ),
    supports: { align: ['wide', 'full'], html: false, spacing: { margin: true } },
    editorScript: 'oxbow-editor',
  };
}

function toSchema({ control, options }: Field): Record<string, unknown> {
  if (control === 'toggle') return { type: 'boolean' };
  if (control === 'number') return { type: 'number' };
  // A value that is none of them is dropped by WordPress before the block is drawn.
  if (options) return { type: 'string', enum: options.map(([value]) => value) };
  return { type: 'string' };
}

/** Names the file of each block. */
function toFieldsPhp(): string {
  return toPhp(
    'What each block offers in the editor.',
    `${blocks.map(({ name }) => `require __DIR__ . '/fields/${name}.php';`).join('\n')}

/** The blocks by name, with the attributes that each one writes, the one that says what is shown first. */
function block_fields(): array {
\treturn array(
${blocks.map(({ name }) => `\t\t${quote(name)} => ${functionOf(name)}(),`).join('\n')}
\t);
}`,
  );
}

/** The labels of a block, where WordPress's tools find them to be translated. */
function toBlockPhp(block: Block): string {
  return toPhp(
    `What the block “${block.title}” offers in the editor.`,
    `/** Its title and icon, and the attributes that it writes, the one that says what is shown first. */
function ${functionOf(block.name)}(): array {
\treturn array(
\t\t'title'    => _x( ${quote(block.title)}, 'block title', 'oxbow' ),
\t\t'icon'     => ${quote(block.icon)},
\t\t'subject'  => ${quote(block.fields[0]?.attribute ?? '')},
\t\t'is_whole' => ${block.isWhole === true},
\t\t'fields'   => array(
${fieldsOf(block).map(toFieldPhp).join('\n')}
\t\t),
\t);
}`,
  );
}

function toFieldPhp({ attribute, label, help, control, options }: Field): string {
  const lines = [
    ['attribute', quote(attribute)],
    ['control', quote(control)],
    ['label', translated(label)],
    ...(help ? [['help', translated(help)]] : []),
  ].map(([key, value]) => `\t\t\t\t'${key}' => ${value},`);
  const choices = (options ?? []).map(
    ([value, text]) => `\t\t\t\t\t${quote(value)} => ${translated(text)},`,
  );
  if (choices.length > 0) lines.push(`\t\t\t\t'options' => array(`, ...choices, '\t\t\t\t),');
  return ['\t\t\tarray(', ...lines, '\t\t\t),'].join('\n');
}

const toPhp = (what: string, code: string) => `<?php
/**
 * ${what} Written by \`node packages/wordpress/write-blocks.mjs\`.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

${code}
`;

const functionOf = (name: string) => `${name.replaceAll('-', '_')}_fields`;
const quote = (text: string) => `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
const translated = (text: string) => `__( ${quote(text)}, 'oxbow' )`;
