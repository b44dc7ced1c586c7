import { createServer, type Server } from 'node:http';

/** How many ports are tried, one after the other. */
const attempts = 20;

/**
 * Lets a server listen on the first port that is free, on this machine only.
 * @returns the port
 * @throws Error when none of twenty ports is free
 */
export async function listenFrom(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + attempts && port <= 65_535; port += 1) {
    if (await listen(server, port)) return port;
  }
  throw new Error(`No port is free from ${first} on: name another one, PORT=8080 npm start.`);
}

/** The first port from `first` on that is free at this moment. */
export async function findFreePort(first: number): Promise<number> {
  const probe = createServer();
  const port = await listenFrom(probe, first);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, '127.0.0.1');
  });
}
