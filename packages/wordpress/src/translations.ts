import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mo, po, type GetTextTranslation } from 'gettext-parser';

/** Where a German reader may be; each is a language of its own for WordPress. The texts address nobody. */
export const germanLocales = ['de_DE', 'de_DE_formal', 'de_AT', 'de_CH', 'de_CH_informal'];

/** A text of the plugin: its context, empty for none, a line end and its words. */
type Key = string;
const toKey = (text: string, context = ''): Key => `${context}\n${text}`;

/** The texts that stand in the plugin's files, as WordPress asks for their translation. */
export function textsOf(plugin: string, files: readonly string[]): ReadonlySet<Key> {
  const found = new Set<Key>();
  const word = String.raw`'((?:[^'\\]|\\.)*)'`;
  const plain = (text = '') => text.replaceAll(/\\(['\\])/g, '$1');
  for (const file of files) {
    const code = readFileSync(path.join(plugin, file), 'utf8');
    if (file.endsWith('.php')) {
      for (const [, text] of code.matchAll(new RegExp(`__\\( ${word}, 'oxbow' \\)`, 'g')))
        found.add(toKey(plain(text)));
      for (const [, text, context] of code.matchAll(
        new RegExp(`_x\\( ${word}, ${word}, 'oxbow' \\)`, 'g'),
      ))
        found.add(toKey(plain(text), plain(context)));
    }
    if (file.endsWith('/block.json')) {
      const { title, description } = JSON.parse(code) as { title: string; description: string };
      found.add(toKey(title, 'block title')).add(toKey(description, 'block description'));
    }
  }
  return found;
}

/** The texts that a translation has words for. */
export function textsOfTranslation(file: Uint8Array): ReadonlySet<Key> {
  const contexts = Object.values(po.parse(Buffer.from(file)).translations);
  const entries = contexts.flatMap((context): GetTextTranslation[] => Object.values(context));
  return new Set(
    entries
      .filter(({ msgid, msgstr }) => msgid !== '' && msgstr.every((text) => text.trim() !== ''))
      .map(({ msgid, msgctxt }) => toKey(msgid, msgctxt)),
  );
}

/** The form that WordPress reads. */
export function toMachineObject(file: Uint8Array): Uint8Array {
  return mo.compile(po.parse(Buffer.from(file)));
}
