import type { OrganizationStore } from '@portolan/data/organization-store';
import type { Membership } from '@portolan/domain/organizations/membership';
import type { Role } from '@portolan/domain/organizations/roles';

/** Who asks, and in whose store: every member call is one. */
type Asking = {
  readonly membership: Pick<Membership, 'role' | 'personId'>;
  readonly store: Pick<OrganizationStore, 'grantees'>;
};

/** The clinics of a program that a caller may know of. */
export type VisibleClinics = 'all' | ReadonlySet<string>;

const seesOnlyAssigned = (role: Role): boolean => {
  switch (role) {
    case 'coach':
      return true;
    case 'owner':
    case 'officer':
    case 'viewer':
    case 'editor':
    case 'contributor':
      return false;
  }
};

/** Every clinic of the program for who runs or watches it; for a coach those assigned to them (ORG-3). */
export const visibleClinics = async (
  { membership, store }: Asking,
  programId: string,
): Promise<VisibleClinics> => {
  if (!seesOnlyAssigned(membership.role)) return 'all';
  const grantees = await store.grantees.ofProgram(programId);
  return new Set(
    grantees.filter(({ coaches }) => coaches.includes(membership.personId)).map(({ clinicId }) => clinicId),
  );
};

export const isVisible = (visible: VisibleClinics, clinicId: string): boolean =>
  visible === 'all' || visible.has(clinicId);

/**
 * Whether the caller may reach this clinic of the program. Where not, answer as for a clinic that does not exist. It does
 * not say whether the clinic takes part: that is for its participation to say.
 */
export const mayReach = async (
  { membership, store }: Asking,
  programId: string,
  clinicId: string,
): Promise<boolean> => {
  if (!seesOnlyAssigned(membership.role)) return true;
  const { coaches } = await store.grantees.find(programId, clinicId);
  return coaches.includes(membership.personId);
};
