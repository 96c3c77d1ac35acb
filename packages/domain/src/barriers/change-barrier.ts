import type { Role } from '../organizations/roles.ts';
import { fail, type Result, succeed } from '../result.ts';
import { sameValue } from '../revisions/revised.ts';
import type { Responsible } from '../work-plans/activity.ts';
import type { Barrier, BarrierChanges, BarrierTerms } from './barrier.ts';

/** What a member is called now; null for somebody who is none. */
export type MemberName = (personId: string) => string | null;

type Logging = {
  readonly id: string;
  readonly clinicId: string;
  readonly by: string;
  readonly byName: string;
  readonly now: Date;
};

const nameOf = (owner: Responsible | null, memberName: MemberName): Result<string | null, UnknownMember> => {
  if (owner === null) return succeed(null);
  if (owner.kind === 'named') return succeed(owner.name);
  const name = memberName(owner.personId);
  return name === null ? fail({ code: 'unknown-member' }) : succeed(name);
};

type UnknownMember = { readonly code: 'unknown-member' };
export type BarrierFailure = UnknownMember | { readonly code: 'not-your-barrier' | 'sharing-not-yours' };

/** Who works on plans decides what leaves the clinic; who reports, logs what they met (ORG-3). */
const sharesFor = (role: Role): boolean => role === 'owner' || role === 'editor';

/** A new barrier. */
export const logBarrier = (
  terms: BarrierTerms,
  role: Role,
  { id, clinicId, by, byName, now }: Logging,
  memberName: MemberName,
): Result<Barrier, BarrierFailure> => {
  if (terms.shared && !sharesFor(role)) return fail({ code: 'sharing-not-yours' });
  const ownerName = nameOf(terms.owner, memberName);
  if (!ownerName.ok) return ownerName;
  const at = now.toISOString();
  return succeed({
    id,
    clinicId,
    ...terms,
    ownerName: ownerName.value,
    loggedBy: by,
    loggedByName: byName,
    loggedAt: at,
    resolvedAt: terms.status === 'resolved' ? at : null,
    version: 1,
  });
};

export type ChangedBarrier = {
  readonly barrier: Barrier;
  /** The names of the fields that are now otherwise. None: there is nothing to write. */
  readonly fields: readonly string[];
};

const names = [
  'title',
  'description',
  'elementId',
  'severity',
  'owner',
  'action',
  'status',
  'shared',
] as const;

const resolvedAt = (before: Barrier, status: Barrier['status'], now: Date): string | null => {
  if (status !== 'resolved') return null;
  return before.resolvedAt ?? now.toISOString();
};

/** Puts the given fields in the place of those the barrier has; resolving and reopening keep its date. */
export const changeBarrier = (
  before: Barrier,
  changes: BarrierChanges,
  who: { readonly role: Role; readonly personId: string; readonly now: Date },
  memberName: MemberName,
): Result<ChangedBarrier, BarrierFailure> => {
  if (!sharesFor(who.role) && before.loggedBy !== who.personId) return fail({ code: 'not-your-barrier' });
  const after = { ...before, ...changes };
  const fields = names.filter((name) => !sameValue(before[name], after[name]));
  if (fields.length === 0) return succeed({ barrier: before, fields });
  if (before.shared !== after.shared && !sharesFor(who.role)) return fail({ code: 'sharing-not-yours' });
  // Somebody who has left stays named as the owner, until another is chosen.
  const ownerName = fields.includes('owner') ? nameOf(after.owner, memberName) : succeed(before.ownerName);
  if (!ownerName.ok) return ownerName;
  return succeed({
    barrier: {
      ...after,
      ownerName: ownerName.value,
      resolvedAt: resolvedAt(before, after.status, who.now),
      version: before.version + 1,
    },
    fields,
  });
};
