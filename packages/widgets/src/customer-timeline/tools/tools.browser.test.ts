import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { typeKeys } from '../../element/testing/type-keys.js';
import type { MoreRequestEvent } from '../../element/events.js';
import type { CustomerTimeline } from '../customer-timeline.js';
import '../define.js';
import type { TimelineExportEvent, TimelineFilterEvent } from '../events.js';
import { sampleTouchpoints } from '../samples.js';

async function timeline(data: unknown = sampleTouchpoints, lang = 'en'): Promise<CustomerTimeline> {
  const element = await fixture<CustomerTimeline>(
    html`<ox-customer-timeline
      lang=${lang}
      customer="15544"
      timezone="Europe/London"
      .data=${data}
    ></ox-customer-timeline>`,
  );
  await until(element, () => element.state === 'ready', 'ready');
  return element;
}

const root = (element: Element) => element.shadowRoot as ShadowRoot;
const all = (element: Element, selector: string) => [...root(element).querySelectorAll(selector)];
const words = (node: Element | null | undefined) =>
  (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const titles = (element: Element) => all(element, 'h4').map(words);
const status = (element: Element) => words(root(element).querySelector('[role=status]'));
const shown = (element: Element) => words(root(element).firstElementChild);
const focused = (element: Element) => root(element).activeElement as HTMLElement | null;

async function until(element: CustomerTimeline, condition: () => unknown, what: string) {
  await waitUntil(condition, `${what}; shows: ${element.shadowRoot?.textContent}`, {
    timeout: 8000,
  });
  await element.updateComplete;
}

function control(element: Element, selector: string, name: string): HTMLElement {
  const found = all(element, selector).find((each) => words(each).startsWith(name));
  if (!found)
    throw new Error(`no “${name}” among: ${all(element, selector).map(words).join('; ')}`);
  return found as HTMLElement;
}
const button = (element: Element, name: string) => control(element, 'button', name);
const box = (element: Element, name: string) =>
  control(element, 'label', name).querySelector('input') as HTMLInputElement;

/** Opens a tool by its button, with a key. */
async function open(element: CustomerTimeline, name: string) {
  button(element, name).focus();
  await sendKeys({ press: 'Enter' });
  await until(element, () => root(element).querySelector('.panel'), `panel of ${name}`);
}

function listen<Heard extends Event>(element: EventTarget, name: string): Heard[] {
  const events: Heard[] = [];
  element.addEventListener(name, (event) => events.push(event as Heard));
  return events;
}

describe('the tools of <ox-customer-timeline>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    window.scrollTo(0, 0);
  });

  for (const name of ['Find', 'Filter', 'Show', 'Take along'])
    it(`${name} opens and closes by keys, is accessible, and gives the focus back`, async () => {
      const element = await timeline();
      expect(button(element, name)).to.have.attribute('aria-expanded', 'false');
      await open(element, name);
      expect(button(element, name)).to.have.attribute('aria-expanded', 'true');
      await expect(element).to.be.accessible();
      if (name !== 'Find') await sendKeys({ press: 'Tab' });
      while (!focused(element)?.closest('.panel')) await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Escape' });
      await until(element, () => !root(element).querySelector('.panel'), 'closed');
      expect(focused(element)).to.equal(button(element, name));
      expect(button(element, name)).to.have.attribute('aria-expanded', 'false');
    });

  describe('find', () => {
    it('finds while one writes, marks, counts, and goes from match to match', async () => {
      const element = await timeline();
      await open(element, 'Find');
      expect(focused(element)).to.have.attribute('type', 'search');
      expect(all(element, '[role=search]')).to.have.length(1);
      await typeKeys('ordér items');
      const current = () => words(root(element).querySelector('article[aria-current=true] time'));
      // The words up to here match the same three.
      await until(element, () => /^4:43/.test(current()), 'first match');
      expect(shown(element)).to.contain('1 of 3');
      expect(all(element, 'mark').map(words)).to.include.members(['Order', 'items']);
      await sendKeys({ press: 'Enter' });
      await until(element, () => shown(element).includes('2 of 3'), 'second match');
      expect(current()).to.match(/^3:20/);
      await until(element, () => status(element) === '2 of 3', 'said');
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      await until(element, () => shown(element).includes('1 of 3'), 'round the end');
      // The driver of WebKit holds no key down.
      focused(element)?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true, bubbles: true }),
      );
      await until(element, () => shown(element).includes('3 of 3'), 'back');
      expect(current()).to.match(/^9:10/);
      button(element, 'Previous match').focus();
      await sendKeys({ press: 'Enter' });
      await until(element, () => shown(element).includes('2 of 3'), 'by its button');
      root(element).querySelector<HTMLElement>('#find-words')?.focus();
      await sendKeys({ press: 'Escape' });
      await until(element, () => all(element, 'mark').length === 0, 'no marks');
    });

    it('opens the details in which the words stand', async () => {
      const element = await timeline();
      await open(element, 'Find');
      await typeKeys('toybox');
      await until(element, () => shown(element).includes('1 of 1'), 'found');
      await until(element, () => all(element, 'mark').map(words).includes('TOYBOX'), 'marked');
    });

    for (const [what, sought] of [
      ['who of the firm served', 'Okafor'],
      ['what is confidential', 'invoices'],
      ['what is not there', 'zebra'],
    ] as const)
      it(`does not find ${what}, and says so`, async () => {
        const element = await timeline();
        await open(element, 'Find');
        await typeKeys(sought);
        await until(element, () => status(element) === 'No touchpoint has these words', 'said');
        expect(all(element, '[aria-current=true]')).to.have.length(0);
      });

    it('shows only matches, by one event with the whole filter', async () => {
      const element = await timeline();
      const events = listen<TimelineFilterEvent>(element, 'oxfilter');
      await open(element, 'Find');
      await typeKeys('cup');
      await until(element, () => shown(element).includes('1 of'), 'found');
      box(element, 'Only matches').focus();
      await sendKeys({ press: ' ' });
      await until(element, () => titles(element).length === 3, 'only matches');
      expect(events.map(({ detail }) => detail)).to.deep.equal([{ channels: [], words: 'cup' }]);
      await sendKeys({ press: ' ' });
      await until(element, () => titles(element).length === 8, 'all again');
      expect(events.at(-1)?.detail).to.deep.equal({ channels: [] });
    });
  });

  describe('filter', () => {
    it('offers what there is, narrows by keys, says how many are shown, and is cleared', async () => {
      const element = await timeline();
      const events = listen<TimelineFilterEvent>(element, 'oxfilter');
      await open(element, 'Filter');
      await until(element, () => shown(element).includes('Team Gifts 2'), 'counted');
      const legends = all(element, '.panel legend').map(words);
      expect(legends).to.deep.equal(['Type', 'Direction', 'Stated mood', 'Team', 'Case']);
      box(element, 'Team Gifts').focus();
      await sendKeys({ press: ' ' });
      await until(element, () => titles(element).length === 2, 'narrowed');
      box(element, 'Call').focus();
      await sendKeys({ press: ' ' });
      await until(element, () => titles(element).length === 1, 'narrowed more');
      expect(events.map(({ detail }) => detail)).to.deep.equal([
        { channels: [], teams: ['Team Gifts'] },
        { channels: [], teams: ['Team Gifts'], types: ['call'] },
      ]);
      expect(element.filter).to.deep.equal({ teams: ['Team Gifts'], types: ['call'] });
      await until(element, () => status(element).startsWith('Showing 1 of'), 'said');
      button(element, 'Clear filter').focus();
      await sendKeys({ press: 'Enter' });
      await until(element, () => titles(element).length === 8, 'all');
      expect(events.at(-1)?.detail).to.deep.equal({ channels: [] });
      expect(focused(element)).to.equal(button(element, 'Clear filter'));
    });

    it('narrows to days of its time zone', async () => {
      const element = await timeline();
      await open(element, 'Filter');
      const [from, until_] = all(element, 'input[type=date]') as HTMLInputElement[];
      for (const [field, day] of [
        [from, '2011-08-12'],
        [until_, '2011-11-11'],
      ] as const) {
        field!.value = day;
        field!.dispatchEvent(new Event('change'));
        await element.updateComplete;
      }
      await until(element, () => titles(element).length === 4, 'narrowed');
      expect(element.filter).to.deep.equal({ from: '2011-08-12', until: '2011-11-11' });
    });

    it('takes a filter that is set, without an event, and tells what it cannot read', async () => {
      const element = await timeline();
      const events = listen<TimelineFilterEvent>(element, 'oxfilter');
      element.filter = { directions: ['out'] };
      await until(element, () => titles(element).length === 1, 'narrowed');
      element.filter = { cases: ['K-2081'], words: 'cup' };
      await until(element, () => titles(element).length === 2, 'narrowed otherwise');
      element.filter = undefined;
      await until(element, () => titles(element).length === 8, 'all');
      expect(events).to.have.length(0);
    });

    it('is what the person chose, until the host sets another or the customer is another', async () => {
      const element = await timeline();
      await open(element, 'Filter');
      await until(element, () => shown(element).includes('Team Gifts 2'), 'counted');
      box(element, 'Team Gifts').click();
      await until(element, () => titles(element).length === 2, 'narrowed');
      element.filter = undefined;
      await until(element, () => titles(element).length === 8, 'all');
      box(element, 'Team Gifts').click();
      await until(element, () => titles(element).length === 2, 'narrowed again');
      element.customer = '1';
      element.data = [...sampleTouchpoints];
      await until(element, () => titles(element).length === 8, 'all of another customer');
      expect(element.filter).to.equal(undefined);
      expect(all(element, '.panel')).to.have.length(0);
      await open(element, 'Filter');
      await until(element, () => shown(element).includes('Team Gifts 2'), 'counted anew');
    });

    it('looks for no words of a former customer', async () => {
      const element = await timeline();
      await open(element, 'Find');
      await typeKeys('cup');
      await until(element, () => shown(element).includes('1 of 3'), 'found');
      element.customer = '1';
      element.data = [...sampleTouchpoints];
      await until(element, () => all(element, '.panel').length === 0, 'closed');
      await open(element, 'Find');
      expect(root(element).querySelector<HTMLInputElement>('#find-words')?.value).to.equal('');
      expect(all(element, 'mark')).to.have.length(0);
    });

    it('lets one write what there are too many of', async () => {
      const many = Array.from({ length: 40 }, (_, index) => ({
        ...sampleTouchpoints[0],
        id: `m-${index}`,
        case: `K-${index}`,
      }));
      const element = await timeline(many);
      await open(element, 'Filter');
      await until(element, () => root(element).querySelector('.panel [list]'), 'field');
      const field = root(element).querySelector<HTMLInputElement>('.panel [list]')!;
      expect(field).to.have.attribute('aria-label', 'Case, one of 40');
      field.focus();
      await typeKeys('K-17');
      await sendKeys({ press: 'Enter' });
      await until(element, () => titles(element).length === 1, 'narrowed');
      expect(element.filter).to.deep.equal({ cases: ['K-17'] });
      expect(box(element, 'K-17').checked).to.equal(true);
    });
  });

  describe('show', () => {
    it('groups and turns round', async () => {
      const element = await timeline();
      const first = titles(element)[0];
      await open(element, 'Show');
      box(element, 'Month').focus();
      await sendKeys({ press: ' ' });
      await until(
        element,
        () => all(element, 'h3').map(words).includes('November 2011'),
        'by month',
      );
      box(element, 'Oldest first').focus();
      await sendKeys({ press: ' ' });
      await until(element, () => titles(element).at(-1) === first, 'turned');
    });
  });

  describe('take along', () => {
    it('asks the host first, and leaves it to a host that does it', async () => {
      const element = await timeline();
      element.addEventListener('oxexport', (event) => event.preventDefault());
      const events = listen<TimelineExportEvent>(element, 'oxexport');
      await open(element, 'Take along');
      button(element, 'Table (CSV)').focus();
      await sendKeys({ press: 'Enter' });
      button(element, 'Print').focus();
      await sendKeys({ press: 'Enter' });
      expect(events.map(({ detail }) => detail)).to.deep.equal([
        { format: 'csv', count: 8 },
        { format: 'print', count: 8 },
      ]);
      expect(shown(element)).not.to.contain('is ready');
    });

    it('writes what is shown, and nobody of the firm', async () => {
      const { createObjectURL } = URL;
      const { click } = HTMLAnchorElement.prototype;
      const files: Blob[] = [];
      const names: string[] = [];
      URL.createObjectURL = (file) => {
        files.push(file as Blob);
        return createObjectURL.call(URL, file);
      };
      // The browser of the tests has nowhere to put it.
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        names.push(this.download);
      };
      try {
        const element = await timeline();
        element.filter = { teams: ['Team Gifts', 'Team Front Desk'] };
        await open(element, 'Take along');
        await until(element, () => shown(element).includes('3 touchpoints, as they'), 'counted');
        button(element, 'Data (JSON)').focus();
        await sendKeys({ press: 'Enter' });
        await until(element, () => status(element).includes('is ready, with 3'), 'ready');
        const text = (await files[0]?.text()) ?? '';
        expect((JSON.parse(text) as { id: string }[]).map(({ id }) => id)).to.deep.equal([
          'C579925',
          'call-2081',
          'note-17',
        ]);
        expect(text).not.to.match(/Okafor|invoices|agent/);
        expect(names[0]).to.match(/^timeline-\d{4}-\d\d-\d\d\.json$/);
      } finally {
        URL.createObjectURL = createObjectURL;
        HTMLAnchorElement.prototype.click = click;
      }
    });
  });

  describe('in a story', () => {
    it('neither searches nor takes along, and narrows only by what the story tells', async () => {
      const element = await timeline();
      element.story = true;
      await until(element, () => shown(element).startsWith('A journey of'), 'told');
      const named = () => all(element, '.tools button').map(words);
      expect(named()).to.deep.equal(['Filter', 'Show']);
      element.filter = { words: 'photo', teams: ['Team Gifts'], from: '2011-12-01' };
      await element.updateComplete;
      expect(titles(element)).to.have.length(8);
      element.filter = { words: 'photo', directions: ['out'] };
      await until(element, () => titles(element).length === 1, 'narrowed');
      await open(element, 'Filter');
      await until(element, () => shown(element).includes('Call 1'), 'counted');
      const legends = all(element, '.panel legend').map(words);
      expect(legends).to.deep.equal(['Type', 'Direction', 'Stated mood']);
      expect(all(element, '.panel input[type=date]')).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    it('does not tell whether an address leads into it', async () => {
      const element = await timeline();
      element.story = true;
      await until(element, () => shown(element).startsWith('A journey of'), 'told');
      history.replaceState(null, '', '#ox-touchpoint=575902');
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      await open(element, 'Show');
      expect(focused(element)?.matches('article')).to.equal(false);
    });
  });

  describe('an address that leads to a touchpoint', () => {
    const lead = (id: string) => history.replaceState(null, '', `#ox-touchpoint=${id}`);
    const follow = (id: string) => {
      lead(id);
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    };

    it('opens it and gives it the focus', async () => {
      lead('feedback-1');
      const element = await timeline();
      await until(element, () => focused(element)?.matches('article'), 'focus');
      expect(words(focused(element))).to.contain('Quick delivery');
    });

    it('is followed when it changes, and clears a filter that hides the touchpoint', async () => {
      const element = await timeline();
      element.filter = { channels: ['hotline'] };
      await until(element, () => titles(element).length === 1, 'narrowed');
      const events = listen<TimelineFilterEvent>(element, 'oxfilter');
      follow('575902');
      await until(element, () => words(focused(element)).includes('Order of 37'), 'focus');
      expect(events.map(({ detail }) => detail)).to.deep.equal([{ channels: [] }]);
    });

    /** Two pages of older ones, the last with the touchpoint. */
    const older = (before: string) =>
      before === 'a'
        ? { touchpoints: sampleTouchpoints.slice(3, 6), before: 'b' }
        : { touchpoints: sampleTouchpoints.slice(6), before: null };
    const newest = { touchpoints: sampleTouchpoints.slice(0, 3), before: 'a' };

    it('asks for older ones until it is there', async () => {
      const asked: unknown[] = [];
      lead('563096');
      const answer = (event: Event) => {
        const { detail } = event as MoreRequestEvent;
        asked.push(detail);
        (event as MoreRequestEvent).respondWith(Promise.resolve(older(detail.before ?? '')));
      };
      document.addEventListener('oxmore', answer);
      try {
        const element = await timeline(newest);
        await until(element, () => words(focused(element)).includes('Order of 22'), 'focus');
        expect(asked).to.deep.equal(
          ['a', 'b'].map((before) => ({
            subject: 'customer',
            id: '15544',
            before,
            touchpoint: '563096',
          })),
        );
      } finally {
        document.removeEventListener('oxmore', answer);
      }
    });

    it('says that it is not there', async () => {
      const element = await timeline();
      follow('nowhere');
      const sentence = 'The linked touchpoint is not in this timeline.';
      await until(element, () => status(element) === sentence, 'said');
      button(element, 'Close').focus();
      await sendKeys({ press: 'Enter' });
      await until(
        element,
        () => !shown(element).replace(status(element), '').includes(sentence),
        'closed',
      );
    });

    it('says that older ones could not be loaded', async () => {
      const fail = (event: Event) =>
        (event as MoreRequestEvent).respondWith(Promise.reject(new Error('down')));
      document.addEventListener('oxmore', fail);
      const { warn } = console;
      console.warn = () => {};
      try {
        const element = await timeline(newest);
        follow('563096');
        await until(
          element,
          () => status(element).startsWith('Older touchpoints could not'),
          'said',
        );
      } finally {
        console.warn = warn;
        document.removeEventListener('oxmore', fail);
      }
    });

    it('is copied, or shown where the browser does not let us', async () => {
      const element = await timeline();
      button(element, 'Details').click();
      await element.updateComplete;
      const { writeText } = navigator.clipboard;
      const copied: string[] = [];
      const copy = async () => {
        button(element, 'Copy link').focus();
        await sendKeys({ press: 'Enter' });
      };
      try {
        navigator.clipboard.writeText = async (text) => void copied.push(text);
        await copy();
        await until(element, () => status(element).includes('was copied'), 'copied');
        expect(copied[0]).to.equal(`${location.href.split('#')[0]}#ox-touchpoint=mail-2081`);
        navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
        await copy();
        await until(element, () => root(element).querySelector('#link-address'), 'shown');
        const field = root(element).querySelector<HTMLInputElement>('#link-address');
        expect(field?.value).to.equal(copied[0]);
        expect(focused(element)).to.equal(field);
      } finally {
        navigator.clipboard.writeText = writeText;
      }
    });
  });
});
