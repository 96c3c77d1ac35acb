import { errorsOf } from '@portolan/contract/openapi';
import { type ProblemCode, problemSchema, problemStatuses } from '@portolan/contract/problem';
import type { Route } from '@portolan/contract/route';
import * as z from 'zod/mini';
import type { Answer } from './api-call.ts';
import { namesInOrder } from './table-dump.ts';

/** The code of a refusal; null for an answer that is none. */
export const codeOf = ({ json }: Answer): ProblemCode | null =>
  problemSchema.safeParse(json).data?.code ?? null;

export const succeeded = ({ status }: Answer): boolean => status >= 200 && status < 300;

const misfitsOfSuccess = ({ reply }: Route, { status, headers, text, json }: Answer): string[] => {
  const parsed = (reply.body ?? z.undefined()).safeParse(reply.contentType === undefined ? json : text);
  const type = reply.body === null ? headers['content-type'] : (reply.contentType ?? 'application/json');
  return [
    ...(status === reply.status ? [] : [`succeeded as ${status}, declared is ${reply.status}`]),
    ...(parsed.success ? [] : [`the reply is not what is declared: ${parsed.error.message.slice(0, 300)}`]),
    ...(reply.body === null && text !== '' ? ['there is a body where none is declared'] : []),
    ...(headers['content-type'] === type ? [] : [`sent as ${headers['content-type']}`]),
    ...(reply.etag === /^"\d+"$/.test(headers.etag ?? '') ? [] : [`the ETag is ${headers.etag}`]),
  ];
};

const misfitsOfRefusal = (route: Route, { status, headers, json, text }: Answer): string[] => {
  const problem = problemSchema.safeParse(json);
  if (!problem.success) return [`${status} is no problem: ${text.slice(0, 200)}`];
  const { code } = problem.data;
  return [
    ...(status === problem.data.status && status === problemStatuses[code]
      ? []
      : [`${code} came as ${status}`]),
    ...(errorsOf(route).includes(code) ? [] : [`${code} is not declared`]),
    ...(headers['content-type'] === 'application/problem+json' ? [] : ['not sent as a problem']),
  ];
};

/** What in an answer goes against the contract; a fault of the server always does. */
export const misfitsOf = (route: Route, answer: Answer): string[] => {
  const found = succeeded(answer) ? misfitsOfSuccess(route, answer) : misfitsOfRefusal(route, answer);
  return [
    ...(answer.status >= 500 ? [`a fault: ${answer.status}`] : []),
    ...(answer.headers['cache-control'] === 'no-store' ? [] : ['the answer may be cached']),
    ...found,
  ];
};

/** An answer but for what is different every time, and for the order of names, which nobody promises. */
export const comparable = ({ status, headers, text, json }: Answer): string => {
  const { date, 'keep-alive': _, ...rest } = headers;
  const content = json ?? text.replaceAll(/^DTSTAMP:.*$/gm, '');
  return JSON.stringify([status, rest, content], (name, value: unknown) =>
    name === 'correlationId' ? '' : namesInOrder(value),
  );
};
