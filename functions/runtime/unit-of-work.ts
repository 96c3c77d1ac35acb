import type { ProblemCode } from '@portolan/contract/problem';
import type { BaseStore } from '@portolan/data/base-store';
import type { AnsweredRequest } from '@portolan/data/idempotency';
import type { Write } from '@portolan/data/writing';
import type { AuditRecord } from '@portolan/domain/audit/audit-record';
import { newId } from '@portolan/domain/ids';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Refusal } from './refusal.ts';

/** What a handler answers with: the reply's body, and its version where the route sends an entity tag. */
export type Reply<Body> = { readonly body: Body; readonly version?: number };

type AuditLine = Omit<AuditRecord, 'id' | 'at' | 'by'>;

/** A handler's writes, and what the audit log says of them. There are no writes without it (ORG-7). */
export type UnitOfWork<Body> = {
  readonly writes: readonly Write<ProblemCode>[];
  readonly audit: AuditLine;
  /** What else it changed, where that is a record of another kind. */
  readonly alsoAudited?: readonly AuditLine[];
  readonly reply: Reply<Body>;
};

/** The repeated request that this unit answers for good, when the route takes an idempotency key. */
export type Repeatable = { readonly keyHash: string; readonly requestHash: string };

export type Committed<Body> = Result<Reply<Body>, Refusal>;

const answeredOf = (repeatable: Repeatable, reply: Reply<unknown>): AnsweredRequest => ({
  requestHash: repeatable.requestHash,
  body: reply.body,
  version: reply.version ?? null,
});

/** Writes everything or nothing: the records, the audit record, and the memory of the answer. */
export const commit = async <Body>(
  store: BaseStore,
  by: string,
  now: Date,
  unit: UnitOfWork<Body>,
  repeatable: Repeatable | null,
): Promise<Committed<Body>> => {
  const audit = [unit.audit, ...(unit.alsoAudited ?? [])].map(
    (line): AuditRecord => ({ id: newId('audit', now), at: now.toISOString(), by, ...line }),
  );
  const memory =
    repeatable === null
      ? []
      : [store.answeredRequests.put(repeatable.keyHash, answeredOf(repeatable, unit.reply), now)];
  const written = await store.writeAll<ProblemCode | 'already-answered'>([
    ...memory,
    ...unit.writes,
    ...audit.map((record) => store.auditLog.append(record)),
  ]);
  if (written.ok) return succeed(unit.reply);
  const { code } = written.failure;
  return fail({ code: code === 'already-answered' ? 'write-contention' : code });
};
