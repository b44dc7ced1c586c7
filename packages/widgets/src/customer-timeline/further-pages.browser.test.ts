import { expect } from '@open-wc/testing';
import { type MoreRequestEvent } from '../element/events.js';
import { ReadyEvent } from '../element/ready-event.js';
import { sampleTouchpointsOf, sampleTouchpoints } from './samples.js';
import {
  all,
  button,
  hasButton,
  quietly,
  root,
  shown,
  timeline,
  titles,
  until,
  words,
} from './testing/meet.js';

describe('<ox-customer-timeline> further pages', () => {
  afterEach(() => window.scrollTo(0, 0));

  describe('older ones', () => {
    it('are shown a hundred at a time, the focus on the first of them', async () => {
      const element = await timeline(sampleTouchpointsOf(130));
      expect(titles(element)).to.have.length(100);
      expect(shown(element)).to.contain('Showing 100 of 130 touchpoints');
      button(element, 'Show 30 older').click();
      await until(element, () => titles(element).length === 130, 'all shown');
      const focused = root(element).activeElement as Element;
      expect(words(focused)).to.contain('Touchpoint 30');
      expect(all(element, '.foot button')).to.deep.equal([]);
    });

    it('are asked for, page by page, and fail honestly', async () =>
      quietly(async () => {
        const [first, second, third] = [0, 1, 2].map((page) =>
          sampleTouchpointsOf(30).slice(page * 10, page * 10 + 10),
        );
        const element = await timeline({ touchpoints: first, before: 'one' });
        element.customer = '15544';
        const asked: unknown[] = [];
        let answer: () => Promise<unknown> = () => Promise.reject(new Error('offline'));
        element.addEventListener('oxmore', (event) => {
          asked.push((event as MoreRequestEvent).detail);
          (event as MoreRequestEvent).respondWith(answer());
        });
        await element.updateComplete;
        button(element, 'Show older').focus();
        button(element, 'Show older').click();
        await until(element, () => hasButton(element, 'Try again'), 'failed');
        expect(words(root(element).querySelector('[role=alert]'))).to.contain(
          'could not be loaded',
        );
        expect(titles(element)).to.have.length(10);

        answer = async () => ({ touchpoints: second, before: 'two' });
        button(element, 'Try again').click();
        await until(element, () => titles(element).length === 20, 'second page');
        expect(words(root(element).activeElement)).to.contain('Touchpoint 20');

        // Pages may overlap when something new came in between.
        answer = async () => ({ touchpoints: [second?.at(-1), ...(third ?? [])], before: null });
        button(element, 'Show older').click();
        await until(element, () => titles(element).length === 30, 'last page');
        expect(all(element, '.foot button')).to.deep.equal([]);
        const subject = { subject: 'customer', id: '15544' };
        expect(asked).to.deep.equal([
          { ...subject, before: 'one' },
          { ...subject, before: 'one' },
          { ...subject, before: 'two' },
        ]);
      }));

    it('wait for somebody who answers', async () => {
      const element = await timeline({ touchpoints: sampleTouchpoints, before: 'cursor' });
      button(element, 'Show older').click();
      await until(element, () => hasButton(element, 'Try again'), 'nobody answers');
      expect(shown(element)).to.contain('nothing on this page answers');
      element.addEventListener('oxmore', (event) =>
        (event as MoreRequestEvent).respondWith(
          Promise.resolve({ touchpoints: sampleTouchpointsOf(2) }),
        ),
      );
      document.dispatchEvent(new ReadyEvent());
      await until(element, () => titles(element).length === 10, 'answered');
    });
  });
});
