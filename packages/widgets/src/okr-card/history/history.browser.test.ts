import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { Objective } from '@oxbow/model/objective';
import { oneLine } from '../../element/testing/person.js';
import '../define.js';
import type { OkrCard } from '../okr-card.js';
import { sampleAt, sampleNow } from '../samples.js';
import { Person } from '../testing/person.js';
import { loadChart } from './chart-library.js';

const Chart = loadChart();
const readings = [
  { at: '2020-02-17T09:00:00Z', value: 2 },
  { at: '2020-03-02T09:00:00Z', value: 40, note: 'The first large customer.' },
  { at: '2020-03-12T09:00:00Z', value: 122 },
];

/** The sample, measured three times. */
function measured(count = 1): Objective {
  const sample = sampleAt(sampleNow);
  const [first, ...rest] = structuredClone(sample.keyResults);
  const all = Array.from({ length: count }, () => readings).flat();
  return { ...sample, keyResults: [{ ...first, readings: all } as typeof first & object, ...rest] };
}

async function meet(data: unknown = measured(), width = 600) {
  const place = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px">
      <ox-okr-card lang="en" timezone="UTC" .data=${data}></ox-okr-card>
    </div>`,
  );
  const element = place.querySelector<OkrCard>('ox-okr-card')!;
  await waitUntil(() => element.state === 'ready');
  return { place, element, person: new Person(element) };
}

const summary = (element: OkrCard) =>
  element.shadowRoot!.querySelector<HTMLElement>('details.past > summary')!;
const table = (element: OkrCard) =>
  [...element.shadowRoot!.querySelectorAll('.history tr')].map((row) =>
    [...row.children].map((cell) => oneLine(cell.textContent)).join(' | '),
  );
const canvas = (element: OkrCard) =>
  element.shadowRoot!.querySelector<HTMLCanvasElement>('.history canvas');

async function unfold(data?: unknown, width?: number) {
  const met = await meet(data, width);
  summary(met.element).click();
  await waitUntil(() => table(met.element).length > 0, 'the history is there', { timeout: 8000 });
  return met;
}

/** How many pixels of the chart are the accent of the light theme, or of what is given. */
function pixels(element: OkrCard, color?: number[]): number {
  const drawn = canvas(element);
  if (!drawn?.width || !drawn.height) return 0;
  const wanted = color ?? accent(element);
  const { data } = drawn.getContext('2d')!.getImageData(0, 0, drawn.width, drawn.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (wanted.every((part, index) => data[at + index] === part)) count += 1;
  return count;
}

function accent(element: OkrCard): number[] {
  const probe = element.shadowRoot!.querySelector('.probe .is-accent')!;
  return (getComputedStyle(probe).color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
}

describe('the history of a key result', () => {
  it('is offered only where something was measured or said', async () => {
    const { element } = await meet();
    expect(element.shadowRoot!.querySelectorAll('details.past')).to.have.length(1);
    const { element: bare } = await meet(sampleAt(sampleNow));
    expect(bare.shadowRoot!.querySelectorAll('details.past')).to.have.length(0);
  });

  it('is told in a sentence, a drawing of the same name, and a table, by keys alone', async () => {
    const { element, person } = await meet();
    summary(element).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => table(element).length === 4, 'the table', { timeout: 8000 });
    expect(table(element)).to.deep.equal([
      'Day | Value | Note',
      'March 12, 2020 | 122 campaigns | ',
      'March 2, 2020 | 40 campaigns | The first large customer.',
      'February 17, 2020 | 2 campaigns | ',
    ]);
    const drawing = element.shadowRoot!.querySelector('svg.way')!;
    const name = drawing.getAttribute('aria-labelledby')!;
    expect(oneLine(element.shadowRoot!.getElementById(name)?.textContent)).to.contain(
      'From 2 campaigns on February 17, 2020 to 122 campaigns on March 12, 2020',
    );
    expect(person.sees).to.contain('Target 10 campaigns');
    await expect(element).to.be.accessible();
  });

  it('shows the newest rows, and all when pressed', async () => {
    const { element, person } = await unfold(measured(8));
    expect(table(element)).to.have.length(11);
    await person.press('Show all 24');
    expect(table(element)).to.have.length(25);
  });

  it('brings the chart when it is opened, and takes it away', async () => {
    const { element, person } = await unfold();
    expect(canvas(element)).to.equal(null);
    await person.press('Open the chart');
    await waitUntil(() => pixels(element) > 100, 'the chart is drawn', { timeout: 8000 });
    expect(
      getComputedStyle(element.shadowRoot!.querySelector('.history figure')!).display,
    ).to.equal('none');
    await expect(element).to.be.accessible();
    await person.press('Close the chart');
    await waitUntil(() => canvas(element) === null);
    expect(Object.keys(Chart.instances)).to.have.length(0);
    expect(element.shadowRoot!.querySelector('svg.way')!.checkVisibility()).to.equal(true);
  });

  it('tells the measurement that is pointed at', async () => {
    const { element, person } = await unfold();
    await person.press('Open the chart');
    await waitUntil(() => pixels(element) > 100, 'the chart is drawn', { timeout: 8000 });
    expect(person.sees).to.contain('Point at a measurement');
    const { left, top, width, height } = canvas(element)!.getBoundingClientRect();
    const at = { clientX: left + width * 0.65, clientY: top + height / 2, bubbles: true };
    canvas(element)!.dispatchEvent(new PointerEvent('pointermove', at));
    await waitUntil(
      () => person.sees.includes('March 2, 2020 · 40 campaigns · The first large customer.'),
      'the measurement is told',
      { timeout: 8000 },
    );
  });

  it('takes on the colours of a page that changes, and another size', async () => {
    const { element, person, place } = await unfold();
    await person.press('Open the chart');
    await waitUntil(() => pixels(element) > 100, 'the chart is drawn', { timeout: 8000 });
    element.style.setProperty('--ox-accent', 'rgb(1, 200, 3)');
    await waitUntil(() => pixels(element, [1, 200, 3]) > 100);
    const { width } = canvas(element)!.getBoundingClientRect();
    place.style.inlineSize = '400px';
    await waitUntil(() => canvas(element)!.getBoundingClientRect().width < width - 100);
  });

  it('leaves nothing behind when the card goes', async () => {
    const { element, person, place } = await unfold();
    await person.press('Open the chart');
    await waitUntil(() => Object.keys(Chart.instances).length === 1, 'a chart', { timeout: 8000 });
    element.remove();
    expect(Object.keys(Chart.instances)).to.have.length(0);
    place.append(element);
    await waitUntil(() => Object.keys(Chart.instances).length === 1);
    element.data = { ...measured(), id: 'another' };
    await waitUntil(() => Object.keys(Chart.instances).length === 0);
  });
});
