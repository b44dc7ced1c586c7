import '../loader/loader.js';
import type { OxElement } from '../element/element.js';
import { announceTaker } from '../element/hand-over.js';
import type { RequestEvent } from '../element/request-event.js';
import { readFragment, refusalOf, type Configuration } from './configuration.js';
import { HostLink } from './host-link.js';
import german from './locales/de.js';
import french from './locales/fr.js';
import { reported, requested } from './messages.js';
import { dressPage, givenAsItIs } from './page-settings.js';
import { strings } from './strings.js';

// The module of frame.html: one widget for hosts that only take frames. It has no secret, no storage and no network; all that it
// shows is said by its address and by the one page that its address names, and all that a person says goes there.

const page = document.documentElement;

begin();

function begin(): void {
  const configuration = readFragment(location.hash);
  if (typeof configuration === 'string') say(configuration);
  else if (parent === window) say('notFramed', configuration.language);
  else if (!isOurs(configuration.element)) say('noElement', configuration.language);
  else show(configuration);
}

/** Shows the widget, and passes on what it says and asks. */
function show(configuration: Configuration): void {
  const { language, origin } = configuration;
  if (language) page.lang = language;
  const element = document.createElement(configuration.element) as OxElement;
  configure(element, configuration);
  const link = new HostLink(origin, {
    set: (settings) => {
      dressPage(page, settings, language);
      for (const name of givenAsItIs)
        if (name in settings) Object.assign(element, { [name]: settings[name] });
    },
    refresh: () => element.refresh(),
    ready: () => {
      // Not by its class: each name that another file takes from the loader's part is some bytes more for every page.
      document.dispatchEvent(new Event('oxready'));
      tellSize();
    },
  });
  passOn(link);
  document.body.append(element);

  let told = '';
  const tellSize = () => {
    const { state } = element;
    if (link.say({ kind: 'size', height: page.getBoundingClientRect().height, state }))
      told = state;
  };
  // In a frame of its own: to measure lays out what has come into sight, and an observer must not change what it observes.
  new ResizeObserver(() => requestAnimationFrame(tellSize)).observe(page);
  // A state may change without any change of the height.
  const drawn = new MutationObserver(() => told !== element.state && tellSize());
  drawn.observe(element.shadowRoot ?? element, { childList: true, subtree: true });
}

function configure(element: OxElement, { element: tag, attributes }: Configuration): void {
  const { observedAttributes: observed } = element.constructor as unknown as {
    observedAttributes: string[];
  };
  for (const [name, value] of attributes) {
    const refusal = refusalOf(name, { element: tag, observed });
    if (refusal === undefined) element.setAttribute(name, value);
    else console.warn(`The address of the frame says “${name}”, which is ignored: ${refusal}.`);
  }
}

/** As a connection for the whole page: by events, and by what no listener of the page may hear. */
function passOn(link: HostLink): void {
  const take = (request: RequestEvent) => link.ask(request, true);
  announceTaker(page, { take, isForDocument: true }, new AbortController().signal);
  for (const type of requested)
    addEventListener(type, (event) => {
      const request = event as RequestEvent;
      const answers = link.ask(request, false);
      if (answers) request.respondWith(answers);
    });
  for (const type of reported)
    addEventListener(type, (event) => {
      link.say({ kind: 'event', type, detail: (event as CustomEvent<unknown>).detail });
    });
}

function isOurs(tag: string): boolean {
  const Class = customElements.get(tag);
  return Class !== undefined && 'oxbow' in Class;
}

function say(fault: keyof typeof strings, language = navigator.language): void {
  const [main = ''] = language.toLowerCase().split('-');
  const texts = new Map([
    ['de', german],
    ['fr', french],
  ]).get(main);
  page.lang = texts ? main : 'en';
  const text = document.createElement('p');
  text.textContent = (texts ?? strings)[fault];
  document.body.append(text);
}
