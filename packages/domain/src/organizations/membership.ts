import * as z from 'zod/mini';
import { organizationIdSchema, personIdSchema } from '../ids.ts';
import { fail, type Result, succeed } from '../result.ts';
import { instantSchema } from '../time-zones.ts';
import { isRoleOf, organizationKindSchema, type Role, roleSchema } from './roles.ts';

/** Who belongs where in which role. */
export const membershipSchema = z.lazy(() =>
  z.strictObject({
    organizationId: organizationIdSchema,
    personId: personIdSchema,
    /** Repeated here because it never changes and every request asks for it. */
    kind: organizationKindSchema,
    role: roleSchema,
    since: instantSchema,
    version: z.int(),
  }),
);
export type Membership = z.infer<typeof membershipSchema>;

export type RoleFailure = { readonly code: 'role-not-of-kind' } | { readonly code: 'last-owner' };

/** Whether a member's role may change, or (with `null`) the member may leave, given how many owners there are now. */
export const decideRole = (
  membership: Membership,
  role: Role | null,
  owners: number,
): Result<{ readonly owners: number }, RoleFailure> => {
  if (role !== null && !isRoleOf(membership.kind, role)) return fail({ code: 'role-not-of-kind' });
  const change = Number(role === 'owner') - Number(membership.role === 'owner');
  const left = owners + change;
  return left < 1 ? fail({ code: 'last-owner' }) : succeed({ owners: left });
};

/** Organizations that one person may own. */
export const ownedOrganizations = 20;

/** Whether somebody who belongs there may set up one more organization. */
export const maySetUp = (memberships: readonly Pick<Membership, 'role'>[]): boolean =>
  memberships.filter(({ role }) => role === 'owner').length < ownedOrganizations;
