import { expect, waitUntil } from '@open-wc/testing';
import type { Radar } from '../radar.js';
import { sampleProfile } from '../samples.js';
import { seriesLooks } from '../series-looks.js';
import { all, meet, read, sentence } from '../testing/reading.js';
import { lightColors, lightSeries } from './light-colors.js';

const button = (element: Radar, name: string) =>
  all<HTMLButtonElement>(element, 'button').find((one) => read(one) === name);
const outcome = (element: Radar) => read(all(element, '[part~="panel"] [role="status"]')[0]);

const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;
let files: Blob[] = [];
let names: string[] = [];

beforeEach(() => {
  [files, names] = [[], []];
  URL.createObjectURL = (file) => {
    files.push(file as Blob);
    return createObjectURL.call(URL, file);
  };
  // The browser of the tests has nowhere to put it.
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
});

afterEach(() => {
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
});

async function open(data: unknown = sampleProfile, language = 'en', word = 'Take along') {
  const element = await meet(data, 700);
  element.lang = language;
  await waitUntil(() => button(element, word), 'its words', { timeout: 8000 });
  button(element, word)!.click();
  await waitUntil(() => all(element, '[part~="panel"]').length > 0, 'the panel', { timeout: 8000 });
  return element;
}

async function take(element: Radar, name: string, ready = 'is ready'): Promise<string> {
  button(element, name)!.click();
  await waitUntil(() => outcome(element).includes(ready), 'ready', { timeout: 8000 });
  return names[0] ?? '';
}

/** A partner's series of each shape. */
const manySeries = {
  ...sampleProfile,
  series: ['one', 'two', 'three'].map((id) => ({ id, label: id, kind: 'audience' })),
  dimensions: sampleProfile.dimensions.map((scores, index) => ({
    ...scores,
    series: { one: { value: 30 + index }, two: { value: 40 }, three: { value: 50 } },
  })),
};

describe('what is taken along', () => {
  it('is asked of the host first, which may do it itself', async () => {
    const element = await open();
    const asked: unknown[] = [];
    element.addEventListener('oxexport', (event) => {
      asked.push((event as CustomEvent).detail);
      event.preventDefault();
    });
    button(element, 'Table (CSV)')!.click();
    await element.updateComplete;
    expect(asked).to.deep.equal([{ format: 'csv', count: 6 }]);
    expect(files).to.have.lengthOf(0);
    expect(outcome(element)).to.equal('');
  });

  it('is a table of what is shown', async () => {
    const element = await open();
    expect(await take(element, 'Table (CSV)')).to.match(/^radar-\d{4}-\d\d-\d\d\.csv$/);
    const text = await files[0]!.text();
    expect(text.split('\r\n')).to.have.lengthOf(8);
    expect(text).to.contain(
      '\r\nFeedback tools & co-creation,71,69,73,too few answers (protection),,,',
    );
    expect(text).to.contain('customers 15 higher');
  });

  it('is a table with semicolons where numbers have a decimal comma', async () => {
    const element = await open(sampleProfile, 'de', 'Mitnehmen');
    await take(element, 'Tabelle (CSV)', 'ist fertig');
    expect(await files[0]!.text()).to.contain(';zu wenige Antworten (Schutz);;;');
  });

  it('is a drawing that stands for itself', async () => {
    const element = await open(manySeries);
    await take(element, 'Figure (SVG)');
    const text = await files[0]!.text();
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(drawing.localName).to.equal('svg');
    expect(drawing.querySelector('title')!.textContent).to.contain('Driver and Vehicle');
    expect(drawing.querySelector('desc')!.textContent).to.equal(sentence);
    // Everything in it is in attributes.
    expect(text).not.to.match(/style=|<style|class=|href|url\(|<script|<image|var\(--/);
    const shown = all(element, 'svg.chart.is-wide')[0]!;
    for (const outline of shown.querySelectorAll('path.line'))
      expect(text).to.contain(` d="${outline.getAttribute('d')}"`);
    for (const mark of shown.querySelectorAll('path.mark'))
      expect(text).to.contain(` d="${mark.getAttribute('d')}"`);
  });

  it('is a picture, drawn without an image', async () => {
    const element = await open();
    await take(element, 'Figure (PNG)');
    const [file] = files;
    expect(file!.type).to.equal('image/png');
    const picture = await createImageBitmap(file!);
    expect(picture.width).to.be.greaterThan(1200);
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    const isThere = ([red, green, blue]: number[]) => {
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) return true;
      return false;
    };
    const customers = [11, 95, 176];
    const employees = [180, 67, 10];
    for (const color of [customers, employees, [255, 255, 255]])
      expect(isThere(color)).to.equal(true);
  });

  it('is only a table where there is no figure', async () => {
    const { dimensions } = sampleProfile;
    const element = await open({ ...sampleProfile, dimensions: dimensions.slice(0, 2) });
    expect(all(element, '[part~="panel"] button').map(read)).to.deep.equal(['Table (CSV)']);
  });

  it('says so where no file can be made', async () => {
    const element = await open();
    URL.createObjectURL = () => {
      throw new TypeError('blob: is blocked');
    };
    button(element, 'Figure (SVG)')!.click();
    await waitUntil(() => outcome(element) === 'The file could not be made.');
  });

  it('looks as what is shown, where no style sheet reaches', async () => {
    const element = await meet(manySeries, 700);
    element.style.colorScheme = 'light';
    const shown = all(element, 'svg.chart.is-wide')[0]!;
    for (const [shape, look] of Object.entries(seriesLooks)) {
      const line = getComputedStyle(shown.querySelector(`path.line.is-${shape}`)!);
      const mark = getComputedStyle(shown.querySelector(`path.mark.is-${shape}`)!);
      const numbers = (text: string) => (text.match(/[\d.]+/g) ?? []).map(Number);
      const dash = line.strokeDasharray === 'none' ? [] : numbers(line.strokeDasharray);
      expect(dash, shape).to.deep.equal(look.dash);
      expect(numbers(line.strokeWidth), shape).to.deep.equal([look.width]);
      expect(line.strokeLinecap, shape).to.equal(look.cap);
      const isOutlined = mark.stroke !== 'none';
      expect(isOutlined ? numbers(mark.strokeWidth) : [0], shape).to.deep.equal([look.outline]);
      const isFilled = mark.fill === line.color;
      const kind = isFilled ? 'filled' : mark.fill === 'none' ? 'stroked' : 'ring';
      expect(kind, shape).to.equal(look.mark);
      const probe = document.createElement('i');
      probe.style.color = lightSeries[shape as keyof typeof lightSeries];
      element.parentElement!.append(probe);
      expect(line.color, shape).to.equal(getComputedStyle(probe).color);
    }
    expect(lightColors.surface).to.equal('#ffffff');
  });
});
