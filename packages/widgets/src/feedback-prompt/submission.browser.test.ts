import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { Delivery } from '@oxbow/model/delivery';
import { Response } from '@oxbow/model/response';
import type { SubmitRequestEvent } from '../element/events.js';
import { ReadyEvent } from '../element/ready-event.js';
import { warningsOf } from '../element/testing/warnings.js';
import './define.js';
import type { FeedbackPrompt } from './feedback-prompt.js';
import { Person } from './testing/person.js';
import { sampleOpenPrompt, samplePrompt } from './samples.js';

const words = 'One cup had a chip.';
const sent = { status: 'sent', reference: '7K2Q-M3XD' } as const;

/** A prompt whose submissions are answered by `answer`; without one nobody takes them. */
async function meet(answer?: (event: SubmitRequestEvent) => void) {
  const element = await fixture<FeedbackPrompt>(
    html`<ox-feedback-prompt .data=${samplePrompt}></ox-feedback-prompt>`,
  );
  const responses: Response[] = [];
  element.addEventListener('oxsubmit', (event) => {
    responses.push(event.detail);
    answer?.(event);
  });
  return { element, person: new Person(element), responses };
}

/** Live answers that a test gives one after the other. */
function makeChannel() {
  const waiting: unknown[] = [];
  let wake: () => void = () => {};
  async function* values() {
    for (;;) {
      while (waiting.length > 0) yield waiting.shift() as Delivery;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  return {
    values: values(),
    give: (value: unknown) => {
      waiting.push(value);
      wake();
    },
  };
}

describe('what is handed in', () => {
  it('is a response as the model wants it, with an id that sorts by time', async () => {
    const { person, responses } = await meet((event) => event.respondWith(Promise.resolve(sent)));
    const before = Date.now();
    await person.handIn();
    expect(responses).to.have.length(1);
    const response = Response.parse(responses[0]);
    expect(response.answers).to.deep.equal([
      { type: 'nps', question: 'recommend', value: 9 },
      { type: 'text', question: 'reason', value: words },
    ]);
    expect(response).to.include({
      prompt: 'after-order',
      version: 1,
      language: 'en',
      channel: 'website',
    });
    expect(Date.parse(response.at)).to.be.within(before, Date.now());
    expect(Number.parseInt(response.id.replace('-', '').slice(0, 12), 16)).to.be.within(
      before,
      Date.now(),
    );
  });

  it('is handed in once for a double click', async () => {
    const { element, person, responses } = await meet((event) =>
      event.respondWith(new Promise(() => {})),
    );
    await person.choose('9');
    await person.press('Next');
    const send = element.shadowRoot!.querySelector<HTMLElement>('button.primary')!;
    send.click();
    send.click();
    await element.updateComplete;
    send.click();
    expect(responses).to.have.length(1);
  });
});

describe('what became of it', () => {
  const outcomes: [string, Delivery, RegExp, { kept: boolean; buttons: string[] }][] = [
    [
      'unsaved',
      { status: 'unsaved' },
      /^Not saved yet Keep this page open/,
      { kept: true, buttons: ['Try again', 'Copy my answers'] },
    ],
    [
      'saved',
      { status: 'saved' },
      /^Saved on this device It is sent as soon as/,
      { kept: false, buttons: ['Try now', 'Delete my unsent answer'] },
    ],
    ['sent', sent, /^Sent\. Thank you\. Reference 7K2Q-M3XD$/, { kept: false, buttons: [] }],
    [
      'refused',
      { status: 'failed', reason: 'refused' },
      /^Could not be saved The recipient did not accept it/,
      { kept: true, buttons: ['Try again', 'Copy my answers'] },
    ],
    [
      'unauthorized',
      { status: 'failed', reason: 'unauthorized' },
      /^Could not be saved You are not signed in/,
      { kept: true, buttons: ['Try again', 'Copy my answers'] },
    ],
    [
      'expired',
      { status: 'failed', reason: 'expired' },
      /^Could not be saved It could not be sent in time/,
      { kept: true, buttons: ['Try again', 'Copy my answers'] },
    ],
    [
      'invalid',
      { status: 'failed', reason: 'invalid' },
      /^Could not be saved The recipient cannot use it/,
      { kept: true, buttons: ['Try again', 'Back', 'Copy my answers'] },
    ],
  ];
  for (const [name, delivery, said, { kept, buttons }] of outcomes) {
    it(`is said for what it is: ${name}, announced, focused and accessible`, async () => {
      const { element, person } = await meet((event) =>
        event.respondWith(Promise.resolve(delivery)),
      );
      const status = element.shadowRoot!.querySelector('[role="status"]');
      await person.handIn();
      await waitUntil(() => said.test(person.hears), `heard “${person.hears}”`);
      // Announced is only what changes in a region that was there before.
      expect(element.shadowRoot!.querySelector('[role="status"]')).to.equal(status);
      expect(element.shadowRoot!.activeElement).to.equal(status);
      expect(person.sees.includes(words)).to.equal(kept);
      expect(person.buttons).to.deep.equal(buttons);
      await expect(element).to.be.accessible();
    });
  }

  it('changes while it is looked at, without taking the focus', async () => {
    const channel = makeChannel();
    const { person } = await meet((event) => event.respondWith(channel.values));
    await person.handIn();
    expect(person.hears).to.match(/^Sending/);
    expect(person.sees).to.contain(words);
    channel.give({ status: 'saved' });
    await waitUntil(() => person.hears.startsWith('Saved on this device'));
    const outside = await fixture<HTMLElement>(html`<input aria-label="Elsewhere" />`);
    outside.focus();
    channel.give(sent);
    await waitUntil(() => person.hears.startsWith('Sent. Thank you.'));
    expect(document.activeElement).to.equal(outside);
  });

  it('gives the focus to the status when what had it is gone, and to nothing else', async () => {
    const channel = makeChannel();
    const { element, person } = await meet((event) => event.respondWith(channel.values));
    await person.handIn();
    channel.give({ status: 'unsaved' });
    await waitUntil(() => person.buttons.includes('Copy my answers'));
    const [, copy] = element.shadowRoot!.querySelectorAll('button');
    copy!.focus();
    expect(person.focus).to.equal('Copy my answers');
    channel.give(sent);
    await waitUntil(() => person.hears.startsWith('Sent. Thank you.'));
    expect(person.focus).to.match(/^Sent\. Thank you\./);
  });

  it('is not saved yet while the one who took it says nothing', async () => {
    const { person } = await meet((event) => event.respondWith(new Promise(() => {})));
    await person.handIn();
    await waitUntil(() => person.hears.startsWith('Not saved yet'), '', { timeout: 5000 });
    expect(person.buttons).to.include('Try again');
  });
});

describe('nobody takes it', () => {
  it('is said; then it is handed in, the same, as soon as somebody is there', async () => {
    const { element, person, responses } = await meet();
    await person.handIn();
    await waitUntil(() => person.hears.startsWith('Not saved yet'), '', { timeout: 5000 });
    expect(person.sees).to.contain(words);
    element.addEventListener('oxsubmit', (event) => event.respondWith(Promise.resolve(sent)));
    document.dispatchEvent(new ReadyEvent());
    await waitUntil(() => person.hears.startsWith('Sent. Thank you.'));
    expect(new Set(responses.map(({ id }) => id)).size).to.equal(1);
  });

  const ways: [string, (element: FeedbackPrompt, person: Person) => unknown][] = [
    ['refresh()', (element) => element.refresh()],
    [
      'being connected anew',
      async (element) => {
        const parent = element.parentElement!;
        element.remove();
        await nextFrame();
        parent.append(element);
      },
    ],
    [
      'somebody who comes while the person is at a new prompt',
      async (element, person) => {
        element.data = { ...samplePrompt, version: 2 };
        await waitUntil(() => person.buttons.includes('Give more feedback'), '', { timeout: 5000 });
        await person.press('Give more feedback');
        expect(person.chosen).to.deep.equal([]);
        document.dispatchEvent(new ReadyEvent());
      },
    ],
  ];
  for (const [name, act] of ways) {
    it(`is handed in again by ${name}`, async () => {
      const { element, person, responses } = await meet();
      await person.handIn();
      let taken = '';
      element.addEventListener('oxsubmit', (event) => {
        taken = event.detail.id;
        event.respondWith(Promise.resolve(sent));
      });
      await act(element, person);
      await waitUntil(() => taken !== '');
      expect(taken).to.equal(responses[0]?.id);
    });
  }
});

describe('a new prompt while answers are on their way', () => {
  const second = { ...sampleOpenPrompt, id: 'second' };
  const asksSecond = (person: Person) => person.question === 'What should we do better?';

  const outcomes: [string, Delivery, RegExp][] = [
    ['sent', sent, /^Sent\. Thank you/],
    ['saved', { status: 'saved' }, /^Saved on this device/],
    ['unsaved', { status: 'unsaved' }, /^Not saved yet/],
    ['failed', { status: 'failed', reason: 'expired' }, /^Could not be saved/],
  ];
  for (const [name, delivery, said] of outcomes) {
    it(`waits and hides nothing: ${name}; it is asked when the person wants more`, async () => {
      const channel = makeChannel();
      const { element, person } = await meet((event) => event.respondWith(channel.values));
      await person.handIn();
      element.data = second;
      await element.updateComplete;
      expect(person.hears).to.match(/^Sending/);
      expect(person.sees).to.contain(words);
      channel.give(delivery);
      await waitUntil(() => said.test(person.hears));
      // A page that sets its data with each drawing sets it again.
      element.data = structuredClone(second);
      await element.updateComplete;
      expect(person.hears).to.match(said);
      await expect(element).to.be.accessible();
      await person.press('Give more feedback');
      expect(asksSecond(person)).to.equal(true);
      expect(person.focus).to.equal('What should we do better?');
      expect(person.hears).to.equal('');
    });
  }

  it('hides nothing either while what reads it is still to come', async () => {
    const { element, person } = await meet((event) => event.respondWith(makeChannel().values));
    await person.handIn();
    element.data = { ...second, questions: [{ ...second.questions[0], branches: [] }] };
    await element.updateComplete;
    expect([element.state, person.hears.startsWith('Sending')]).to.deep.equal(['ready', true]);
  });

  for (const [name, delivery, said] of outcomes.filter(([name]) => name !== 'unsaved')) {
    const isSent = name === 'sent';
    it(`${isSent ? 'is asked at once' : 'waits'} where it was said before: ${name}`, async () => {
      const { element, person } = await meet((event) =>
        event.respondWith(Promise.resolve(delivery)),
      );
      await person.handIn();
      await waitUntil(() => said.test(person.hears));
      element.data = second;
      await element.updateComplete;
      expect(asksSecond(person)).to.equal(isSent);
      expect(said.test(person.hears)).to.equal(!isSent);
    });
  }

  it('is forgotten where the page takes it back', async () => {
    const channel = makeChannel();
    const { element, person } = await meet((event) => event.respondWith(channel.values));
    await person.handIn();
    element.data = second;
    await element.updateComplete;
    element.data = samplePrompt;
    channel.give(sent);
    await waitUntil(() => person.hears.startsWith('Sent. Thank you.'));
    expect(person.buttons).to.deep.equal([]);
  });
});

describe('the channel it is handed in with', () => {
  const names: [unknown, string, number][] = [
    [undefined, 'website', 0],
    [null, 'website', 0],
    ['ecommerce', 'ecommerce', 0],
    ['other', 'other', 0],
    ['Kiosk', 'other', 1],
    [5, 'other', 1],
    // What is no word at all counts as not set.
    ['', 'website', 0],
    [Object.create(null), 'website', 1],
  ];
  for (const [name, expected, warned] of names) {
    const written = typeof name === 'object' && name ? 'an object' : JSON.stringify(name);
    it(`is ${expected} for ${written}, with ${warned} warnings`, async () => {
      const { element, person, responses } = await meet((event) =>
        event.respondWith(Promise.resolve(sent)),
      );
      const warnings = await warningsOf(async () => {
        element.channel = name as string;
        await person.handIn();
      });
      expect(responses.map(({ channel }) => channel)).to.deep.equal([expected]);
      expect(warnings.filter((text) => text.includes('channel'))).to.have.length(warned);
    });
  }

  it('is what the attribute says, and the default when that is taken away', async () => {
    const { element, person, responses } = await meet((event) =>
      event.respondWith(Promise.resolve({ status: 'failed', reason: 'invalid' })),
    );
    element.setAttribute('channel', 'app');
    await person.handIn();
    await waitUntil(() => person.buttons.includes('Back'));
    element.removeAttribute('channel');
    await person.press('Back');
    await person.press('Send');
    expect(responses.map(({ channel }) => channel)).to.deep.equal(['app', 'website']);
  });
});

describe('what is final', () => {
  const finals: Delivery[] = [sent, { status: 'failed', reason: 'refused' }];
  for (const final of finals) {
    it(`${final.status} is not asked again, though the host has not ended its answer`, async () => {
      const channel = makeChannel();
      const { element, person, responses } = await meet((event) =>
        event.respondWith(channel.values),
      );
      await person.handIn();
      channel.give(final);
      await waitUntil(() => /^(Sent|Could not)/.test(person.hears));
      const place = document.createElement('div');
      element.before(place);
      place.append(element);
      document.dispatchEvent(new ReadyEvent());
      await nextFrame();
      expect(responses).to.have.length(1);
      expect(person.hears).to.match(/^(Sent|Could not)/);
    });
  }
});

describe('what goes wrong', () => {
  const thrower = {
    get status() {
      throw new Error('no');
    },
  };
  const garbage: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'ok'],
    ['a page', '<html>login</html>'],
    ['true', true],
    ['another status', { status: 'done' }],
    ['sent without a reference', { status: 'sent' }],
    ['a reference without end', { status: 'sent', reference: 'x'.repeat(61) }],
    ['failed without a reason', { status: 'failed' }],
    ['one that throws when it is read', thrower],
  ];
  for (const [name, answer] of garbage) {
    it(`an answer that is ${name} counts as failed, and the console says what is expected`, async () => {
      const { element, person } = await meet((event) =>
        event.respondWith(Promise.resolve(answer as Delivery)),
      );
      const warnings = await warningsOf(async () => {
        await person.handIn();
        await waitUntil(() => person.hears.startsWith('Could not be saved'));
        await person.press('Try again');
        await waitUntil(() => person.hears.startsWith('Could not be saved'));
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/expected \{ status: "unsaved" \}.*reference.*reason/);
      expect(person.sees).to.contain(words);
      expect(element.state).to.equal('ready');
    });
  }

  it('a refused promise counts as failed; trying again sends the same', async () => {
    let attempts = 0;
    const { person, responses } = await meet((event) => {
      attempts += 1;
      event.respondWith(attempts === 1 ? Promise.reject(new Error('down')) : Promise.resolve(sent));
    });
    const warnings = await warningsOf(async () => {
      await person.handIn();
      await waitUntil(() => person.hears.startsWith('Could not be saved This page could not'));
    });
    expect(warnings.join()).to.contain('down');
    await person.press('Try again');
    await waitUntil(() => person.hears.startsWith('Sent. Thank you.'));
    expect(responses.map(({ id }) => id)).to.deep.equal([responses[0]?.id, responses[0]?.id]);
    expect(responses[1]).to.deep.equal(responses[0]);
  });

  const afterwards: [string, (channel: ReturnType<typeof makeChannel>) => void][] = [
    ['garbage', (channel) => channel.give({ status: 'oops' })],
    ['an error', (channel) => void channel.values.throw(new Error('gone')).catch(() => {})],
  ];
  for (const [name, disturb] of afterwards) {
    it(`${name} after "saved" takes nothing back`, async () => {
      const channel = makeChannel();
      const { element, person } = await meet((event) => event.respondWith(channel.values));
      await warningsOf(async () => {
        await person.handIn();
        channel.give({ status: 'saved' });
        await waitUntil(() => person.hears.startsWith('Saved on this device'));
        disturb(channel);
        await nextFrame();
        await element.updateComplete;
        expect(person.hears).to.match(/^Saved on this device/);
      });
    });
  }

  it('an answer that comes too late is refused with the remedy, and the words are kept', async () => {
    let refusal: Promise<unknown> | undefined;
    const { person } = await meet((event) => {
      refusal = Promise.resolve()
        .then(() => event.respondWith(Promise.resolve(sent)))
        .catch((error: unknown) => error);
    });
    await person.handIn();
    expect(await refusal).to.be.instanceOf(DOMException);
    expect(((await refusal) as DOMException).name).to.equal('InvalidStateError');
    expect(person.hears).to.match(/^Sending/);
    expect(person.sees).to.contain(words);
  });

  it('what is refused as invalid can be changed and handed in as another response', async () => {
    const { person, responses } = await meet((event) =>
      event.respondWith(
        Promise.resolve(
          responses.length === 1 ? ({ status: 'failed', reason: 'invalid' } as const) : sent,
        ),
      ),
    );
    await person.handIn();
    await waitUntil(() => person.buttons.includes('Back'));
    await person.press('Back');
    expect(person.field.value).to.equal(words);
    await person.write('Shorter.');
    await person.press('Send');
    await waitUntil(() => person.hears.startsWith('Sent. Thank you.'));
    expect(new Set(responses.map(({ id }) => id)).size).to.equal(2);
  });

  const clipboards: [string, (copied: string[]) => Partial<Clipboard> | undefined, string][] = [
    [
      'what was written can be copied',
      (copied) => ({ writeText: async (text) => void copied.push(text) }),
      'Copied.',
    ],
    [
      'a clipboard that refuses is said',
      () => ({ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }),
      'This browser does not let us copy.',
    ],
    ['a missing clipboard is said', () => undefined, 'This browser does not let us copy.'],
  ];
  for (const [name, makeClipboard, said] of clipboards) {
    it(name, async () => {
      const copied: string[] = [];
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: makeClipboard(copied),
      });
      const { person } = await meet((event) =>
        event.respondWith(Promise.resolve({ status: 'failed', reason: 'refused' })),
      );
      await person.handIn();
      await waitUntil(() => person.buttons.includes('Copy my answers'));
      await person.press('Copy my answers');
      await waitUntil(() => person.hears.includes(said));
      if (said === 'Copied.') expect(copied.join()).to.contain(words);
      expect(person.hears).to.match(/^Could not be saved/);
      Reflect.deleteProperty(navigator, 'clipboard');
    });
  }
});
