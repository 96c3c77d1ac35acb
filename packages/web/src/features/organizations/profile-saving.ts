import type { Organization } from '@portolan/domain/organizations/organization';
import {
  type Profile,
  type ProfileField,
  profileChangesSchema,
} from '@portolan/domain/organizations/profile';
import type * as z from 'zod/mini';
import type { SavedKind } from '../../saving/saved-kind.ts';
import { defineSavedRecords } from '../../saving/saved-records.ts';

/** One field at a time, so that a conflict holds back nothing else. */
export type ProfileChange = z.infer<typeof profileChangesSchema>;

export const isProfileField = (name: string, profile: Profile): name is ProfileField => name in profile;

export const profileKind: SavedKind<Organization, ProfileChange> = {
  apply: (organization, change) => ({ ...organization, profile: { ...organization.profile, ...change } }),
  paths: (change) => Object.keys(change),
  slot: (change) => Object.keys(change).join(' '),
  parse: (kept) => profileChangesSchema.safeParse(kept).data ?? null,
};

export const savedProfiles = defineSavedRecords(profileKind);

const suffix = '/profile';
export const profileKeyOf = (organizationId: string): string => `${organizationId}${suffix}`;

/** The organization a kept queue belongs to; null for other records. */
export const organizationOfKey = (recordKey: string): string | null =>
  recordKey.endsWith(suffix) ? recordKey.slice(0, -suffix.length) : null;
