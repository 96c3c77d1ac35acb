import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { gatewayRoutes } from '@portolan/contract/gateway-routes';
import { mailEventsSource } from '@portolan/functions/campaign-workers';
import { createApplication } from './application/application.ts';
import { environmentsAt, mailFrom, useLocalCredentials } from './application/environment.ts';
import { type LoadHandler, loadHandler } from './application/load-handler.ts';
import { type Cleanup, createCleanup } from './cleanup.ts';
import { dynamodbClient, sqsClient, streamsClient } from './engines/clients.ts';
import type { MailStore } from './engines/mail-store.ts';
import { startNameServer } from './engines/name-server.ts';
import { startSes } from './engines/ses.ts';
import { createIdentities } from './engines/ses-identities.ts';
import { startSqs } from './engines/sqs.ts';
import { startSts } from './engines/sts.ts';
import { openZoneStore, type ZoneStore } from './engines/zone-store.ts';
import { openCheckpoints } from './events/checkpoints.ts';
import { drainAll } from './events/drain-all.ts';
import type { Log } from './events/event-source.ts';
import { createQueues, startSources } from './events/start-sources.ts';
import { createApi } from './gateway/api.ts';
import { createAuthorizer } from './gateway/authorizer.ts';
import { openGateway } from './gateway/gateway.ts';
import { createWebApp } from './gateway/web-app.ts';
import { createIdentityProvider, type IdentityProvider } from './identity/identity-provider.ts';
import { apiAudience, webClientId } from './identity/web-client.ts';
import { createInbox } from './inbox/inbox.ts';
import { checkPlace, openPlace } from './place.ts';
import { openEngine } from './store/engine.ts';
import { openTables, type TableNames } from './store/open-tables.ts';
import { startSweeper } from './store/sweeper.ts';

export type StackOptions = {
  /** 0, the default, for any that is free. */
  readonly port?: number;
  /** The folder everything is kept in; in memory by default. */
  readonly data?: string | 'memory';
  /** A DynamoDB-compatible engine to use instead of our own. */
  readonly dynamodbEndpoint?: string;
  /** The folder of the built web app. */
  readonly webApp?: string;
  /** Pages of the web app wait for this; the API does not. */
  readonly webAppReady?: Promise<void>;
  readonly now?: () => Date;
  readonly log?: Log;
  /** Scheduled functions strike by themselves; otherwise only when they are struck. */
  readonly clocksRun?: boolean;
  /** Called when the embedded database ends and nobody asked it to; nothing works from then on. */
  readonly onEngineLost?: () => void;
  /** Where handlers come from, for tests of the stack itself. */
  readonly loadHandler?: LoadHandler;
};

export type Stack = {
  /** `http://localhost:PORT`; the API is under `/api/v1`. */
  readonly origin: string;
  readonly mails: MailStore;
  /** What the DNS says on this machine. */
  readonly zone: ZoneStore;
  readonly dynamodbEndpoint: string;
  readonly tableNames: TableNames;
  /** An access token of somebody who has an account. Rejects for anybody else. */
  tokenFor(email: string): Promise<string>;
  /** An account with a verified address; one that exists stays as it is. */
  readonly ensureAccount: IdentityProvider['ensureAccount'];
  /** Resolves when every change and message so far, and what came of them, has been tried by its worker. */
  drain(): Promise<void>;
  /** Lets every scheduled function run as if it were this time. Follow it by `drain` for what comes of it. */
  strike(time: Date): Promise<void>;
  /** The bodies of the messages in a dead-letter queue. */
  deadLetters(queue: string): readonly string[];
  /** Loads every function ahead of the first request. */
  warm(): Promise<void>;
  /** Finishes what is under way and ends every child. */
  stop(): Promise<void>;
};

const defaultWebApp = fileURLToPath(new URL('../../web/dist', import.meta.url));

/**
 * Starts Portolan on this machine: the functions of the cloud on embedded engines. Throws a StartupProblem for what the person
 * at the terminal can put right.
 */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const cleanup = createCleanup();
  try {
    return await start(options, cleanup);
  } catch (error) {
    await cleanup.run();
    throw error;
  }
}

