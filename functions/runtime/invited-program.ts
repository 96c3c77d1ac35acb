import type { BaseStore } from '@portolan/data/base-store';
import type { Directory } from '@portolan/data/directory/directory';
import type { OrganizationStore } from '@portolan/data/organization-store';
import type { ParticipationInvitation } from '@portolan/domain/programs/participation-invitation';
import {
  type Acceptance,
  acceptForClinic,
  answerable,
  awaitsConsent,
  decline,
} from '@portolan/domain/programs/participation-invitation-rules';
import type { Program } from '@portolan/domain/programs/program';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Refusal } from './refusal.ts';
import { tokenHashOf } from './token-hash.ts';
import { commit } from './unit-of-work.ts';

/** What the holder of a letter may know and do of the program it asks for, and nothing else of who sent it. */
export type InvitedProgram = {
  readonly foundationId: string;
  readonly foundationName: string;
  readonly program: Program;
  readonly invitation: ParticipationInvitation;
  /** It was accepted, and the clinic has not come: who accepted may go on. */
  readonly isHalfDone: boolean;
  /** Accepts for a clinic, or finds that it has been accepted for this clinic before. */
  readonly accept: (by: string, acceptance: Acceptance) => Promise<Result<ParticipationInvitation, Refusal>>;
  readonly decline: () => Promise<Result<null, Refusal>>;
};

/** What is reached of who sent the letter. */
type SenderStore = BaseStore &
  Pick<OrganizationStore, 'participationInvitations' | 'participations' | 'programs' | 'members'>;

type Reaching = {
  readonly directory: Directory;
  readonly store: (organizationId: string) => SenderStore;
};

const savingIn =
  (store: SenderStore, before: ParticipationInvitation, now: Date) =>
  async (
    by: string,
    after: ParticipationInvitation,
    action: 'participation-invitation-accepted' | 'participation-invitation-declined',
  ): Promise<Result<ParticipationInvitation, Refusal>> => {
    if (after.version === before.version) return succeed(before);
    const saved = await commit(
      store,
      by,
      now,
      {
        writes: [store.participationInvitations.put(after, { version: before.version }, 'write-contention')],
        audit: {
          action,
          target: before.id,
          versionBefore: before.version,
          versionAfter: after.version,
          fields: ['status'],
        },
        reply: { body: null },
      },
      null,
    );
    return saved.ok ? succeed(after) : saved;
  };

/**
 * What the latest letter with this token leads to; null for any other token. The token proves the invitation, so the
 * directory, not the caller, names the foundation, and its store stays in here.
 */
export const invitedProgram = async (
  { directory, store: open }: Reaching,
  token: string,
  now: Date,
): Promise<InvitedProgram | null> => {
  const known = await directory.programInvitationToken(tokenHashOf(token), now);
  if (known === null) return null;
  const store = open(known.organizationId);
  const [invitation, program, entry] = await Promise.all([
    store.participationInvitations.find(known.programId, known.invitationId),
    store.programs.find(known.programId),
    store.members.entry(),
  ]);
  if (invitation === null || invitation.letter !== known.letter) return null;
  if (program === null || entry === null) return null;
  const { clinicId } = invitation;
  const row = clinicId === null ? null : await store.participations.find(program.id, clinicId);
  const save = savingIn(store, invitation, now);
  return {
    foundationId: known.organizationId,
    foundationName: entry.name,
    program,
    invitation,
    isHalfDone: awaitsConsent(invitation, row),
    accept: async (by, acceptance) => {
      const accepted = acceptForClinic(invitation, acceptance);
      if (!accepted.ok) return accepted;
      // Sharing ends with the program, so there is nothing left to begin.
      if (program.closed !== null) return fail({ code: 'program-closed' });
      return save(by, accepted.value, 'participation-invitation-accepted');
    },
    decline: async () => {
      const declined = decline(invitation, now);
      if (!declined.ok) return declined;
      const saved = await save('portolan', declined.value, 'participation-invitation-declined');
      return saved.ok ? succeed(null) : saved;
    },
  };
};

/** Whether the letter can still be answered; the refusal says why not. */
export const openFor = (
  { invitation, program, isHalfDone }: InvitedProgram,
  now: Date,
): Result<null, Refusal> => {
  const open = answerable(invitation, now);
  if (!open.ok && !isHalfDone) return open;
  return program.closed === null ? succeed(null) : fail({ code: 'program-closed' });
};
