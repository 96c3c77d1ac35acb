import type { Organization } from '@portolan/domain/organizations/organization';
import type { Profile } from '@portolan/domain/organizations/profile';
import { createContext, use } from 'react';
import type { SavedRecord } from '../../saving/use-saved-record.ts';
import type { ProfileChange } from './profile-saving.ts';

export type ProfileEditing = {
  readonly profile: Profile;
  readonly readOnly: boolean;
  readonly edit: (change: ProfileChange) => void;
  readonly saved: SavedRecord<Organization, ProfileChange>;
};

const ProfileContext = createContext<ProfileEditing | null>(null);
export const ProfileProvider = ProfileContext.Provider;

/** The profile as this person made it, for the fields below the page. */
export const useProfile = (): ProfileEditing => {
  const editing = use(ProfileContext);
  if (editing === null) throw new Error('useProfile needs a ProfileProvider above it');
  return editing;
};
