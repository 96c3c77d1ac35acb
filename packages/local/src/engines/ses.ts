import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import type { Email, Store } from 'aws-ses-v2-local/dist/store.js';
import { addressOf, listen } from './listen.ts';
import type { MailStore, NewMail } from './mail-store.ts';
import { eventsOf } from './ses-events.ts';
import type { Identities } from './ses-identities.ts';
import { type Asked, askedBy, overhear, pairUp } from './ses-request.ts';

export type Ses = { readonly endpoint: string; stop(): Promise<void> };

type LoadedSes = { readonly server: Server; takeMails(): Email[] };

/** Takes what becomes of letters that were sent through a configuration set. */
export type TellEvent = (event: string) => void;

/**
 * Starts SES in this process on a free port of 127.0.0.1; what is sent lands in the mail store, and what becomes of it is told. The
 * engine behind it takes a third of a second to load, so it is loaded with the first request.
 */
export async function startSes(
  mails: MailStore,
  tellEvent: TellEvent = () => undefined,
  identities?: Identities,
): Promise<Ses> {
  let loaded: Promise<LoadedSes> | undefined;
  const server = createServer((request, response) => {
    if (identities?.takes(request.url ?? '') === true) {
      identities.handle(request, response).catch((error) => response.writeHead(500).end(String(error)));
      return;
    }
    loaded ??= loadSes();
    loaded.then(
      (ses) => {
        const heard = overhear(request);
        // The engine stores mails and answers in one turn, so what is there now is of this request and no other.
        response.prependOnceListener('prefinish', () =>
          collect(ses.takeMails(), askedBy(request.url ?? '', heard.body()), mails, tellEvent),
        );
        ses.server.emit('request', request, response);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await listen(server, 0, '127.0.0.1');
  return {
    endpoint: `http://127.0.0.1:${addressOf(server).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      (await loaded)?.server.close();
    },
  };
}

function collect(taken: readonly Email[], asked: readonly Asked[], mails: MailStore, tell: TellEvent): void {
  for (const email of taken) mails.add(received(email));
  const letters = taken.map((email) => ({ email, to: email.destination.to }));
  for (const { letter, asked: of } of pairUp(letters, asked)) {
    const { messageId, from, subject } = letter.email;
    for (const event of eventsOf({ ...of, messageId, from, subject }, new Date())) tell(event);
  }
}

function received(email: Email): NewMail {
  return {
    to: [...email.destination.to, ...email.destination.cc, ...email.destination.bcc],
    from: email.from,
    subject: email.subject,
    text: email.body.text ?? '',
    html: email.body.html ?? '',
    headers: Object.fromEntries((email.headers ?? []).map(({ name, value }) => [name.toLowerCase(), value])),
    at: new Date(email.at * 1000).toISOString(),
  };
}

/** The engine keeps its mails in a variable of its module, so each stack of a process loads its own copy of the module. */
async function loadSes(): Promise<LoadedSes> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('aws-ses-v2-local')) + sep;
  for (const path of Object.keys(require.cache)) if (path.startsWith(folder)) delete require.cache[path];
  const start: {
    default: (config: { host: string; port: number }) => Promise<Server>;
  } = require('aws-ses-v2-local');
  const { getStoreReadonly }: { getStoreReadonly(): Store } = require('aws-ses-v2-local/dist/store.js');
  const server = await start.default({ host: '127.0.0.1', port: 0 });
  return { server, takeMails: () => getStoreReadonly().emails.splice(0) };
}
