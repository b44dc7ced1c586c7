import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Radar } from '../radar.js';
import { sampleProfile, sampleWith } from '../samples.js';
import { all, meet, nameOfFigure, read, sentence } from '../testing/reading.js';
import { loadChart } from './chart-library.js';

const Chart = loadChart();

const button = (element: Radar, name: string) =>
  all<HTMLButtonElement>(element, 'button').find((one) => read(one) === name)!;

const canvasOf = (element: Radar) => all<HTMLCanvasElement>(element, 'canvas')[0];
const readout = (element: Radar) => read(all(element, '[part~="readout"]')[0]);

/** How many pixels of the chart have a colour, as red, green and blue. */
function pixelsOf(element: Radar, [red, green, blue]: readonly [number, number, number]): number {
  const canvas = canvasOf(element)!;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255)
      count += 1;
  return count;
}

const customers = { light: [11, 95, 176], dark: [122, 184, 255] } as const;

/** Until the chart is seen in the place of the drawing. */
const untilDrawn = (element: Radar) =>
  waitUntil(
    () => canvasOf(element) && pixelsOf(element, customers.light) > 100,
    'the chart is drawn',
    { timeout: 8000 },
  );

async function explore(data: unknown = sampleProfile, width = 500): Promise<Radar> {
  const element = await meet(data, width);
  button(element, 'Explore the figure').click();
  await untilDrawn(element);
  return element;
}

/** The ends of an axis of the drawing that is seen, on the screen: the middle first. */
function axisOf(element: Radar, axis: number): [from: DOMPoint, to: DOMPoint] {
  const drawing = all(element, 'svg.chart').find((one) => one.getBoundingClientRect().width > 0)!;
  const at = (x: SVGAnimatedLength, y: SVGAnimatedLength) =>
    new DOMPoint(x.baseVal.value, y.baseVal.value).matrixTransform(
      (drawing as unknown as SVGSVGElement).getScreenCTM()!,
    );
  const spokes = [...drawing.querySelectorAll('line.spoke')] as SVGLineElement[];
  const { x1, y1, x2, y2 } = spokes[axis]!;
  return [at(x1, y1), at(x2, y2)];
}

/** Moves a pointer to a share of the radius of an axis, of six. */
function point(element: Radar, axis: number, share = 0.8, type = 'pointermove'): void {
  const [from, to] = axisOf(element, axis);
  const place = {
    clientX: from.x + (to.x - from.x) * share,
    clientY: from.y + (to.y - from.y) * share,
    bubbles: true,
    composed: true,
  };
  const target = all(element, '.exploration')[0]!;
  if (type === 'click') target.dispatchEvent(new PointerEvent('pointerdown', place));
  target.dispatchEvent(new PointerEvent(type, place));
}

