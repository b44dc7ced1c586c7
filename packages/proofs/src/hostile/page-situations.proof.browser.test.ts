import { expect, waitUntil } from '@open-wc/testing';
import {
  goodObjective,
  goodProfile,
  goodPrompt,
  goodText,
  goodTouchpoint,
  listen,
  loadOxbow,
  place,
  settled,
  textOf,
  type OxbowElement,
} from './page.js';

// The `dom` cases of hostile-inputs.json, by their id.

const data = {
  'ox-feedback-prompt': goodPrompt,
  'ox-customer-timeline': [goodTouchpoint],
  'ox-okr-card': goodObjective,
  'ox-radar': goodProfile,
} as const;
const tags = Object.keys(data) as (keyof typeof data)[];

const foreign = class extends HTMLElement {};

/** Does something to the page with a good element in it, and expects the good record to stand there without a fault. */
async function survives(
  act: (element: OxbowElement) => void | Promise<void>,
  warningCount = 0,
): Promise<void> {
  await loadOxbow();
  for (const tag of tags) {
    const { warnings, faults } = await listen(async () => {
      const element = await place(tag, (one) => (one.data = data[tag]));
      await act(element);
      await settled(element);
      expect(textOf(element), tag).to.contain(goodText);
      element.remove();
    });
    expect(faults, tag).to.deep.equal([]);
    expect(warnings, tag).to.have.lengthOf(warningCount);
  }
}

/** Loads the same build under another address, as a second bundle on the page. */
function loadAgain(): Promise<unknown> {
  return import(
    new URL(`/packages/widgets/dist/cdn/oxbow.js?copy=${Math.random()}`, location.href).href
  );
}

describe('page situations', () => {
  it('dom-foreign-define: a tag taken by somebody else is left alone, with a warning', async () => {
    const { warnings, faults } = await listen(async () => {
      const element = document.createElement('ox-connection');
      customElements.define('ox-connection', foreign);
      await loadOxbow();
      document.body.append(element);
      element.remove();
      expect(customElements.get('ox-connection')).to.equal(foreign);
      expect(customElements.get('ox-feedback-prompt')).not.to.equal(undefined);
    });
    expect(faults).to.deep.equal([]);
    expect(warnings.filter((warning) => warning.includes('already defined'))).to.have.lengthOf(1);
  });

  it('dom-clobber-form: names of a form do no harm', () =>
    survives((element) => {
      const form = document.createElement('form');
      form.innerHTML =
        '<input name="action"><input name="submit"><input name="data"><input name="state">';
      document.body.append(form);
      form.append(element);
    }));

  it('dom-define-twice: a second copy does no harm', () =>
    survives(async () => void (await loadAgain()), 1));

  it('dom-inner-template: a copy in a template stays inert and wakes up when it is taken out', () =>
    survives(async (element) => {
      const template = document.createElement('template');
      template.innerHTML = `<${element.localName} data='${JSON.stringify(element.data)}'></${element.localName}>`;
      const inert = template.content.firstElementChild as OxbowElement;
      expect(inert.state).to.equal(undefined);
      const copy = document.importNode(inert, true);
      document.body.append(copy);
      await settled(copy);
      expect(textOf(copy)).to.contain(goodText);
      copy.remove();
    }));

  it('dom-adopt-iframe: it works on in the document of a frame and back', () =>
    survives(async (element) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument!.body.append(element);
      await element.updateComplete;
      expect(textOf(element)).to.contain(goodText);
      expect(frame.contentWindow!.getComputedStyle(element).display).to.equal('block');
      document.body.append(element);
      frame.remove();
    }));

  it('dom-innerHTML-host: what a host does to the light children changes nothing', () =>
    survives((element) => {
      element.innerHTML = '<p>light</p>';
      element.innerHTML = '';
      element.textContent = '';
    }));

  it('dom-attr-1000: a thousand changes are one drawing', () =>
    survives(async (element) => {
      let drawings = 0;
      const observer = new MutationObserver(() => (drawings += 1));
      observer.observe(element.shadowRoot!, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      for (let index = 0; index < 1000; index += 1)
        element.setAttribute('data', JSON.stringify(data[element.localName as keyof typeof data]));
      await element.updateComplete;
      await Promise.resolve();
      observer.disconnect();
      expect(drawings).to.be.most(1);
    }));

  it('dom-removed-attr: attributes taken away by a morph cost nothing', () =>
    survives((element) => {
      for (const name of element.getAttributeNames()) element.removeAttribute(name);
    }));

  it('dom-display-none: an element that becomes visible later is there', () =>
    survives((element) => {
      element.style.display = 'none';
      element.remove();
      document.body.append(element);
      element.style.display = '';
    }));

  it('dom-zero-size: no size, no harm', () =>
    survives((element) => {
      const box = document.createElement('div');
      box.style.inlineSize = '0';
      box.style.blockSize = '0';
      document.body.append(box);
      box.append(element);
    }));

  it('dom-dir-flip: the direction may turn', () =>
    survives(async (element) => {
      document.documentElement.dir = 'rtl';
      await element.updateComplete;
      expect(getComputedStyle(element.shadowRoot!.firstElementChild!).direction).to.equal('rtl');
      document.documentElement.removeAttribute('dir');
    }));

  it('dom-print: printing and coming back from it', () =>
    survives((element) => {
      dispatchEvent(new Event('beforeprint'));
      expect(textOf(element)).to.contain(goodText);
      dispatchEvent(new Event('afterprint'));
    }));

  it('dom-bfcache: leaving the page for a while', () =>
    survives(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }));

  it('dom-no-localstorage: a sandboxed frame without storage shows all', async () => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    const elements = tags
      .map((tag) => `<${tag} data='${JSON.stringify(data[tag])}'></${tag}>`)
      .join('');
    const loader = new URL('/packages/widgets/dist/cdn/oxbow.js', location.href).href;
    const report = `Promise.all([...document.body.children].filter((one) => one.localName.startsWith('ox-')).map(async (one) => {
      while (one.state !== 'ready') await new Promise((resolve) => setTimeout(resolve, 20));
      await one.updateComplete;
      return one.shadowRoot.textContent;
    })).then((texts) => parent.postMessage({ texts }, '*'));`;
    frame.srcdoc = `<!doctype html><body>${elements}<script type="module" src="${loader}"></script><script type="module">${report}</script></body>`;
    const received = new Promise<string[]>((resolve) =>
      addEventListener(
        'message',
        ({ data: message }) => resolve((message as { texts: string[] }).texts),
        { once: true },
      ),
    );
    document.body.append(frame);
    await waitUntil(() => frame.contentWindow !== null);
    const texts = await received;
    expect(texts.map((text) => text.includes(goodText))).to.deep.equal(tags.map(() => true));
    frame.remove();
  });
});
