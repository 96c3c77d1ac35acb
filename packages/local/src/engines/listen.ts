import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Resolves when the server listens, rejects with the system's error (EADDRINUSE and the like) when it cannot. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Where a server that listens on TCP can be reached. */
export function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on TCP');
  return address;
}
