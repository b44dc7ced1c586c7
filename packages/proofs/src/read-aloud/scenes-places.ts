import { sampleOpenPrompt, samplePrompt } from '../../../widgets/src/feedback-prompt/samples.js';
import type { Scene } from './reader.js';

/** Places that open by a button: closed, opened, and closed again by Escape. */
const overThePage = ['launcher', 'tab', 'dialog'].flatMap((presentation): Scene[] => {
  const given = { data: sampleOpenPrompt, attributes: { presentation } };
  return [
    { name: `${presentation}, closed`, ...given },
    { name: `${presentation}, opened`, ...given, act: (reader) => reader.press('launch') },
    {
      name: `${presentation}, closed by Escape`,
      ...given,
      async act(reader) {
        await reader.press('launch');
        await reader.page.keyboard.press('Escape');
      },
    },
  ];
});

/** Where a prompt can stand. */
export const places: Scene[] = [
  ...overThePage,
  {
    name: 'launcher, sent and closed',
    data: samplePrompt,
    attributes: { presentation: 'launcher' },
    host: { oxsubmit: { value: { status: 'saved' } } },
    async act(reader) {
      await reader.press('launch');
      await reader.handIn(9);
      await reader.until('saved');
      await reader.page.keyboard.press('Escape');
    },
  },
  ...['launcher', 'dialog'].map((presentation): Scene => ({
    name: `${presentation}, has shown itself`,
    data: sampleOpenPrompt,
    attributes: { presentation, trigger: 'event order-placed' },
    host: { oxmayshow: { value: true } },
    async act(reader) {
      await reader.page.evaluate(() => document.dispatchEvent(new Event('order-placed')));
      await reader.until('send');
    },
  })),
  { name: 'page', data: sampleOpenPrompt, attributes: { presentation: 'page' } },
  {
    name: 'kiosk',
    data: sampleOpenPrompt,
    attributes: { presentation: 'page', kiosk: '' },
  },
  {
    name: 'kiosk, asks whether somebody is still there',
    data: sampleOpenPrompt,
    attributes: { presentation: 'page', kiosk: '', idle: '30' },
    async act(reader) {
      await reader.write('Mine alone.');
      await reader.page.clock.fastForward(31_000);
      await reader.until('stillThere');
    },
  },
  {
    name: 'kiosk, cleared',
    data: sampleOpenPrompt,
    attributes: { presentation: 'page', kiosk: '' },
    async act(reader) {
      await reader.write('Mine alone.');
      await reader.press('notNow');
    },
  },
];
