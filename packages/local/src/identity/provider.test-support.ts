import { createServer, type Server } from 'node:http';
import { dynamodbClient } from '../engines/clients.ts';
import { startDynoxide } from '../engines/dynoxide.ts';
import { addressOf, listen } from '../engines/listen.ts';
import { createTable } from '../tables.ts';
import { createIdentityProvider, type IdentityProvider } from './identity-provider.ts';
import { createKeys } from './keys.ts';
import type { OutgoingMail } from './mails.ts';
import { stepSeconds } from './second-factor/time-codes.ts';
import { identityTableDefinition } from './table-definition.ts';

export type RunningProvider = {
  readonly issuer: string;
  readonly identity: IdentityProvider;
  readonly mails: OutgoingMail[];
  readonly secret: string;
  /** The provider's clock. */
  now(): Date;
  /** Moves it. */
  wait(minutes: number): void;
  /** Moves it to where authenticator apps begin to show a new code, so that a test has half a minute before the next. */
  toNewCode(): void;
  /** The code of the newest mail to this address. */
  codeFor(email: string): string;
  stop(): Promise<void>;
};

/** A provider on an engine of its own, with a clock that the test moves. */
export const startProvider = async (): Promise<RunningProvider> => {
  const engine = await startDynoxide('memory');
  const dynamodb = dynamodbClient(engine.endpoint);
  await createTable(dynamodb, 'identity', identityTableDefinition);
  const server: Server = createServer((req, res) => identity.handle(req, res));
  await listen(server, 0, '127.0.0.1');
  const issuer = `http://localhost:${addressOf(server).port}/identity`;
  const mails: OutgoingMail[] = [];
  const secret = 'only for the owner';
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const identity = await createIdentityProvider({
    issuer,
    dynamodb,
    table: 'identity',
    keys: await createKeys(),
    mail: async (mail) => {
      mails.push(mail);
    },
    now,
    ownerSecret: secret,
    inbox: '/inbox',
  });
  return {
    issuer,
    identity,
    mails,
    secret,
    now,
    wait: (minutes) => {
      ahead += minutes * 60_000;
    },
    toNewCode: () => {
      const step = stepSeconds * 1000;
      ahead += step - (now().getTime() % step);
    },
    codeFor: (email) => {
      const mail = mails.findLast(({ to }) => to === email);
      const code = /^\d{6}$/m.exec(mail?.text ?? '')?.[0];
      if (code === undefined) throw new Error(`No code was mailed to ${email}`);
      return code;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      dynamodb.destroy();
      await engine.stop();
    },
  };
};
