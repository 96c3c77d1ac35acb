import type { inviteClinics, RowOutcome } from '@portolan/contract/participation-invitation-routes';
import type { ParticipationInvitation } from '@portolan/domain/programs/participation-invitation';
import type { MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

type Call = Pick<MemberCall<typeof inviteClinics, Store>, 'store' | 'params' | 'commit'>;
type Invitations = readonly ParticipationInvitation[];

/** Invitations of one transaction, with the audit record: DynamoDB takes a hundred items. */
const chunkSize = 90;
const attempts = 4;

const writeChunk = ({ store, params, commit }: Call, chunk: Invitations) =>
  commit({
    writes: chunk.map((invitation) =>
      store.participationInvitations.put(invitation, 'absent', 'write-contention'),
    ),
    audit: {
      action: 'participation-invitations-created',
      target: params.programId,
      versionBefore: null,
      versionAfter: null,
      fields: [],
    },
    reply: { body: { rows: [] } },
  });

const isInvited = async ({ store }: Call, { programId, id }: ParticipationInvitation): Promise<boolean> =>
  (await store.participationInvitations.find(programId, id)) !== null;

/** Writes a chunk; whom somebody else has invited meanwhile is left as they did it, and the rest is tried again. */
const settleChunk = async (
  call: Call,
  chunk: Invitations,
  outcomes: Map<string, RowOutcome>,
): Promise<void> => {
  let waiting = chunk;
  for (let attempt = 1; attempt <= attempts && waiting.length > 0; attempt += 1) {
    const written = await writeChunk(call, waiting);
    if (written.ok) {
      for (const { id } of waiting) outcomes.set(id, 'invited');
      return;
    }
    const found = await Promise.all(waiting.map((invitation) => isInvited(call, invitation)));
    for (const [index, { id }] of waiting.entries()) if (found[index]) outcomes.set(id, 'pending');
    waiting = waiting.filter((_, index) => !found[index]);
  }
};

/**
 * Writes invitations chunk by chunk and says of each what happened. A fault after the first chunk ends the writing and not
 * the report: what is not written is reported so, and the same list again writes it.
 */
export const writeInvitations = async (
  call: Call,
  invitations: Invitations,
): Promise<ReadonlyMap<string, RowOutcome>> => {
  const outcomes = new Map<string, RowOutcome>(invitations.map(({ id }) => [id, 'not-written']));
  for (let start = 0; start < invitations.length; start += chunkSize) {
    try {
      await settleChunk(call, invitations.slice(start, start + chunkSize), outcomes);
    } catch (fault) {
      if (start === 0) throw fault;
      return outcomes;
    }
  }
  return outcomes;
};
