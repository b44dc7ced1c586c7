import { html, nothing, type TemplateResult } from 'lit';
import { saveFile, toFileName } from '../../element/save-file.js';
import { toPlain } from '../../element/wording.js';
import { RadarExportEvent } from '../events.js';
import type { ShownFigure } from '../figure-tools.js';
import { lateMethod, type PictureContent } from '../pictures.js';
import type { Radar } from '../radar.js';
import type { RadarSetting, RadarWording } from '../strings.js';
import { forView } from '../view.js';
import { toPicture } from './picture.js';
import { writePng } from './png-file.js';
import type { TakingWording } from './strings.js';
import { writeSvg } from './svg-file.js';
import { writeTable } from './table-file.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

type Format = RadarExportEvent['detail']['format'];

const words = { csv: 'takeCsv', svg: 'takeSvg', png: 'takePng' } as const;

/** Takes along what is shown, as a table or as a picture: made of nothing but what is shown. */
export class Taking {
  readonly #host: Radar;
  readonly #content: () => PictureContent | undefined;
  readonly #wording: TakingWording;
  #outcome: () => string = () => '';

  /** @param content what is shown at the time; nothing while nothing is */
  constructor(host: Radar, content: () => PictureContent | undefined, wording: RadarWording) {
    this.#host = host;
    this.#content = content;
    // The texts of this part are among those of its element by now.
    this.#wording = wording as TakingWording;
  }

  /** Draws in which forms it can be taken along, and what became of it. */
  render(): TemplateResult {
    const { text } = this.#wording;
    const formats: Format[] = this.#picture ? ['csv', 'svg', 'png'] : ['csv'];
    return forView(html`
      <div class="taking" role="group" aria-labelledby="take" part="panel">
        <p><bdi>${text('takeSentence')}</bdi></p>
        <div class="row">
          ${formats.map(
            (format) =>
              html`<button type="button" @click=${() => void this.take(format)}>
                ${text(words[format])}
              </button>`,
          )}
        </div>
        <p class="small" role="status">${this.#outcome() || nothing}</p>
      </div>
    `);
  }

  /** Makes a file, unless the host does. */
  async take(format: Format): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    const event = new RadarExportEvent({
      format,
      count: shown.comparisons.length,
    });
    if (!this.#host.dispatchEvent(event)) return;
    try {
      const name = toFileName('radar', format, Date.now(), undefined);
      saveFile(this.#host.ownerDocument, await this.#write(format, shown), name);
      this.#outcome = () => this.#wording.text('takeReady', { name });
    } catch (error) {
      this.#host.warn('take', `a file could not be made: ${String(error)}`);
      this.#outcome = () => this.#wording.text('takeFailed');
    }
    this.#host.requestUpdate();
  }

  get #shown(): ShownFigure | undefined {
    const content = this.#content();
    if (!content) return undefined;
    const { view } = content;
    const setting: RadarSetting = {
      ...this.#wording,
      locale: this.#wording.locale,
      now: Date.now(),
    };
    const method = lateMethod.module?.toMethodWords(content, setting) ?? [];
    return {
      ...content,
      ...view,
      title: view.heading.map(({ text }) => text).join(' · '),
      sentence: toPlain(view.sentence),
      method: [view.rule, ...method.map(toPlain)],
    };
  }

  get #picture() {
    const shown = this.#shown;
    return (
      shown &&
      toPicture(
        shown,
        shown.charts.find(({ size }) => size === 'wide'),
      )
    );
  }

  async #write(format: Format, shown: ShownFigure): Promise<Blob> {
    const picture = this.#picture;
    if (format === 'csv' || !picture)
      return new Blob([writeTable(shown, this.#wording)], {
        type: 'text/csv;charset=utf-8',
      });
    if (format === 'png') return writePng(this.#host.ownerDocument, picture);
    return new Blob([writeSvg(picture, this.#wording.locale)], {
      type: 'image/svg+xml',
    });
  }
}
