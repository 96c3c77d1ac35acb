import type { IncomingMessage } from 'node:http';
import { edgeHeader } from '@portolan/contract/edge-header';
import type {
  APIGatewayEventRequestContextJWTAuthorizer,
  APIGatewayEventRequestContextV2,
  APIGatewayProxyEventV2,
} from 'aws-lambda';
import type { Claims } from './authorizer.ts';

/** An HTTP API event, payload version 2.0; the authorizer's part is there on routes that ask for a token. */
export type ApiEvent = Omit<APIGatewayProxyEventV2, 'requestContext'> & {
  readonly requestContext: APIGatewayEventRequestContextV2 & {
    readonly authorizer?: Omit<
      APIGatewayEventRequestContextJWTAuthorizer,
      'principalId' | 'integrationLatency'
    >;
  };
};

export type ApiRequest = {
  readonly request: IncomingMessage;
  readonly requestId: string;
  /** As the gateway knows it: `GET /api/v1/organizations/{organizationId}`. */
  readonly routeKey: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly claims: Claims | undefined;
  /** Put in the place of whatever the client says in that header. */
  readonly edgeSecret: string;
  readonly now: Date;
};

/** Makes of an HTTP request the event API Gateway would make of it. */
export function toApiEvent({
  request,
  requestId,
  routeKey,
  parameters,
  body,
  claims,
  edgeSecret,
  now,
}: ApiRequest): ApiEvent {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  const rawPath = mark === -1 ? url : url.slice(0, mark);
  const rawQueryString = mark === -1 ? '' : url.slice(mark + 1);
  const { cookie, ...headers } = joined(request.headers);
  const query = queryOf(rawQueryString);
  const isBase64Encoded = body.length > 0 && !isText(headers['content-type']);
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/;\s*/) }),
    headers: {
      ...headers,
      'x-forwarded-for': forwardedFor(headers['x-forwarded-for'], request.socket.remoteAddress),
      [edgeHeader]: edgeSecret,
    },
    ...(Object.keys(query).length === 0 ? {} : { queryStringParameters: query }),
    ...(Object.keys(parameters).length === 0 ? {} : { pathParameters: { ...parameters } }),
    ...(body.length === 0 ? {} : { body: body.toString(isBase64Encoded ? 'base64' : 'utf8') }),
    isBase64Encoded,
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      ...(claims === undefined ? {} : { authorizer: { jwt: { claims: { ...claims }, scopes: [] } } }),
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey,
      stage: '$default',
      time: commonLogTime(now),
      timeEpoch: now.getTime(),
    },
  };
}

/** The edge adds who asked it, and the gateway adds the edge; what stood there before is kept, whoever wrote it. */
function forwardedFor(said: string | undefined, viewer = '127.0.0.1'): string {
  return [...(said === undefined ? [] : [said]), viewer, '127.0.0.1'].join(', ');
}

function joined(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : value]],
    ),
  );
}

function queryOf(rawQueryString: string): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    query[name] = Object.hasOwn(query, name) ? `${query[name]},${value}` : value;
  }
  return query;
}

/** Anything else, a form among it, reaches the function as base64. */
function isText(contentType: string | undefined): boolean {
  return (
    contentType === undefined ||
    /^(text\/|application\/([\w.+-]+\+)?(json|xml)\b|application\/javascript)/i.test(contentType)
  );
}

/** 12/Mar/2026:19:03:58 +0000 */
function commonLogTime(now: Date): string {
  const [, day, month, year, time] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(now.toUTCString()) ?? [];
  return `${day}/${month}/${year}:${time} +0000`;
}
