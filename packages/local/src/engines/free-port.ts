import { createServer } from 'node:net';

/** A TCP port of 127.0.0.1 that nobody listens on now. Another process may take it first, so be ready to ask again. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('The system gave no port')),
      );
    });
  });
}
