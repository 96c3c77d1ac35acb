import { rowsAtOnce } from '@portolan/contract/clinic-list-body';
import type { RowOutcome, inviteClinics as route } from '@portolan/contract/participation-invitation-routes';
import type { Participation } from '@portolan/domain/programs/participation';
import type { ParticipationInvitation } from '@portolan/domain/programs/participation-invitation';
import {
  awaitsConsent,
  invitationStateAt,
  invitationsPerProgram,
  inviteClinic,
} from '@portolan/domain/programs/participation-invitation-rules';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { invitationIdFor } from './invitation-id.ts';
import { participationsOf } from './invitation-view.ts';
import type { Store } from './store.ts';
import { writeInvitations } from './write-invitations.ts';

type Call = MemberCall<typeof route, Store>;

/** A library that only lists need, read in when one comes. */
const loadReader = async () => (await import('@portolan/domain/programs/clinic-list')).readClinicList;

/** What has become of an address that was invited before. */
const outcomeOf = (
  known: ParticipationInvitation,
  rows: ReadonlyMap<string, Participation>,
  now: Date,
): RowOutcome => {
  const state = invitationStateAt(known, now);
  if (state !== 'accepted') return state;
  const row = rows.get(known.clinicId ?? '') ?? null;
  if (awaitsConsent(known, row)) return 'pending';
  return row?.status === 'left' ? 'left' : 'taking-part';
};

export const handleInviteClinics = async (call: Call): Handled<typeof route> => {
  const { store, body, caller, now } = call;
  const { programId } = call.params;
  const program = await store.programs.find(programId);
  if (program === null) return fail({ code: 'not-found' });
  if (program.closed !== null) return fail({ code: 'program-closed' });
  const readClinicList = await loadReader();
  const listed = readClinicList(body.csv, body.language);
  if (!listed.ok) return listed;
  const { from, count } = body.rows ?? { from: 0, count: listed.value.length };
  if (!body.preview && count > rowsAtOnce) return fail({ code: 'too-many-rows-at-once' });
  const asked = listed.value.slice(from, from + count);
  const ids = new Set(
    asked.flatMap(({ read }) => (read.ok ? invitationIdFor(programId, read.value.email) : [])),
  );
  const before = await store.participationInvitations.ofProgram(programId);
  // Of a program's thousands of clinics only those of these rows are read.
  const again = before.filter(({ id }) => ids.has(id));
  const rows = await participationsOf(store, programId, again);
  const known = new Map(again.map((invitation) => [invitation.id, outcomeOf(invitation, rows, now)]));
  const fresh: ParticipationInvitation[] = [];
  const { organizationId } = store;
  const planned = asked.map(({ row, clinicName, email, read }) => {
    const report = (outcome: RowOutcome, id: string | null = null) => ({
      row,
      clinicName,
      email,
      outcome,
      id,
    });
    if (!read.ok) return report(read.failure.code);
    const id = invitationIdFor(programId, read.value.email);
    const already = known.get(id);
    if (already !== undefined) return report(already);
    if (before.length + fresh.length >= invitationsPerProgram) return report('program-full');
    fresh.push(inviteClinic(read.value, { id, organizationId, programId, by: caller.personId, now }));
    return report('to-invite', id);
  });
  const written = body.preview ? new Map<string, RowOutcome>() : await writeInvitations(call, fresh);
  return succeed({
    body: {
      rows: planned.map(({ id, outcome, ...row }) => ({
        ...row,
        outcome: written.get(id ?? '') ?? outcome,
      })),
    },
  });
};
