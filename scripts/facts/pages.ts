import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { toConformancePage } from '../accessibility/conformance.js';
import type { Language } from './language.js';
import { toPrivacyPage } from './privacy.js';
import { toCouncilPage } from './works-council.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const makers: Readonly<Record<string, (language: Language) => string>> = {
  'privacy.md': toPrivacyPage,
  'works-council.md': toCouncilPage,
  'accessibility-conformance.md': toConformancePage,
};

/** Every page that is made of the code, formatted as it is kept. */
export async function renderPages(): Promise<{ file: string; text: string }[]> {
  const pages = Object.entries(makers).flatMap(([name, make]) => [
    { file: path.join(root, 'docs', name), text: make('en') },
    { file: path.join(root, 'docs/de', name), text: make('de') },
  ]);
  return Promise.all(
    pages.map(async ({ file, text }) => {
      const options = { ...(await resolveConfig(file)), filepath: file };
      return { file, text: await format(text, options) };
    }),
  );
}
