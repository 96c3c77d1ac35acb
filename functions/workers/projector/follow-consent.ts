import { openConsents } from '@portolan/data/programs/consents';
import { endWithProgram, settleJoinedProgram } from '@portolan/data/sharing/joined-program-copies';
import { settleParticipation } from '@portolan/data/sharing/participation-rows';
import { findPlanSummary, sumUpPlan } from '@portolan/data/sharing/plan-summaries';
import type { Bond, Sharing } from '@portolan/data/sharing/settle';
import { settlePart } from '@portolan/data/sharing/settle-part';
import { namedTemplate, partsOf, type SharedPart } from '@portolan/data/sharing/shared-parts';
import type { CopyMessage, MessageQueue } from '@portolan/domain/messaging/change-message';
import { oneByOne } from '../../runtime/one-by-one.ts';
import { sendAll } from '../../runtime/send-all.ts';

/** So many records are copied at once; more go through the queue, one message a record. */
const mostAtOnce = 20;

const messageOf = ({ clinicId, foundationId, programId }: Bond, part: SharedPart): CopyMessage => {
  const [organizationId, to] = part.from === 'clinic' ? [clinicId, foundationId] : [foundationId, clinicId];
  return { kind: 'copy', organizationId, collection: part.collection, sortKey: part.sortKey, to, programId };
};

/** What a clinic holds of a program itself; and its consent ends when the program does. */
export const followProgram = async (sharing: Sharing, bond: Bond): Promise<void> => {
  await endWithProgram(sharing, bond);
  for (const template of await namedTemplate(sharing.database, bond))
    await settlePart(sharing, bond, template);
  await settleJoinedProgram(sharing, bond);
};

/**
 * Brings over, or takes away, all that the two sides share. The row comes first: whatever changes from then on finds the
 * clinic in it, and what changed before is among the records looked at here.
 */
export const followConsent = async (sharing: Sharing, queue: MessageQueue, bond: Bond): Promise<void> => {
  const { database } = sharing;
  const { clinicId } = bond;
  const consent = await openConsents(database, clinicId).find(bond.programId);
  if (consent === null) return;
  const { planId } = consent;
  if (planId !== null && (await findPlanSummary(database, clinicId, planId)) === null)
    await sumUpPlan(sharing, clinicId, planId, 'all');
  await settleParticipation(sharing, bond, 'anything');
  await followProgram(sharing, bond);
  const parts = await partsOf(database, bond);
  if (parts.length > mostAtOnce) {
    await sendAll(
      queue,
      parts.map((part) => messageOf(bond, part)),
    );
    return;
  }
  await oneByOne(parts, (part) => settlePart(sharing, bond, part));
};
