import type middy from '@middy/core';
import * as z from 'zod/mini';

/** One line of the log. Ids only: no address, no name, no answer, no part of a body. */
export type RequestLine = {
  readonly correlationId: string;
  readonly route: string;
  readonly status: number;
  readonly code: string | null;
  readonly milliseconds: number;
  readonly fault: { readonly name: string; readonly at: string } | null;
};
export type RequestLog = { readonly now: () => Date; readonly write: (line: RequestLine) => void };

const answered = z.object({ statusCode: z.int(), body: z.string() });
const coded = z.pipe(
  z.string(),
  z.transform((text) => /"code":"([a-z-]+)"/.exec(text)?.[1] ?? null),
);
const routed = z.object({ routeKey: z.string(), requestContext: z.object({ requestId: z.string() }) });

/** The name of a request in the log and in the problem it is answered with. */
export const correlationIdOf = (request: middy.Request): string =>
  routed.safeParse(request.event).data?.requestContext.requestId ?? request.context.awsRequestId;

/** The stack repeats the message, which may quote what was sent, even lines that look like those of a stack. */
const framesOf = ({ stack = '', message }: Error): string[] => {
  const quoted = stack.indexOf(message);
  const frames = quoted < 0 ? stack : stack.slice(quoted + message.length);
  return frames.split('\n').filter((line) => /^\s+at /.test(line));
};

/** Where a fault came from, without its message. */
const faultOf = (error: Error | null | undefined): RequestLine['fault'] =>
  // middy's types say null where there is no fault; it passes undefined.
  error === null || error === undefined
    ? null
    : { name: error.name, at: framesOf(error).slice(0, 12).join('\n') };

/** Writes a line for each request, whatever became of it. */
export const logRequests = (log: RequestLog): middy.MiddlewareObj => {
  const started = new WeakMap<object, number>();
  const write = (request: middy.Request): void => {
    const response = answered.safeParse(request.response);
    const event = routed.safeParse(request.event).data;
    log.write({
      correlationId: event?.requestContext.requestId ?? request.context.awsRequestId,
      route: event?.routeKey ?? 'unknown',
      status: response.data?.statusCode ?? 500,
      code:
        response.success && response.data.statusCode >= 400
          ? (coded.safeParse(response.data.body).data ?? null)
          : null,
      milliseconds: log.now().getTime() - (started.get(request.context) ?? log.now().getTime()),
      fault: faultOf(request.error),
    });
  };
  return {
    before: (request) => {
      started.set(request.context, log.now().getTime());
    },
    after: write,
    onError: write,
  };
};
