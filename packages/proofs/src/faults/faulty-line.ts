import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Situation } from './situations.js';

type Plan = Pick<Situation, 'line' | 'failures'>;

/** The way between pages and a real collector, on which requests that hand something in meet what was planned for them. */
export class FaultyLine {
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #collector: string;
  readonly #origin: string;
  readonly #plans = new Map<string, Plan>();

  /**
   * @param collector address of the collector
   * @param origin of the site; a sandboxed frame of it has none, and is let through as the site
   */
  constructor(collector: string, origin: string) {
    this.#collector = collector;
    this.#origin = origin;
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** From now on this happens to what answers the prompt. */
  plan(prompt: string, plan: Plan): void {
    this.#plans.set(prompt, { ...plan });
  }

  /** From now on nothing happens to it any more. */
  heal(prompt: string): void {
    this.#plans.delete(prompt);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request).catch(() => undefined);
    // The page has left before all was there.
    if (!body) return;
    const plan = this.#planFor(request, body.toString());
    if (!plan || plan.failures === 0) return this.#forward(request, response, body);
    if (plan.line !== 'offline') plan.failures -= 1;
    switch (plan.line) {
      case 'error 500':
        response.writeHead(500, this.#readable(request)).end();
        return;
      case 'too many (429)':
        response.writeHead(429, { ...this.#readable(request), 'Retry-After': '1' }).end();
        return;
      case 'dropped':
      case 'offline':
        request.socket.destroy();
        return;
      case 'stored, then dropped':
        await this.#ask(request, body);
        request.socket.destroy();
        return;
      case 'slow':
        await wait(400 * (plan.failures + 1));
        await this.#forward(request, response, body);
        return;
      default:
        await this.#forward(request, response, body);
    }
  }

  #planFor({ method, url }: IncomingMessage, body: string): Plan | undefined {
    if (method !== 'POST' || url !== '/v1/responses') return undefined;
    const { responses } = JSON.parse(body) as { responses: { prompt: string }[] };
    return this.#plans.get(responses[0]?.prompt ?? '');
  }

  async #forward(
    request: IncomingMessage,
    response: ServerResponse,
    body: Buffer<ArrayBuffer>,
  ): Promise<void> {
    const answer = await this.#ask(request, body);
    const text = await answer.text();
    const headers = [...answer.headers].filter(
      ([name]) => !/^(content-(length|enc)|transfer|access-control-allow-origin)/.test(name),
    );
    response
      .writeHead(answer.status, { ...Object.fromEntries(headers), ...this.#readable(request) })
      .end(text);
  }

  #ask({ method, url, headers }: IncomingMessage, body: Buffer<ArrayBuffer>) {
    const passed = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      typeof value !== 'string' || /^(host|connection|content-length|keep-alive)$/.test(name)
        ? []
        : [[name, name === 'origin' ? this.#origin : value]],
    );
    return fetch(`${this.#collector}${url}`, {
      method: method ?? 'GET',
      headers: passed,
      ...(body.length > 0 && { body }),
    });
  }

  #readable({ headers }: IncomingMessage): Record<string, string> {
    return {
      'Access-Control-Allow-Origin': headers.origin ?? '*',
      'Access-Control-Expose-Headers': 'Retry-After',
    };
  }
}
