import { formats } from '../import/formats.js';
import { importFile } from '../import/import-file.js';
import { defineCommand, exitCodes, UsageError } from './command.js';
import { requireSite } from './sites.js';
import { storageOptions, withStorage } from './storage.js';

/** A word of how far it is after so many rows. */
const rowsPerWord = 50_000;

const list = Object.entries(formats)
  .map(([name, { summary }]) => `  ${name.padEnd(16)}  ${summary}`)
  .join('\n');

export const importCommand = defineCommand({
  name: 'import',
  summary: 'Stores what a file of another system holds; run again, it stores what is missing.',
  details: `Formats:
${list}

Each row that cannot be stored is named with its reason, and costs only itself. The same file may be imported
again: what is there stays as it is. So after an interruption the same command goes on.`,
  parameters: ['SITE', 'FILE'],
  options: {
    format: {
      type: 'string',
      required: true,
      value: 'NAME',
      help: 'What the file holds; see above.',
    },
    lines: {
      type: 'string',
      value: 'FILE',
      help: 'With online-retail: the lines of the invoices, for what was bought.',
    },
    cases: {
      type: 'string',
      value: 'FILE',
      help: 'With salesforce-tasks: the cases that they may belong to.',
    },
    ...storageOptions,
  },
  async run({ parameters: [site, file], options }, surroundings) {
    const { print, report } = surroundings;
    const format = Object.hasOwn(formats, options.format) ? formats[options.format] : undefined;
    if (!format) {
      throw new UsageError(`--format: expected one of ${Object.keys(formats).join(', ')}.`);
    }
    if (options.lines !== undefined && options.format !== 'online-retail') {
      throw new UsageError('--lines: only online-retail has lines.');
    }
    if (options.cases !== undefined && options.format !== 'salesforce-tasks') {
      throw new UsageError('--cases: only salesforce-tasks belong to cases.');
    }
    return withStorage(options, surroundings, async (storage) => {
      const settings = await requireSite(site, storage);
      const target = { store: storage.store, site, settings };
      let told = 0;
      const summary = await importFile(target, format, file, options, {
        onRejected: ({ row, text }) => report(`Row ${row} was rejected: ${text}`),
        onRemark: ({ row, text }) => report(`Row ${row}: ${text}`),
        onPortion({ read }) {
          if (read - told < rowsPerWord) return;
          told = read;
          report(`${read} rows so far`);
        },
      });
      const { read, stored, duplicate, rejected } = summary;
      print(
        `${read} rows read: ${stored} records stored, ${duplicate} there before, ${rejected} rows rejected`,
      );
      return rejected > 0 ? exitCodes.partly : exitCodes.done;
    });
  },
});
