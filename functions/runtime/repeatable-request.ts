import { createHash } from 'node:crypto';
import type { Route } from '@portolan/contract/route';
import type { BaseStore } from '@portolan/data/base-store';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Refusal } from './refusal.ts';
import type { Repeatable, Reply } from './unit-of-work.ts';

const sha256 = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex');

/** Names a creation: whose key it is, and what was asked with it. */
export const repeatableOf = (
  route: Route,
  personId: string,
  idempotencyKey: string,
  params: unknown,
  body: unknown,
): Repeatable => ({
  keyHash: sha256(personId, idempotencyKey),
  requestHash: sha256(route.id, JSON.stringify(params), JSON.stringify(body)),
});

/** The first answer to this creation, null when it is new, or `idempotency-key-reused` when the key came with another request. */
export const firstAnswer = async (
  store: BaseStore,
  repeatable: Repeatable,
  now: Date,
): Promise<Result<Reply<unknown> | null, Refusal>> => {
  const answered = await store.answeredRequests.find(repeatable.keyHash, now);
  if (answered === null) return succeed(null);
  if (answered.requestHash !== repeatable.requestHash) return fail({ code: 'idempotency-key-reused' });
  return succeed({ body: answered.body, ...(answered.version !== null && { version: answered.version }) });
};
