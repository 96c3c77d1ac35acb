import * as z from 'zod/mini';
import { foreignProblem } from './foreign-answer.ts';
import { type Problem, problemSchema } from './problem.ts';
import {
  apiBase,
  type BodyOf,
  etagOf,
  type ParamsOf,
  type QueryOf,
  type ReplyOf,
  type Route,
} from './route.ts';

type If<Condition extends boolean, Fields> = Condition extends true ? Fields : unknown;
type Has<Part> = Part extends null ? false : true;

/** What a call of a route needs, and no more. */
export type CallOf<R extends Route> = { readonly signal?: AbortSignal } & If<
  keyof ParamsOf<R> extends never ? false : true,
  { readonly params: ParamsOf<R> }
> &
  If<Has<R['body']>, { readonly body: BodyOf<R> }> &
  If<Has<R['query']>, { readonly query: QueryOf<R> }> &
  (R['precondition'] extends 'if-match' ? { readonly ifMatch: number } : unknown) &
  (R['precondition'] extends 'idempotency-key' ? { readonly idempotencyKey: string } : unknown);

/** A refusal by the API, as the problem it answered with. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

/** No answer that can be understood: the connection is gone, or what answered in the API's place said nothing of use. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super('No answer from the API', { cause });
    this.name = 'NoAnswer';
  }
}

export type ClientOptions = {
  /** Scheme and host of the API; empty for the page's own. */
  readonly origin: string;
  readonly token: () => Promise<string | null>;
  readonly fetch: typeof fetch;
};

type LooseCall = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly ifMatch?: number;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
};

const urlOf = (origin: string, route: Route, call: LooseCall): string => {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(call.params?.[name] ?? ''),
  );
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(call.query ?? {}))
    if (value !== undefined) search.set(key, value);
  return `${origin}${apiBase}${path}${search.size === 0 ? '' : `?${search}`}`;
};

/** A text cut in the middle of an emoji is not Unicode, and would be refused. */
const wellFormed = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

const headersOf = (token: string | null, call: LooseCall): Record<string, string> => ({
  ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(call.ifMatch === undefined ? {} : { 'if-match': etagOf(call.ifMatch) }),
  ...(call.idempotencyKey === undefined ? {} : { 'idempotency-key': call.idempotencyKey }),
});

/** A problem of an API newer than this client, whose code is not known here. */
const newerProblemSchema = z.lazy(() =>
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    correlationId: z.string(),
  }),
);

/** Null for what is no problem at all. An unknown code still says by its status whose fault it is. */
const problemIn = (body: unknown): Problem | null => {
  const known = problemSchema.safeParse(body);
  if (known.success) return known.data;
  const newer = newerProblemSchema.safeParse(body);
  if (!newer.success) return null;
  if (newer.data.status === 401) return { ...newer.data, code: 'unauthenticated' };
  return { ...newer.data, code: newer.data.status >= 500 ? 'internal-error' : 'invalid-request' };
};

const refusalIn = async (response: Response): Promise<ApiProblem> => {
  const body: unknown = await response.json().catch(() => null);
  const problem = problemIn(body) ?? foreignProblem(response);
  if (problem === null) throw new Error(`An answer that cannot be understood: ${response.status}`);
  return new ApiProblem(problem);
};

const answered = async (options: ClientOptions, route: Route, call: LooseCall): Promise<unknown> => {
  const response = await options.fetch(urlOf(options.origin, route, call), {
    method: route.method,
    headers: headersOf(await options.token(), call),
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body, wellFormed) }),
    ...(call.signal === undefined ? {} : { signal: call.signal }),
  });
  if (response.status === 204) return null;
  if (response.ok && route.reply.contentType !== undefined) return response.text();
  if (response.ok) return response.json();
  throw await refusalIn(response);
};

/**
 * A typed client made from the contract. Resolves with the parsed reply; rejects with `ApiProblem` when the API
 * refuses and with `NoAnswer` when it cannot be reached or its answer cannot be read.
 */
export const createClient =
  (options: ClientOptions) =>
  async <R extends Route>(route: R, call: CallOf<R>): Promise<ReplyOf<R>> => {
    try {
      const body = await answered(options, route, call);
      const schema: z.ZodMiniType<unknown> = route.reply.body ?? z.null();
      return parseReply<R>(schema, body);
    } catch (error) {
      throw error instanceof ApiProblem ? error : new NoAnswer(error);
    }
  };

const parseReply = <R extends Route>(schema: z.ZodMiniType<unknown>, body: unknown): ReplyOf<R> => {
  const isReply = (value: unknown): value is ReplyOf<R> => schema.safeParse(value).success;
  if (!isReply(body)) throw new Error('The reply does not have the shape the contract declares');
  return body;
};