describe('a radar that is explored', () => {
  it('shows a chart in the place of the drawing, which has the same name', async () => {
    const element = await explore();
    expect(read(all(element, '[aria-pressed="true"]')[0])).to.equal('Explore the figure');
    const drawings = all(element, 'svg.chart');
    expect(drawings.map((one) => getComputedStyle(one).visibility)).to.deep.equal([
      'hidden',
      'hidden',
    ]);
    const canvas = canvasOf(element)!;
    expect(canvas.getAttribute('role')).to.equal('img');
    const namedBy = canvas.getAttribute('aria-labelledby')!;
    expect(read(element.shadowRoot!.getElementById(namedBy))).to.equal(sentence);
  });

  it('is there without a press where the host wants it', async () => {
    const element = await meet(sampleProfile, 500);
    expect(canvasOf(element)).to.equal(undefined);
    element.interactive = true;
    await untilDrawn(element);
  });

  it('gives the drawing back', async () => {
    const element = await explore();
    button(element, 'Explore the figure').click();
    await element.updateComplete;
    expect(canvasOf(element)).to.equal(undefined);
    expect(nameOfFigure(element)).to.equal(sentence);
    expect(Object.keys(Chart.instances)).to.have.lengthOf(0);
  });

  it('is as large as the drawing and lies over it', async () => {
    const element = await explore();
    const chart = Object.values(Chart.instances)[0]!;
    const { xCenter, yCenter, drawingArea } = chart.scales['r'] as unknown as Record<
      'xCenter' | 'yCenter' | 'drawingArea',
      number
    >;
    const [middle, top] = axisOf(element, 0);
    const canvas = canvasOf(element)!.getBoundingClientRect();
    expect(drawingArea).to.be.closeTo(middle.y - top.y, 1.5);
    expect(canvas.left + xCenter).to.be.closeTo(middle.x, 1.5);
    expect(canvas.top + yCenter).to.be.closeTo(middle.y, 1.5);
  });

  it('tells the whole row of what a pointer rests on, until Escape', async () => {
    const element = await explore();
    expect(readout(element)).to.contain('Point at a dimension');
    point(element, 4);
    await waitUntil(() => readout(element).startsWith('Brand'));
    expect(readout(element)).to.match(
      /^Brand Employees 47 ± 2 Customers 62 ± 4 Gap customers 15 higher Civil Service median 60$/,
    );
    // What is told can be reached.
    all(element, '.exploration')[0]!.dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(readout(element)).to.match(/^Brand/);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => readout(element).startsWith('Point at'));
  });

  it('reads a score and its interval from left to right in a page that does not', async () => {
    const element = await explore();
    element.parentElement!.dir = 'rtl';
    point(element, 4);
    await waitUntil(() => readout(element).startsWith('Brand'));
    const [score] = all(element, '[part~="readout"] dd');
    const [words, doubt] = [...score!.querySelectorAll('bdi bdi')].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(words!.right).to.be.at.most(doubt!.left + 1);
  });

  it('says why there is no score', async () => {
    const element = await explore();
    point(element, 5);
    await waitUntil(() => readout(element).startsWith('Feedback'));
    expect(readout(element)).to.contain('too few answers (protection)');
  });

  it('follows the list of dimensions, by keys', async () => {
    const element = await explore();
    all(element, 'summary')
      .find((one) => read(one) === 'Dimension by dimension')!
      .click();
    await waitUntil(() => all(element, '[role="option"]').length === 6, 'the list', {
      timeout: 8000,
    });
    all(element, '[role="option"]')[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => readout(element).startsWith('Competence'));
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => readout(element).startsWith('Point at'));
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => readout(element).startsWith('Technical equipment'));
  });

  it('chooses what is pressed or tapped', async () => {
    const element = await explore();
    const chosen: unknown[] = [];
    element.addEventListener('oxselect', ({ detail }) => chosen.push(detail));
    point(element, 4, 1.1, 'click');
    await waitUntil(() => readout(element).startsWith('Brand'));
    expect(chosen).to.deep.equal([{ dimension: 'brand' }]);
    // The middle is no dimension.
    point(element, 4, 0.01, 'click');
    await element.updateComplete;
    expect(chosen).to.have.lengthOf(1);
  });

  it('takes on the colours of a page that changes', async () => {
    const element = await explore();
    element.style.colorScheme = 'dark';
    await waitUntil(() => pixelsOf(element, customers.dark) > 100);
    expect(pixelsOf(element, customers.light)).to.equal(0);
    element.style.setProperty('--ox-customers', 'rgb(1, 200, 3)');
    await waitUntil(() => pixelsOf(element, [1, 200, 3]) > 100);
  });

  it('is drawn anew in another size', async () => {
    const element = await explore();
    const before = canvasOf(element)!.width;
    element.parentElement!.style.inlineSize = '380px';
    await waitUntil(() => canvasOf(element)!.width < before && canvasOf(element)!.width > 200);
    await waitUntil(() => pixelsOf(element, customers.light) > 100);
  });

  it('shows other data, and an open outline where there is no score', async () => {
    const element = await explore();
    element.data = sampleWith(() => ({ customer: { withheld: 'protected' } }));
    await waitUntil(() => pixelsOf(element, customers.light) === 0);
    expect(canvasOf(element)).to.not.equal(undefined);
    element.data = sampleProfile;
    await waitUntil(() => pixelsOf(element, customers.light) > 100);
  });

  it('is not there for two dimensions, and comes back with three', async () => {
    const element = await explore();
    const { dimensions } = sampleProfile;
    element.data = { ...sampleProfile, dimensions: dimensions.slice(0, 2) };
    await waitUntil(() => canvasOf(element) === undefined);
    expect(Object.keys(Chart.instances)).to.have.lengthOf(0);
    element.data = sampleProfile;
    await untilDrawn(element);
  });

  it('leaves nothing behind, however often it comes and goes', async () => {
    const element = await explore();
    const place = element.parentElement!;
    for (let time = 0; time < 40; time += 1) {
      element.remove();
      expect(Object.keys(Chart.instances)).to.have.lengthOf(0);
      place.append(element);
      await waitUntil(() => Object.keys(Chart.instances).length === 1);
    }
    await waitUntil(() => pixelsOf(element, customers.light) > 100);
    element.remove();
    expect(Object.keys(Chart.instances)).to.have.lengthOf(0);
  });
});
