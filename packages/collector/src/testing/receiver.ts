import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a receiver got it. */
export interface Received {
  id: string;
  headers: Record<string, string>;
  body: string;
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * How a receiver answers.
 * @param attempt how often this message came, this time included
 */
export type Behaviour = (
  response: ServerResponse,
  attempt: number,
  request: IncomingMessage,
) => void;

/** Takes it, and says so. */
export const accept: Behaviour = (response) => response.writeHead(204).end();

/** A server that webhooks are sent to, on this machine. */
export class Receiver {
  readonly received: Received[] = [];
  behaviour: Behaviour;
  /** Most requests that were under way at the same time. */
  atOnce = 0;
  #underWay = 0;
  #server: Server | undefined;
  #port = 0;

  private constructor(behaviour: Behaviour) {
    this.behaviour = behaviour;
  }

  static async start(behaviour: Behaviour = accept): Promise<Receiver> {
    const receiver = new Receiver(behaviour);
    await receiver.start();
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/oxbow`;
  }

  /** Takes connections, again at the same port. */
  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#take(request, response));
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
  }

  /** Takes no more connections, and breaks those that are there. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** How often a message came. */
  count(id: string): number {
    return this.received.filter((one) => one.id === id).length;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#underWay += 1;
    this.atOnce = Math.max(this.atOnce, this.#underWay);
    response.on('close', () => (this.#underWay -= 1));
    response.on('error', () => {});
    let body = '';
    try {
      for await (const part of request) body += String(part);
    } catch {
      return;
    }
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const id = headers['webhook-id'] ?? '';
    this.received.push({ id, headers, body, at: Date.now() });
    this.behaviour(response, this.count(id), request);
  }
}
