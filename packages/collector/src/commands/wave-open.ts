import { toFaults } from '@oxbow/model/fault';
import { Wave } from '@oxbow/model/wave';
import { OverlapError } from '../employees/asking.js';
import { instrumentOf } from '../employees/instruments.js';
import { SecretError } from '../employees/key-ring.js';
import { OperatorError } from '../operator-error.js';
import { defineCommand, readNumber, UsageError } from './command.js';
import { openEmployees, secretMissing } from './employees.js';
import { requireSite } from './sites.js';
import { storageOptions, withStorage } from './storage.js';

/** Where nothing is said. */
const usualThreshold = 5;

export const waveOpen = defineCommand({
  name: 'wave open',
  summary: 'Opens a wave: the days in which people are asked, and after which results are shown.',
  details: `WAVE is its id, as in autumn-2026. What is asked, of whom and the threshold stay as they are; results are shown once,
when it is closed: after its last day by itself, or by wave close.

  PROGRAM wave open shop autumn-2026 --instrument ox6 --closes 2026-12-11`,
  parameters: ['SITE', 'WAVE'],
  options: {
    closes: { type: 'string', required: true, value: 'DAY', help: 'Last day, UTC: 2026-12-11.' },
    opens: { type: 'string', value: 'DAY', help: 'First day, UTC; today by default.' },
    instrument: {
      type: 'string',
      value: 'ID',
      help: 'What is asked: an instrument or a variant, as in ox6.',
    },
    short: { type: 'boolean', help: 'The short form of the instrument.' },
    exclude: {
      type: 'string',
      multiple: true,
      value: 'ID',
      help: 'What of it is not asked: a statement, a dimension or a topic (leadership, health); may be given again.',
    },
    prompt: { type: 'string', value: 'ID', help: 'What is asked instead: a prompt.' },
    side: {
      type: 'string',
      multiple: true,
      value: 'SIDE',
      help: 'Who is asked: employee (the default), customer or partner; may be given again.',
    },
    title: { type: 'string', value: 'TEXT', help: 'What people are told; its id by default.' },
    threshold: {
      type: 'string',
      value: 'NUMBER',
      help: 'Scores are shown from so many answers on; 5 by default, and at least.',
    },
    signed: {
      type: 'boolean',
      help: 'Only who has a token may answer, so that each counts once; of a prompt.',
    },
    ...storageOptions,
  },
  async run({ parameters: [site, id], options }, surroundings) {
    const { closes, instrument, prompt, side, exclude, title = id } = options;
    const today = new Date(surroundings.now()).toISOString().slice(0, 10);
    const checked = Wave.safeParse({
      id,
      title,
      ...(instrument !== undefined && { instrument }),
      ...(options.short && { short: true }),
      ...(exclude.length > 0 && { exclude }),
      ...(prompt !== undefined && { prompt }),
      sides: side.length === 0 ? ['employee'] : side,
      opens: options.opens ?? today,
      closes,
      threshold: readNumber('threshold', options.threshold, [5, 1000], usualThreshold),
      status: 'open',
      ...(options.signed && { signed: true }),
    });
    if (!checked.success) {
      const [fault] = toFaults(checked.error.issues);
      throw new UsageError(`${fault?.path}: ${fault?.message}.`);
    }
    const wave = checked.data;
    const asked = instrumentOf(instrument);
    if (instrument !== undefined && !asked) {
      throw new UsageError(`--instrument: there is none with the id ${instrument}.`);
    }
    const stranger = wave.sides.find((one) => asked?.sides.every(({ id }) => id !== one));
    if (stranger !== undefined) {
      throw new UsageError(`--side: the instrument ${instrument} has no side ${stranger}.`);
    }
    await withStorage(options, surroundings, async (storage) => {
      await requireSite(site, storage);
      const employees = openEmployees(storage, surroundings);
      try {
        if (!(await employees.asking.open(site, wave))) {
          throw new OperatorError(`The site ${site} has a wave ${id} already.`);
        }
      } catch (error) {
        if (error instanceof OverlapError) {
          throw new OperatorError(
            `The wave ${error.wave} asks one of these sides the same on one of these days.`,
          );
        }
        if (error instanceof SecretError) throw new OperatorError(secretMissing);
        throw error;
      }
      surroundings.report(`The wave ${id} is open from ${wave.opens} to ${wave.closes}.`);
    });
  },
});
