/** What window and frame say to each other before they have a line of their own; nothing of it is worth overhearing. */
export type Greeting =
  /** The host page asks whether a frame is there. */
  | { kind: 'hello' }
  /** The frame is there; `id` is one for each time that it was loaded. */
  | { kind: 'ready'; id: string }
  /** The host page gives the frame with this id a port, over which everything else is said. */
  | { kind: 'connect'; id: string };

/** What the host page says over the port. */
export type HostWord =
  | { kind: 'set'; settings: Settings }
  /** Somebody who could answer has come. */
  | { kind: 'ready' }
  | { kind: 'refresh' }
  /** The helper goes; another one may come. */
  | { kind: 'leave' }
  /** One value of an answer. */
  | { kind: 'answer'; id: number; value: unknown }
  /** No further value comes. */
  | { kind: 'end'; id: number }
  /** The one who took it failed; `status` is that of HTTP. */
  | { kind: 'fail'; id: number; name: string; message: string; status: number | undefined }
  /** Nobody took it. */
  | { kind: 'untaken'; id: number };

/** What a host page gives; what is absent stays as it was. */
export interface Settings {
  data?: unknown;
  /** See `strings` of every widget. */
  strings?: unknown;
  /** `--ox-*` custom properties. */
  tokens?: unknown;
  /** Language of the page around the frame. */
  language?: unknown;
  /** `light` or `dark`: how the page around the frame is drawn. */
  scheme?: unknown;
}

/** What the frame says over the port. */
export type FrameWord =
  /** How high its content is, in CSS pixels, and the state of its element. */
  | { kind: 'size'; height: number; state: string }
  /** Something was done; `type` is one of `reported`. */
  | { kind: 'event'; type: string; detail: unknown }
  | FrameRequest
  /** The widget wants it no more. */
  | { kind: 'abort'; id: number };

/** Something that the widget in the frame asks for. */
export interface FrameRequest {
  kind: 'request';
  id: number;
  /** One of `requested`, or what `isHandedOver` may be. */
  type: string;
  detail: unknown;
  /** No listener of the page may hear of it: it is given to the nearest connection, or to the host's own way. */
  isHandedOver: boolean;
  /** See `SubmitRequestEvent`. */
  shared: boolean;
  outside: boolean;
}

/** Events that tell what a person did. `oxdetail` is none of them: it carries an element. */
export const reported: readonly string[] =
  'oxanswer oxchange oxcontact oxdismiss oxexport oxfilter oxinvalid oxselect oxshow oxtoggle'.split(
    ' ',
  );

/** Events that want an answer. */
export const requested: readonly string[] =
  'oxassign oxcheckin oxdata oxdelete oxjoin oxkeep oxmayshow oxmore oxpledge oxrecall oxreply oxresolve oxshare oxstatus oxsubmit oxwithdraw'.split(
    ' ',
  );

/** What is only ever handed over, besides those that want an answer. */
const handedOver = ['oxgive', 'handkeep', 'handrecall'];

/** Highest that a frame becomes, in CSS pixels; what is higher scrolls inside it. */
const highest = 20_000;

/** Marks our messages among all that windows say to each other. Another number is another language. */
const mark = 'oxbow-frame-1';

/** A greeting as it is sent. */
export const toMessage = (greeting: Greeting) => ({ ...greeting, oxbow: mark });

/** Reads what came to a window; `undefined` for everything that is not ours. */
export function readGreeting(message: unknown): Greeting | undefined {
  const { oxbow, kind, id } = toParts(message);
  if (oxbow !== mark) return undefined;
  if (kind === 'hello') return { kind };
  const isNamed = typeof id === 'string' && /^[\w-]{1,64}$/.test(id);
  return isNamed && (kind === 'ready' || kind === 'connect') ? { kind, id } : undefined;
}

/** Reads what the host page says over the port; `undefined` for what is nothing of that. */
export function readHostWord(message: unknown): HostWord | undefined {
  const parts = toParts(message);
  const { kind, id, value } = parts;
  if (kind === 'ready' || kind === 'refresh' || kind === 'leave') return { kind };
  if (kind === 'set') return { kind, settings: toParts(parts['settings']) };
  if (!isNumber(id)) return undefined;
  if (kind === 'answer') return { kind, id, value };
  if (kind === 'end' || kind === 'untaken') return { kind, id };
  if (kind !== 'fail') return undefined;
  const status = isNumber(parts['status']) ? parts['status'] : undefined;
  return { kind, id, name: toWords(parts['name']), message: toWords(parts['message']), status };
}

/** Reads what the frame says over the port; `undefined` for what is nothing of that. */
export function readFrameWord(message: unknown): FrameWord | undefined {
  const { kind, id, type, detail, height, state, ...rest } = toParts(message);
  if (kind === 'size') {
    if (typeof height !== 'number' || !(height >= 0)) return undefined;
    return { kind, height: Math.min(Math.ceil(height), highest), state: toWords(state) };
  }
  if (kind === 'event') return isOneOf(reported, type) ? { kind, type, detail } : undefined;
  if (!isNumber(id)) return undefined;
  if (kind === 'abort') return { kind, id };
  const isHandedOver = rest['isHandedOver'] === true;
  const isKnown = isOneOf(requested, type) || (isHandedOver && isOneOf(handedOver, type));
  if (kind !== 'request' || !isKnown) return undefined;
  const shared = rest['shared'] === true;
  return { kind, id, type, detail, isHandedOver, shared, outside: rest['outside'] === true };
}

const toParts = (message: unknown): Readonly<Record<string, unknown>> =>
  typeof message === 'object' && message !== null ? (message as Record<string, unknown>) : {};

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value);

const isOneOf = (list: readonly string[], value: unknown): value is string =>
  typeof value === 'string' && list.includes(value);

/** Words for a developer, no longer than one reads. */
const toWords = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 500) : '');
