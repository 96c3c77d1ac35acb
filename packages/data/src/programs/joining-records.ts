import { consentSchema } from '@portolan/domain/programs/consent';
import { joinedProgramSchema } from '@portolan/domain/programs/joined-program';
import { itemKind } from '../items.ts';

// A clinic's side of a program, apart from the foundation's: who needs only this one carries no schemas of the other.
export const consentKind = itemKind('Consent', consentSchema);
export const joinedProgramKind = itemKind('Joined program', joinedProgramSchema);
