import { waitUntil } from '@open-wc/testing';
import type * as FrameHostModule from '@oxbow/widgets/frame-host';

/** What host pages load, as it is built. */
const built = new URL('/packages/widgets/dist/cdn/frame-host.js', location.href).href;
export const { FrameHost } = (await import(built)) as typeof FrameHostModule;

/** The frame page with one script more, see `watch.js`. */
const watchedPage = '/packages/widgets/dist/cdn/watched-frame.html';

/** A frame in the page of a proof. */
export interface Framed {
  frame: HTMLIFrameElement;
  host: FrameHostModule.FrameHost;
  /** What its page has told: violations of its policy, what nobody caught, and first whether there is storage. */
  told: string[];
}

const openFrames: (() => void)[] = [];

/**
 * Puts a frame with the frame page into the page, in a sandbox without an origin and without storage.
 * @param fragment what its address says; the origin of this page where it says none
 */
export function openFrame(
  fragment: Record<string, string>,
  options: FrameHostModule.FrameOptions = {},
  { sandbox = 'allow-scripts', query = '' }: { sandbox?: string | null; query?: string } = {},
): Framed {
  const frame = document.createElement('iframe');
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  frame.title = 'Widget';
  frame.width = '700';
  const said = new URLSearchParams({ origin: location.origin, ...fragment });
  frame.src = `${watchedPage}${query}#${said.toString()}`;
  const told: string[] = [];
  const hear = ({ source, data }: MessageEvent<{ watched?: string } | undefined>) => {
    if (source === frame.contentWindow && data?.watched) told.push(data.watched);
  };
  addEventListener('message', hear);
  document.body.append(frame);
  const host = new FrameHost(frame, options);
  openFrames.push(() => {
    host.disconnect();
    frame.remove();
    removeEventListener('message', hear);
  });
  return { frame, host, told };
}

/** Takes the frames out of the page. */
export function closeFrames(): void {
  for (const close of openFrames.splice(0)) close();
}

/** Waits until the widget in a frame is in a state. */
export const untilState = ({ host, told }: Framed, state: string): Promise<void> =>
  waitUntil(() => host.state === state, `${state} instead of ${host.state}; ${told.join(', ')}`, {
    timeout: 15_000,
  });
