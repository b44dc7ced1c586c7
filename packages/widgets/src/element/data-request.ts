import { readDataAttribute } from './data-attribute.js';
import type { DataDoor } from './data-door.js';
import { DataScript } from './data-script.js';
import type { OxElement } from './element.js';
import { OncePerFrame } from './frame.js';
import { RequestController } from './request-controller.js';
import type { CommonStrings } from './strings.js';

/** What is wrong with the whole: a text's key and whether asking again may help. */
export interface Problem {
  key: keyof CommonStrings;
  retry: boolean;
}

/** Hears what the host answers to the request for data, and reads every written form of it, for as long as the element lives. */
export function followDataRequest(host: OxElement, door: DataDoor): void {
  // Changes may come by the hundred in a second; each is taken, in order, but not drawn by itself.
  const drawing = new OncePerFrame(() => host.requestUpdate());
  const request = new RequestController<unknown>(host, {
    create: door.createEvent,
    receive: (answer, isFirst) => {
      if (isFirst) door.receive(answer);
      else {
        door.change(answer);
        drawing.request();
      }
    },
    fail: (error) => {
      host.warn(`request:${String(error)}`, `the request for its data failed: ${String(error)}`);
      door.fail('notLoaded');
    },
    unanswered: () => door.fail('unanswered'),
  });
  door.follow(request);
  door.readWith(readDataAttribute);
  new DataScript(host, (read) => door.takeScript(read));
}

const hints = {
  object: 'holds "[object Object]"',
  syntax: 'is no valid JSON',
  type: 'holds neither an object nor a list',
};

const places = { attribute: 'the attribute "data"', script: 'the child script' };

/** Warns the developer of the host of data that is written wrongly. */
export function warnOfFault(host: OxElement, { fault }: DataDoor): void {
  if (!fault || fault.from === 'request') return;
  const place = places[fault.from];
  host.warn(`broken:${place}`, `${place} ${hints[fault.reason]}; what was there before is kept.`);
}

/** What to tell the person. */
export function toProblem({ fault }: DataDoor): Problem | undefined {
  if (!fault) return undefined;
  if (fault.from === 'request') return { key: fault.reason, retry: true };
  if (fault.from === 'script') return { key: 'brokenScript', retry: false };
  return { key: fault.reason === 'object' ? 'brokenObject' : 'brokenAttribute', retry: false };
}