async function start(options: StackOptions, cleanup: Cleanup): Promise<Stack> {
  const { now = () => new Date(), log = console.error } = options;
  const { onEngineLost = () => log('The embedded database has ended') } = options;
  useLocalCredentials();
  const { data = 'memory' } = options;
  // The port before the folder is made: a start that finds it taken leaves nothing behind.
  await checkPlace(data);
  const gateway = await openGateway(options.port ?? 0, log);
  cleanup.defer(gateway.stop);
  const place = cleanup.keep(await openPlace(data));
  const engine = cleanup.keep(
    await openEngine(place.file('dynamodb.db'), options.dynamodbEndpoint, onEngineLost),
  );
  await place.record({ ...(engine.process && { engine: engine.process }) });
  const dynamodb = dynamodbClient(engine.endpoint);
  const [sqs, mails, zone, checkpoints, keys, tables] = await Promise.all([
    startSqs(place.file('queues')).then(cleanup.keep),
    place.openMails(),
    openZoneStore(place.file('zone.txt')),
    openCheckpoints(place.file('checkpoints')),
    place.openKeys(),
    openTables(dynamodb, place.tablePrefix(options.dynamodbEndpoint !== undefined)),
  ]);
  const ses = cleanup.keep(
    await startSes(mails, (event) => sqs.put(mailEventsSource.queue, event), createIdentities(zone)),
  );
  const nameServer = cleanup.keep(await startNameServer(zone));
  // The functions go by the true time, whatever this stack is told.
  const sts = cleanup.keep(await startSts(() => new Date()));
  const clients = { streams: streamsClient(engine.endpoint), sqsClient: sqsClient(sqs.endpoint) };
  cleanup.defer(() => {
    for (const client of [dynamodb, clients.streams, clients.sqsClient]) client.destroy();
  });

  const { origin } = gateway;
  const edgeSecret = randomBytes(32).toString('base64url');
  const application = createApplication(
    environmentsAt({
      origin,
      tables: tables.names,
      tenantRoleArn: sts.tenantRoleArn,
      edgeSecret,
      dynamodbEndpoint: engine.endpoint,
      sqsEndpoint: sqs.endpoint,
      sesEndpoint: ses.endpoint,
      stsEndpoint: sts.endpoint,
      nameServer: nameServer.address,
      queueUrls: createQueues(sqs),
    }),
    options.loadHandler ?? loadHandler,
  );
  const issuer = `${origin}/identity`;
  const identity = await createIdentityProvider({
    issuer,
    dynamodb,
    table: tables.names.identity,
    keys,
    now,
    ownerSecret: place.secret,
    inbox: '/inbox',
    mail: async ({ to, ...content }) => {
      mails.add({ ...content, to: [to], from: mailFrom, headers: {}, at: now().toISOString() });
    },
  });
  const sources = startSources(application, {
    ...clients,
    ...tables,
    sqs,
    checkpoints,
    clocksRun: options.clocksRun ?? false,
    now,
    log,
  });
  for (const source of sources) cleanup.keep(source);
  cleanup.keep(startSweeper(dynamodb, Object.values(tables.names), now, log));
  const webApp = createWebApp(options.webApp ?? defaultWebApp);
  gateway.mount({
    config: {
      apiBase: '/api/v1',
      issuer,
      clientId: webClientId,
      audience: apiAudience,
      accountApi: '/identity/account-api',
      pages: { kind: 'openid' },
    },
    api: createApi({
      routes: gatewayRoutes,
      functionOf: application.api,
      authorize: createAuthorizer({ jwks: identity.jwks, issuer, audience: apiAudience, now }),
      edgeSecret,
      now,
      onWritten: () => {
        for (const source of sources) source.wake();
      },
      log,
    }),
    identity: identity.handle,
    inbox: createInbox({ mails, zone }).handle,
    webApp: async (request, response) => {
      await options.webAppReady;
      await webApp(request, response);
    },
  });
  cleanup.defer(gateway.stop);
  await place.record({
    origin,
    endpoints: { dynamodb: engine.endpoint, sqs: sqs.endpoint },
    ...(engine.process && { engine: engine.process }),
  });
  return {
    origin,
    mails,
    zone,
    dynamodbEndpoint: engine.endpoint,
    tableNames: tables.names,
    tokenFor: identity.tokenFor,
    ensureAccount: identity.ensureAccount,
    drain: () => drainAll(sources),
    strike: async (time) => {
      for (const source of sources) if ('strike' in source) await source.strike(time);
    },
    deadLetters: (queue) => sqs.inspect(queue).ready.map(({ body }) => body),
    warm: application.warm,
    stop: cleanup.run,
  };
}
