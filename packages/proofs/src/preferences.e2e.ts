import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { sampleKinds, sampleOf } from '../../widgets/src/feedback-prompt/kinds/samples.js';
import {
  dataScript,
  openPage,
  promptJson,
  scriptTag,
  startChromium,
  startSite,
  timelineJson,
  untilSettled,
  type Site,
} from './site.js';

// What a person has set in system and browser: forced colors, reduced motion, large zoom, a narrow screen.

let site: Site;
let browser: Browser;

before(async () => {
  site = await startSite();
  browser = await startChromium();
  site.servePage(
    '/',
    `<main><ox-feedback-prompt>${dataScript(promptJson)}</ox-feedback-prompt>
     <ox-feedback-prompt presentation="launcher">${dataScript(promptJson)}</ox-feedback-prompt>
     <ox-customer-timeline timezone="UTC">${dataScript(timelineJson())}</ox-customer-timeline></main>`,
    scriptTag(),
  );
});

after(async () => {
  await browser.close();
  await site.close();
});

/** Everything that is drawn of our elements. */
async function eachDrawn<Result>(page: Page, look: string): Promise<Result[]> {
  return page.evaluate(
    ([body]) => {
      const see = new Function('element', 'style', `return ${body}`) as (
        element: Element,
        style: CSSStyleDeclaration,
      ) => Result;
      return [...document.querySelectorAll('ox-feedback-prompt, ox-customer-timeline')]
        .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('*') ?? [])])
        .map((element) => see(element, getComputedStyle(element)));
    },
    [look],
  );
}

test('in forced colors the chosen answer differs from the others by more than one system color', async () => {
  const context = await browser.newContext({ forcedColors: 'active' });
  const { page } = await openPage(context, site.origin);
  await untilSettled(page, 'ox-feedback-prompt');
  await page.getByRole('radio', { name: /^9/ }).first().check({ force: true });
  const looks = await page.getByRole('radio').evaluateAll((radios) =>
    radios.slice(0, 11).map((radio) => {
      const label = radio.closest('label') ?? radio.parentElement!;
      const { backgroundColor, color } = getComputedStyle(label);
      // A badge or a mark that only the chosen one shows.
      const marks = [...label.querySelectorAll('svg')].filter((mark) =>
        mark.checkVisibility(),
      ).length;
      return { look: `${backgroundColor} ${color}`, marks };
    }),
  );
  const chosen = looks[9]!;
  const others = looks.filter((_, index) => index !== 9);
  assert.equal(new Set(others.map(({ look }) => look)).size, 1);
  assert.notEqual(chosen.look, others[0]!.look);
  assert.ok(chosen.marks > others[0]!.marks, JSON.stringify(looks));
  await context.close();
});

/** Where one answer is chosen out of some; words and a thought have none that could be. */
const chosenKinds = sampleKinds.questions.filter(
  ({ type }) => !['text', 'contact', 'impulse'].includes(type),
);

/** Places that differ in what is around the question, beside inline, where each kind is looked at. */
const places: [name: string, attributes: string][] = [
  ['a launcher', 'presentation="launcher"'],
  ['a tab', 'presentation="tab"'],
  ['a dialog', 'presentation="dialog"'],
  ['a page', 'presentation="page"'],
  ['a kiosk', 'presentation="page" kiosk'],
];

const chosenAnswers: [name: string, id: string, attributes: string][] = [
  ...chosenKinds.map(({ id, type }): [string, string, string] => [`${type} (${id})`, id, '']),
  ...places.flatMap(([name, attributes]) =>
    ['recommend', 'teapot', 'wishes'].map((id): [string, string, string] => [
      `${id}, in ${name}`,
      id,
      attributes,
    ]),
  ),
];

for (const [name, id, attributes] of chosenAnswers)
  test(`in forced colors the chosen answer of a question is seen: ${name}`, async () => {
    const given = dataScript(JSON.stringify(sampleOf(id)));
    const prompt = `<ox-feedback-prompt ${attributes}>${given}</ox-feedback-prompt>`;
    site.servePage('/chosen', prompt, scriptTag());
    const context = await browser.newContext({ forcedColors: 'active' });
    const { page } = await openPage(context, `${site.origin}/chosen`);
    await untilSettled(page, 'ox-feedback-prompt');
    const opener = page.getByRole('button', { name: 'Give feedback' });
    if (/launcher|tab|dialog/.test(attributes)) await opener.click();
    const answers = page.locator('label:has(> input:is([type=radio], [type=checkbox]))');
    const look = () =>
      answers.first().evaluate((label) => {
        const { backgroundColor, borderColor, outlineColor, outlineStyle } =
          getComputedStyle(label);
        const input = label.querySelector('input')!;
        // A control that is drawn by the browser shows itself that it is chosen.
        const isNative = input.checkVisibility() && getComputedStyle(input).appearance !== 'none';
        const { width, opacity } = {
          width: input.getBoundingClientRect().width,
          opacity: getComputedStyle(input).opacity,
        };
        const marks = [...label.querySelectorAll('.badge svg')].filter((mark) =>
          mark.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        ).length;
        return {
          colors: [backgroundColor, borderColor, outlineStyle, outlineColor].join(' '),
          marks,
          native: isNative && width >= 13 && opacity === '1' && input.checked ? 1 : 0,
        };
      });
    const before = await look();
    await answers.first().click();
    assert.equal(await answers.first().locator('input').isChecked(), true);
    await page.mouse.move(0, 0);
    const chosen = await look();
    assert.notEqual(chosen.colors, before.colors);
    // Not by color alone.
    assert.ok(
      chosen.marks + chosen.native > before.marks + before.native,
      JSON.stringify({ before, chosen }),
    );
    await context.close();
  });

test('with reduced motion nothing moves', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const { page } = await openPage(context);
  // Functions made from text are what the strict policy forbids, so this page is looked at without it.
  await page.route(site.origin + '/', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.goto(site.origin);
  await untilSettled(page, 'ox-feedback-prompt, ox-customer-timeline');
  await page.getByRole('button', { name: 'Give feedback' }).click();
  const moving = await eachDrawn<string>(
    page,
    "[element.localName, element.className, style.transitionDuration, style.animationName].join('|')",
  );
  assert.ok(moving.length > 100, `${moving.length} elements are drawn`);
  const guilty = moving.filter((one) => !/\|(0s(, 0s)*)\|none$/.test(one));
  assert.deepEqual(guilty, []);
  await context.close();
});

for (const [name, width, height] of [
  ['a screen of 320 pixels', 320, 640],
  ['a zoom of 400 %', 320, 256],
] as const) {
  test(`on ${name} nothing is cut off and every target is large enough`, async () => {
    const context = await browser.newContext({ viewport: { width, height } });
    const { page } = await openPage(context, site.origin);
    await untilSettled(page, 'ox-feedback-prompt, ox-customer-timeline');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    const answers = await page.getByRole('radio').evaluateAll((radios) =>
      radios.map((radio) => {
        const { width: inline, height: block } = (
          radio.closest('label') ?? radio
        ).getBoundingClientRect();
        return Math.min(inline, block);
      }),
    );
    assert.equal(answers.length, 11);
    assert.ok(Math.min(...answers) >= 44, `answers of ${Math.min(...answers)} px`);
    const buttons = await page
      .getByRole('button')
      .evaluateAll((all) =>
        all.map((button) =>
          Math.min(button.getBoundingClientRect().width, button.getBoundingClientRect().height),
        ),
      );
    assert.ok(Math.min(...buttons) >= 24, `buttons of ${Math.min(...buttons)} px`);
    await context.close();
  });
}
