import { fail, type Result, succeed } from '../result.ts';
import {
  type ChangeContext,
  conflictsIn,
  type FieldChange,
  type FieldConflict,
  revise,
  sameValue,
  wasApplied,
} from '../revisions/revised.ts';
import type { Organization } from './organization.ts';
import type { Profile } from './profile.ts';

export type ChangedOrganization = {
  readonly organization: Organization;
  readonly changes: readonly FieldChange[];
};
export type ProfileFailure =
  | { readonly code: 'conflict'; readonly conflicts: readonly FieldConflict[] }
  | { readonly code: 'targets-exceed-patients' };

const exceeds = (value: number | null, limit: number | null) =>
  value !== null && limit !== null && value > limit;

/** More patients cannot view than have access, nor have access than are seen. */
export const targetsFit = (profile: Profile): boolean =>
  !exceeds(profile.patientsWithAccessTarget, profile.patientsPerYear) &&
  !exceeds(profile.patientsViewedTarget, profile.patientsWithAccessTarget) &&
  !exceeds(profile.patientsViewedTarget, profile.patientsPerYear);

/**
 * Applies the fields a person filled in. Fields that others changed meanwhile merge; the same field comes back as a
 * conflict. An empty list of changes means that there is nothing to write.
 */
export const changeProfile = (
  organization: Organization,
  fields: Partial<Profile>,
  context: ChangeContext,
): Result<ChangedOrganization, ProfileFailure> => {
  if (wasApplied(organization, context.changeId)) return succeed({ organization, changes: [] });
  const profile = { ...organization.profile, ...fields };
  const keys: (keyof Profile)[] = Object.keys(fields).filter(
    (key): key is keyof Profile => key in organization.profile,
  );
  const changes: FieldChange[] = keys.flatMap((key) =>
    sameValue(organization.profile[key], profile[key])
      ? []
      : [{ path: key, from: organization.profile[key], to: profile[key] }],
  );
  const conflicts = conflictsIn(organization, context.baseVersion, changes);
  if (conflicts.length > 0) return fail({ code: 'conflict', conflicts });
  if (changes.length === 0) return succeed({ organization, changes });
  if (!targetsFit(profile)) return fail({ code: 'targets-exceed-patients' });
  return succeed({
    organization: { ...organization, ...revise(organization, context, changes), profile },
    changes,
  });
};
