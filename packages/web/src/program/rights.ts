import type { Role } from '@portolan/domain/organizations/roles';

/** Whether somebody in this role may set up and change programs. */
export const mayWrite = (role: Role): boolean => {
  switch (role) {
    case 'owner':
    case 'officer':
      return true;
    case 'coach':
    case 'viewer':
    case 'editor':
    case 'contributor':
      return false;
  }
};
