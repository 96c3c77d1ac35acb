import { createHash } from 'node:crypto';
import { idFromDigest } from '@portolan/domain/ids';

/** The one id that an address can have among a program's invitations. */
export const invitationIdFor = (programId: string, email: string): string =>
  idFromDigest('participationInvitation', createHash('sha256').update(`${programId}\n${email}`).digest());
