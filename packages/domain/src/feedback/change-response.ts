import type { Role } from '../organizations/roles.ts';
import { fail, type Result, succeed } from '../result.ts';
import { sameValue } from '../revisions/revised.ts';
import type { Responsible } from '../work-plans/activity.ts';
import type { Response, ResponseChanges } from './response.ts';

/** Who changes it, and when. */
export type Handling = { readonly role: Role; readonly personId: string; readonly now: Date };

export type ResponseFailure = {
  readonly code: 'not-your-response' | 'unknown-member' | 'nothing-done';
};

export type ChangedResponse = {
  readonly response: Response;
  /** The names of the fields that are now otherwise. None: there is nothing to write. */
  readonly fields: readonly string[];
};

const names = ['status', 'theme', 'owner', 'dueOn', 'done'] as const;

const isTheirs = (owner: Responsible | null, personId: string): boolean =>
  owner?.kind === 'member' && owner.personId === personId;

/** Instants that follow from the status. Looked into for the first time stays so; closed is when it was closed last. */
const instantsOf = (
  before: Pick<Response, 'reviewedAt' | 'closedAt' | 'status'>,
  status: Response['status'],
  now: Date,
): Pick<Response, 'reviewedAt' | 'closedAt'> => ({
  reviewedAt: before.reviewedAt ?? (status === 'new' ? null : now.toISOString()),
  closedAt: status === 'closed' ? (before.closedAt ?? now.toISOString()) : null,
});

/**
 * Puts the given fields in the place of those that the response has. It is closed only with what was done, and not left closed
 * without. `isMember`: whether somebody belongs to the clinic now; an owner who has left stays named until another is chosen.
 */
export const changeResponse = (
  before: Response,
  changes: ResponseChanges,
  { role, personId, now }: Handling,
  isMember: (personId: string) => boolean,
): Result<ChangedResponse, ResponseFailure> => {
  if (role === 'contributor' && !isTheirs(before.owner, personId)) return fail({ code: 'not-your-response' });
  const after = { ...before, ...changes };
  const fields = names.filter((name) => !sameValue(before[name], after[name]));
  if (fields.length === 0) return succeed({ response: before, fields });
  const { owner, status, done } = after;
  if (fields.includes('owner') && owner?.kind === 'member' && !isMember(owner.personId))
    return fail({ code: 'unknown-member' });
  if (status === 'closed' && done.trim() === '') return fail({ code: 'nothing-done' });
  return succeed({
    response: { ...after, ...instantsOf(before, status, now), version: before.version + 1 },
    fields,
  });
};

/** The response once an activity was made of it: under way, unless it was closed already. */
export const becomeActivity = (
  before: Response,
  became: NonNullable<Response['became']>,
  now: Date,
): Result<Response, { readonly code: 'already-an-activity' }> => {
  if (before.became !== null) return fail({ code: 'already-an-activity' });
  const status = before.status === 'closed' ? 'closed' : 'action';
  return succeed({
    ...before,
    became,
    status,
    ...instantsOf(before, status, now),
    version: before.version + 1,
  });
};
