import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Language } from '@portolan/messages/define-texts';
import type { JSONWebKeySet } from 'jose';
import { Provider } from 'oidc-provider';
import { answerAccountRequest } from './account-api/account-api.ts';
import { createCaller } from './account-api/caller.ts';
import { type Account, createAccounts } from './accounts.ts';
import { createAttempts } from './attempts.ts';
import { createChallenges } from './challenges.ts';
import { openIdentityTable } from './identity-table.ts';
import { createInteractions } from './interactions.ts';
import { type IdentityKeys, publicKeys } from './keys.ts';
import type { SendMail } from './mails.ts';
import { answerMissingPages } from './missing-pages.ts';
import { answerOwnerRequest } from './owner-requests.ts';
import { chooseLanguage } from './pages/languages.ts';
import { pageHeaders } from './pages/layout.ts';
import { problemPage } from './pages/statements.ts';
import { stylesheet } from './pages/stylesheet.ts';
import { hashKnownPassword } from './passwords.ts';
import { apiResourceServer, createConfiguration } from './provider-configuration.ts';
import { respond } from './requests.ts';
import { createHalfway } from './second-factor/halfway.ts';
import { createSecondFactors } from './second-factor/second-factors.ts';
import { createShownPages } from './shown-pages.ts';
import { skipEmptySignOut } from './sign-out.ts';
import { createUnfinishedSignUps } from './unfinished-sign-ups.ts';
import { appOrigins, webClientId } from './web-client.ts';

export type IdentityProvider = {
  /** Serves everything under `/identity`; the request has its full URL. */
  handle(req: IncomingMessage, res: ServerResponse): void;
  jwks(): JSONWebKeySet;
  /** A signed access token of an existing account; throws when the address has none. */
  tokenFor(email: string): Promise<string>;
  /** An account with a proven address, for demo data and tests; one that exists stays as it is. */
  ensureAccount(person: {
    email: string;
    password: string;
    name: string;
    language?: Language;
  }): Promise<{ sub: string }>;
};

export type IdentityProviderDeps = {
  /** `http://localhost:PORT/identity`: the same origin as the app. */
  readonly issuer: string;
  readonly dynamodb: DynamoDBClient;
  /** A table made from `identityTableDefinition`. */
  readonly table: string;
  readonly keys: IdentityKeys;
  readonly mail: SendMail;
  readonly now: () => Date;
  /** Whoever shows this may have a token of anybody (`npm run token`); without it nobody may. */
  readonly ownerSecret?: string;
  /** Path of the page that shows this machine's mail, named where a code is asked for. */
  readonly inbox?: string;
};

/** The OpenID Connect provider of the local stack; on AWS Cognito takes its place, and looks the same from outside. */
export const createIdentityProvider = async (deps: IdentityProviderDeps): Promise<IdentityProvider> => {
  const { issuer, keys, mail, now } = deps;
  const formTargets = appOrigins(issuer);
  const table = openIdentityTable(deps);
  const accounts = createAccounts(table);
  const secondFactors = createSecondFactors(table, now);
  const provider: Provider = new Provider(
    issuer,
    createConfiguration({ issuer, keys, table, accounts, now, provider: () => provider }),
  );
  skipEmptySignOut(provider);
  answerMissingPages(provider, pageHeaders(formTargets));
  provider.on('server_error', (_ctx, error) => console.error('identity provider:', error));
  const oidc = provider.callback();
  const interactions = createInteractions({
    provider,
    accounts,
    attempts: createAttempts(table, now),
    challenges: createChallenges(table, now),
    unfinished: createUnfinishedSignUps(table, now),
    secondFactors,
    halfway: createHalfway(table, now),
    shownPages: createShownPages(table, now),
    mail,
    now,
    formTargets,
    inbox: deps.inbox,
  });

  const callerOf = createCaller({ jwks: publicKeys(keys), issuer, accounts, now });

  const tokenFor = async (email: string): Promise<string> => {
    const account = await accounts.findByEmail(email);
    const client = await provider.Client.find(webClientId);
    if (!account || !client) throw new Error(`Nobody has an account with the address ${email}`);
    const token = new provider.AccessToken({
      client,
      accountId: account.sub,
      grantId: 'owner',
      gty: 'owner',
      scope: apiResourceServer.scope,
      resourceServer: new provider.ResourceServer(apiResourceServer.audience, apiResourceServer),
    });
    return token.save();
  };

  const route = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(req.url ?? '/', issuer);
    const path = pathname.replace(/^\/identity/, '');
    if (path === '/style.css') {
      const headers = {
        'content-type': 'text/css; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
      };
      return respond(res, 200, headers, stylesheet);
    }
    if (path === '/token') {
      const act = ({ email }: Account) => tokenFor(email);
      return answerOwnerRequest(req, res, { secret: deps.ownerSecret, accounts, act });
    }
    if (path === '/second-factor-off') {
      const act = async ({ sub }: Account) => ((await secondFactors.turn(sub, false)) ? 'off' : '');
      return answerOwnerRequest(req, res, { secret: deps.ownerSecret, accounts, act });
    }
    if (path === '/account-api') {
      return answerAccountRequest(req, res, { accounts, secondFactors, callerOf });
    }
    const interaction = path.match(/^\/interaction\/(.+)$/)?.[1];
    if (interaction !== undefined) return interactions(req, res, interaction, searchParams);
    // The library tells where it is mounted from the difference of the two.
    Object.assign(req, { originalUrl: req.url, url: req.url?.replace(/^\/identity/, '') || '/' });
    await oidc(req, res);
  };

  return {
    handle(req, res) {
      route(req, res).catch((error: unknown) => {
        console.error('identity provider:', error);
        if (res.headersSent) {
          res.destroy();
          return;
        }
        const language = chooseLanguage({ acceptLanguage: req.headers['accept-language'] });
        respond(res, 500, pageHeaders(formTargets), problemPage(language, 'fault'));
      });
    },

    jwks: () => publicKeys(keys),
    tokenFor,

    async ensureAccount({ email, password, name, language = 'en' }) {
      const existing = await accounts.findByEmail(email);
      if (existing) return { sub: existing.sub };
      const passwordHash = await hashKnownPassword(password);
      const passwordChangedAt = Math.floor(now().getTime() / 1000);
      const account = await accounts.add({ email, name, language, passwordHash, passwordChangedAt });
      if (!account) throw new Error(`The account of ${email} was made by somebody else at the same moment`);
      return { sub: account.sub };
    },
  };
};
