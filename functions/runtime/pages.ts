import middy from '@middy/core';
import type { Language } from '@portolan/domain/people/person';
import type { BoundPage } from './bound-page.ts';
import type { Edge } from './edge.ts';
import { type HttpEvent, type HttpResponse, httpEventSchema } from './http-event.ts';
import { logRequests, type RequestLog } from './log-requests.ts';
import { languageOf, readPageCall } from './page-call.ts';

/** What a page can say instead of itself. */
export type PageNotice = 'notFound' | 'tooLarge' | 'unreadable' | 'fault';
const statuses = { notFound: 404, tooLarge: 413, unreadable: 415, fault: 500 } as const;

export type PageSurroundings = {
  /** Who is let in at all. */
  readonly edge: Edge;
  readonly log: RequestLog;
  /** On every answer, its content type among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Draws a notice as a page. */
  readonly notice: (kind: PageNotice, language: Language, query: Readonly<Record<string, string>>) => string;
};

/** Of a page's own query, what may go into a link to it again. */
const keptQuery = (event: HttpEvent): Record<string, string> => {
  const via = event.queryStringParameters?.via;
  return via === undefined ? {} : { via };
};

/**
 * Makes the Lambda handler that serves these pages. Every answer is a page in the reader's language, refusals and faults included;
 * the log has the route's pattern, and nothing of the address, the body or the sender.
 */
export const createPages = <Dependencies>(
  bound: readonly BoundPage<Dependencies>[],
  dependencies: Dependencies,
  { edge, log, headers, notice }: PageSurroundings,
) => {
  const byKey = new Map(bound.map((entry) => [`${entry.page.method} ${entry.page.path}`, entry]));

  const noticeResponse = (kind: PageNotice, event: HttpEvent | undefined): HttpResponse => {
    const language = event === undefined ? 'en' : languageOf(event, {});
    const body = notice(kind, language, event === undefined ? {} : keptQuery(event));
    return { statusCode: statuses[kind], headers: { ...headers }, body };
  };

  const serve = async (input: unknown): Promise<HttpResponse> => {
    const event = httpEventSchema.parse(input);
    // Nobody comes by another way who is to be told anything.
    if (!edge(event.headers)) return { statusCode: 403, headers: { ...headers }, body: '' };
    const entry = byKey.get(event.routeKey);
    if (entry === undefined) return noticeResponse('notFound', event);
    const call = readPageCall(entry.page, event);
    if (!call.ok) return noticeResponse(call.failure.code, event);
    const reply = await entry.answer(call.value, dependencies);
    return reply === null
      ? noticeResponse('notFound', event)
      : {
          statusCode: reply.status,
          headers: { ...headers, ...reply.headers },
          body: reply.picture ?? reply.html,
          ...(reply.picture !== undefined && { isBase64Encoded: true }),
        };
  };

  const faultsAsPages = {
    onError: (request: middy.Request) => {
      request.response = noticeResponse('fault', httpEventSchema.safeParse(request.event).data);
    },
  };
  // `after` and `onError` run from the last to the first: what is added last sees a fault first.
  return middy().use(logRequests(log)).use(faultsAsPages).handler(serve);
};
