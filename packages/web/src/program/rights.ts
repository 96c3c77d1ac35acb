import type { Role } from '@portolan/domain/organizations/roles';
import type { Program } from '@portolan/domain/programs/program';

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

/** Whether somebody in this role may do something in this program, which ends with it. */
export const mayWriteIn = ({ closed }: Pick<Program, 'closed'>, role: Role): boolean =>
  closed === null && mayWrite(role);
