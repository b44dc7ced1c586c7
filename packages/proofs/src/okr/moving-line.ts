import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The one address of a collector that is killed and started again elsewhere; streams pass as they come. */
export class MovingLine {
  /** Address of the collector; while it has none, each line is cut. */
  target: string | undefined;
  readonly #server = createServer((asked, response) => this.#pass(asked, response));
  readonly #origin: string;

  /** @param origin as the collector knows the site */
  constructor(origin: string) {
    this.#origin = origin;
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #pass(asked: IncomingMessage, response: ServerResponse): void {
    const { method, url, headers } = asked;
    const cut = () => asked.socket.destroy();
    if (this.target === undefined) {
      cut();
      return;
    }
    const { host: _, origin, ...passed } = headers;
    const sent = request(`${this.target}${url}`, {
      method,
      headers: { ...passed, ...(origin !== undefined && { origin: this.#origin }) },
      agent: false,
    });
    sent.on('response', (answer) => {
      const allowed = answer.headers['access-control-allow-origin'];
      response.writeHead(answer.statusCode ?? 502, {
        ...answer.headers,
        ...(allowed !== undefined && { 'access-control-allow-origin': origin }),
      });
      answer.on('error', cut);
      answer.pipe(response);
    });
    sent.on('error', cut);
    response.on('close', () => sent.destroy());
    asked.pipe(sent);
  }
}
