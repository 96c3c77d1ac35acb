import { openComments } from '@portolan/data/discussions/comments';
import { partitionOf } from '@portolan/data/keys';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { openConsents } from '@portolan/data/programs/consents';
import { collections } from '@portolan/data/sharing/collections';
import { settleJoinedProgram } from '@portolan/data/sharing/joined-program-copies';
import { settleParticipation } from '@portolan/data/sharing/participation-rows';
import { sumUpPlan } from '@portolan/data/sharing/plan-summaries';
import type { Bond, Sharing } from '@portolan/data/sharing/settle';
import { settlePart } from '@portolan/data/sharing/settle-part';
import { listItems } from '@portolan/data/sharing/stored-copies';
import type { MessageQueue, RecordMessage } from '@portolan/domain/messaging/change-message';
import type { Consent } from '@portolan/domain/programs/consent';
import { oneByOne } from '../../runtime/one-by-one.ts';
import { tellAllClinics, tellClinicsOf, tellOfEveryProgram } from './fan-out.ts';
import { followConsent } from './follow-consent.ts';

type Followed = Pick<RecordMessage, 'organizationId' | 'collection' | 'sortKey'>;

/** A collection of which this worker is told nothing. */
class NotFollowed extends Error {
  constructor() {
    super('A collection that nothing is derived from');
    this.name = 'NotFollowed';
  }
}

const bondOf = (clinicId: string, { foundationId, programId }: Consent): Bond => ({
  clinicId,
  foundationId,
  programId,
});

/** Does something for each consent that a clinic has given or given once. */
const forConsents = async (
  { database }: Sharing,
  clinicId: string,
  work: (consent: Consent) => Promise<void>,
): Promise<void> => {
  const given = await listItems(database, partitionOf(clinicId, collections.consents));
  await oneByOne(given, async ({ sk }) => {
    const consent = await openConsents(database, clinicId).find(sk);
    if (consent !== null) await work(consent);
  });
};

const rowsOf = (
  sharing: Sharing,
  clinicId: string,
  changed: 'plan' | 'anything',
  concerns: (consent: Consent) => boolean,
): Promise<void> =>
  forConsents(sharing, clinicId, async (consent) => {
    if (consent.status === 'active' && concerns(consent))
      await settleParticipation(sharing, bondOf(clinicId, consent), changed);
  });

const followOrganization = async (sharing: Sharing, queue: MessageQueue, changed: Followed) => {
  const { organizationId } = changed;
  const organization = await openOrganizationRecord(sharing.database, organizationId).find();
  switch (organization?.kind) {
    case 'clinic':
      return rowsOf(sharing, organizationId, 'anything', () => true);
    case 'foundation':
      // Its name is in what its clinics hold of its programs.
      return tellOfEveryProgram(sharing, queue, organizationId);
    case undefined:
      return;
  }
};

const followComment = async (sharing: Sharing, { organizationId, collection, sortKey }: Followed) => {
  const [, planId = ''] = collection.split('#');
  const [elementId = '', commentId = ''] = sortKey.split('#');
  const comment = await openComments(sharing.database, organizationId).find(planId, elementId, commentId);
  if (comment === null || comment.programId === null || comment.organizationId !== organizationId) return;
  const consent = await openConsents(sharing.database, comment.clinicId).find(comment.programId);
  if (consent === null) return;
  await settlePart(sharing, bondOf(comment.clinicId, consent), {
    from: comment.clinicId === organizationId ? 'clinic' : 'foundation',
    collection,
    sortKey,
  });
};

/** Makes right what is derived from a record, and says further what concerns many clinics. */
export const followRecord = async (
  sharing: Sharing,
  queue: MessageQueue,
  changed: Followed,
): Promise<void> => {
  const { organizationId, collection, sortKey } = changed;
  const [head, bucket = ''] = collection.split('#');
  const [owner = ''] = sortKey.split('#');
  switch (head) {
    case 'ELEMENTS':
      return sumUpPlan(sharing, organizationId, bucket, sortKey);
    case 'WORK-PLANS':
      await sumUpPlan(sharing, organizationId, sortKey, 'all');
      return rowsOf(sharing, organizationId, 'plan', ({ planId }) => planId === sortKey);
    case 'PLAN-SUMMARIES':
      return rowsOf(sharing, organizationId, 'plan', ({ planId }) => planId === sortKey);
    case 'ORGANIZATION':
      return followOrganization(sharing, queue, changed);
    case 'CONSENTS': {
      const consent = await openConsents(sharing.database, organizationId).find(sortKey);
      if (consent !== null) await followConsent(sharing, queue, bondOf(organizationId, consent));
      return;
    }
    case 'SUBMISSIONS': {
      const consent = await openConsents(sharing.database, organizationId).find(bucket);
      if (consent === null) return;
      return settlePart(sharing, bondOf(organizationId, consent), { from: 'clinic', collection, sortKey });
    }
    case 'BARRIERS':
      return forConsents(sharing, organizationId, (consent) =>
        settlePart(sharing, bondOf(organizationId, consent), { from: 'clinic', collection, sortKey }),
      );
    case 'COMMENTS':
      return followComment(sharing, changed);
    case 'REVIEWS':
      return settlePart(
        sharing,
        { clinicId: owner, foundationId: organizationId, programId: bucket },
        { from: 'foundation', collection, sortKey },
      );
    case 'GRANTEES':
      return settleJoinedProgram(sharing, {
        clinicId: sortKey,
        foundationId: organizationId,
        programId: bucket,
      });
    case 'PROGRAMS':
    case 'PROGRAM-MEASURES':
      return tellClinicsOf(sharing, queue, { organizationId, collection, sortKey, programId: sortKey });
    case 'ANNOUNCEMENTS':
    case 'FORM-OFFERS':
      return tellClinicsOf(sharing, queue, { organizationId, collection, sortKey, programId: bucket });
    case 'RESOURCES':
      return tellAllClinics(sharing, queue, { organizationId, collection, sortKey });
    default:
      throw new NotFollowed();
  }
};
