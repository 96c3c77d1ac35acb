import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { isPagePath } from '@portolan/contract/page';
import type { WebAppConfig } from '@portolan/contract/web-app-config';
import { StartupProblem } from '../data-folder/startup-problem.ts';
import { addressOf, listen } from '../engines/listen.ts';
import type { Log } from '../events/event-source.ts';
import { nameHolder } from './port-holder.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export type Mounted = {
  readonly config: WebAppConfig;
  readonly api: Listener;
  readonly identity: Listener;
  readonly inbox: Listener;
  readonly webApp: Listener;
};

export type Gateway = {
  /** As a browser should name it: `http://localhost:PORT`. */
  readonly origin: string;
  readonly port: number;
  /** Begins to answer; requests that came before wait. */
  mount(mounted: Mounted): void;
  stop(): Promise<void>;
};

/** Milliseconds: whoever is slow to ask again must not find the connection closed just as they do. */
const patient = { keepAliveTimeout: 600_000 };

/**
 * Listens on both loopback addresses, because `localhost` may mean either, and nowhere else. Rejects with the system's
 * error when it cannot, and with a StartupProblem when the port is taken on one of them.
 */
export async function openGateway(port: number, log: Log): Promise<Gateway> {
  let mount: (mounted: Mounted) => void = () => undefined;
  const mounted = new Promise<Mounted>((resolve) => {
    mount = resolve;
  });
  const answer: RequestListener = (request, response) => {
    mounted
      .then((parts) => route(request, response, parts))
      .catch((error: unknown) => {
        log(`gateway: ${request.method} ${request.url?.split('?', 1)[0]} failed: ${String(error)}`);
        if (response.headersSent) response.destroy();
        else response.writeHead(500).end();
      });
  };
  const first = createServer(patient, answer);
  await listen(first, port, '127.0.0.1').catch((error: unknown) => refuse(error, port));
  const bound = addressOf(first).port;
  const second = await listenOnSix(answer, bound, port !== 0).catch(async (error: unknown) => {
    await close(first);
    return refuse(error, port);
  });
  return {
    origin: `http://localhost:${bound}`,
    port: bound,
    mount,
    stop: async () => {
      await Promise.all([first, ...second].map(close));
    },
  };
}

/** A machine may have no IPv6 at all, and a port the system chose may be taken there: both are fine. */
async function listenOnSix(answer: RequestListener, port: number, mustHave: boolean): Promise<Server[]> {
  const server = createServer(patient, answer);
  try {
    await listen(server, port, '::1');
    return [server];
  } catch (error) {
    if (mustHave && isPortTaken(error)) throw error;
    return [];
  }
}

const isPortTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

async function refuse(error: unknown, port: number): Promise<never> {
  if (!isPortTaken(error)) throw error;
  throw new StartupProblem(
    `Port ${port} is taken by ${await nameHolder(port)}.\nEnd it, or choose another port: npm start -- --port ${port + 1}`,
  );
}

async function close(server: Server): Promise<void> {
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 250).unref();
  });
}

function route(request: IncomingMessage, response: ServerResponse, parts: Mounted): void | Promise<void> {
  const { host } = request.headers;
  // A page elsewhere whose name was pointed at this machine must not reach us.
  if (host === undefined || !/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) {
    response.writeHead(421, { 'content-type': 'text/plain' }).end('Portolan answers to localhost only\n');
    return;
  }
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const isUnder = (base: string) => path === base || path.startsWith(`${base}/`);
  if (isUnder('/api') || isPagePath(path)) return parts.api(request, response);
  if (isUnder('/identity')) return parts.identity(request, response);
  if (isUnder('/inbox') || path === '/inbox.json') return parts.inbox(request, response);
  const { origin } = new URL(parts.config.issuer);
  if (request.method === 'GET' && `http://${host}` !== origin) {
    // Signing in belongs to one origin, so everybody meets there.
    response.writeHead(307, { location: `${origin}${request.url ?? '/'}` }).end();
    return;
  }
  if (path === '/config.json') {
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(parts.config));
    return;
  }
  return parts.webApp(request, response);
}
