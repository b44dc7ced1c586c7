import { saveFile, toFileName } from '../../element/save-file.js';
import { hasDecimalComma } from '../../element/write-cells.js';
import { JourneyExportEvent } from '../events.js';
import type { Journey } from '../journey.js';
import type { JourneyCore, JourneyPart } from '../late-parts.js';
import type { JourneyContent } from '../reading.js';
import type { JourneySetting, JourneyWording } from '../strings.js';
import { NextFocus } from '../../element/next-focus.js';
import { Importing } from './importing.js';
import type { TransferSetting, TransferWording } from './strings.js';
import {
  renderTransfer,
  type TakeFormat,
  type TransferActions,
  type TransferView,
} from './template.js';
import { toPreview } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

export function create(host: Journey, wording: JourneyWording, core: JourneyCore): JourneyPart {
  return new Transfer(host, wording, core);
}

/** How a file of each form is called and marked. */
const files = {
  json: { word: 'journey', ending: 'json', type: 'application/json' },
  csv: { word: 'journey', ending: 'csv', type: 'text/csv;charset=utf-8' },
  actuals: { word: 'journey-actual', ending: 'csv', type: 'text/csv;charset=utf-8' },
  mermaid: { word: 'journey', ending: 'mmd', type: 'text/plain;charset=utf-8' },
} as const;

/** Takes along what is shown of a journey, and brings another one in. */
class Transfer implements JourneyPart {
  readonly #host: Journey;
  readonly #core: JourneyCore;
  readonly #wording: TransferWording;
  readonly #importing: Importing;
  readonly #focus: NextFocus;
  #content: JourneyContent | undefined;
  #view: TransferView | undefined;
  #outcome: () => string = () => '';

  constructor(host: Journey, wording: JourneyWording, core: JourneyCore) {
    this.#host = host;
    this.#core = core;
    // The texts of this part are among those of its element by now.
    this.#wording = wording as TransferWording;
    this.#importing = new Importing(host, this.#wording);
    this.#focus = new NextFocus(host);
  }

  prepare(content: JourneyContent, setting: JourneySetting): void {
    if (content.journey.id !== this.#content?.journey.id) {
      this.#outcome = () => '';
      if (this.#importing.found) this.#importing.forget();
    }
    this.#content = content;
    const { text, obstacle, found } = this.#importing;
    this.#view = {
      formats: [
        'json',
        'csv',
        ...(content.actuals ? ['actuals' as const] : []),
        'mermaid',
        'print',
      ],
      isDraft: content.journey !== this.#core.content?.journey,
      outcome: this.#outcome(),
      bring: this.#host.editable
        ? {
            ...{ text, obstacle: obstacle?.() },
            preview: found && toPreview(found, setting as TransferSetting),
          }
        : undefined,
    };
  }

  render(): unknown {
    return this.#view && renderTransfer(this.#view, this.#wording, this.#actions);
  }

  findFocus(): HTMLElement | null {
    return this.#core.isOpen('take')
      ? this.#host.renderRoot.querySelector<HTMLElement>('#bring-read, #take-json')
      : null;
  }

  readonly #actions: TransferActions = {
    take: (format) => void this.#take(format),
    chooseFile: (file) => void this.#read((present) => this.#importing.readFile(file, present)),
    write: (text) => {
      this.#importing.text = text;
      if (this.#importing.obstacle) this.#importing.forget();
    },
    read: () => void this.#read((present) => this.#importing.readPasted(present)),
    choose: (chosen) => {
      const { found } = this.#importing;
      if (found) this.#importing.found = { ...found, chosen };
      this.#host.requestUpdate();
    },
    use: () => {
      const { found } = this.#importing;
      const journey = found?.journeys[found.chosen];
      if (!journey) return;
      this.#importing.forget();
      this.#importing.text = '';
      this.#core.bringIn(journey);
    },
    cancel: () => {
      this.#importing.forget();
      this.#focus.goTo('#bring-read');
    },
  };

  async #read(read: (present: JourneyContent['journey']) => Promise<void>): Promise<void> {
    if (!this.#content) return;
    try {
      await read(this.#content.journey);
    } catch (error) {
      this.#host.warn('read', `a text could not be read: ${String(error)}`);
      this.#importing.obstacle = () => this.#wording.text('bringUnreadable');
    }
    if (this.#importing.found) this.#focus.goTo('#bring-found');
    else if (this.#importing.obstacle) this.#focus.goTo('#bring-text');
  }

  /** Makes a file, unless the host does. */
  async #take(format: TakeFormat): Promise<void> {
    const content = this.#content;
    if (!content) return;
    const count = content.journey.steps.length;
    if (!this.#host.dispatchEvent(new JourneyExportEvent({ format, count }))) return;
    if (format === 'print') {
      this.#host.ownerDocument.defaultView?.print();
      return;
    }
    try {
      const { word, ending, type } = files[format];
      const name = toFileName(word, ending, Date.now(), undefined);
      saveFile(
        this.#host.ownerDocument,
        new Blob([await this.#write(format, content)], { type }),
        name,
      );
      this.#outcome = () => this.#wording.text('takeReady', { name });
    } catch (error) {
      this.#host.warn('take', `a file could not be made: ${String(error)}`);
      this.#outcome = () => this.#wording.text('takeFailed');
    }
    this.#host.requestUpdate();
  }

  async #write(
    format: Exclude<TakeFormat, 'print'>,
    { journey, actuals }: JourneyContent,
  ): Promise<string> {
    const { locale } = this.#wording;
    if (format === 'json') return `${JSON.stringify(journey, null, 2)}\n`;
    if (format === 'mermaid') {
      const { writeMermaid } = await import('@oxbow/model/journey-mermaid');
      return writeMermaid(journey, locale);
    }
    if (format === 'actuals') {
      const { writeActuals } = await import('./write-actuals.js');
      return writeActuals({ journey, actuals }, this.#wording);
    }
    const { writeJourneyCsv } = await import('@oxbow/model/write-journey-csv');
    return writeJourneyCsv(
      journey,
      hasDecimalComma(locale) ? { delimiter: ';', decimal: ',' } : {},
    );
  }
}
