import { scrub } from '../database/scrub.js';
import { OperatorError } from '../operator-error.js';
import { defineCommand } from './command.js';
import { storageOptions, withStorage } from './storage.js';

export const scrubCommand = defineCommand({
  name: 'scrub',
  summary:
    'Rewrites the files of the database, so that nothing remains in them of what was deleted.',
  details: `Deleted rows are gone for everybody who asks at once, but their bytes stay in the files until something else is written
there. Needed only where that has to be proved. Tables are locked one after another while they are rewritten; that takes about
as long as copying them, and as much room as the largest. Backups are yours.`,
  options: storageOptions,
  async run({ options }, surroundings) {
    await withStorage(options, surroundings, async ({ connection }) => {
      if (!(await scrub(connection))) {
        throw new OperatorError(
          'The tables are rewritten. A superuser has to end the log: checkpoint; select pg_switch_wal(); checkpoint.',
        );
      }
      surroundings.report('The files hold nothing any more of what was deleted.');
    });
  },
});
