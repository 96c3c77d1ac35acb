import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { openConsents } from '@portolan/data/programs/consents';
import type { Rolling } from '@portolan/data/rollups/rolling';
import { openRosters } from '@portolan/data/rollups/rosters';
import { settleBond } from '@portolan/data/rollups/settle-bond';
import { settleClinicMonth } from '@portolan/data/rollups/settle-clinic-month';
import { settlePlace, settleRoster } from '@portolan/data/rollups/settle-roster';
import type { OfBucket } from '@portolan/data/rollups/settle-sums';
import { openSums } from '@portolan/data/rollups/sums';
import type { Bond } from '@portolan/data/sharing/settle';
import type { CopyMessage, MessageQueue, RecordMessage } from '@portolan/domain/messaging/change-message';
import type { Month } from '@portolan/domain/months';
import type { Consent } from '@portolan/domain/programs/consent';
import { oneByOne } from '../../runtime/one-by-one.ts';
import { sendAll } from '../../runtime/send-all.ts';

/** A collection of which this worker is told nothing. */
class NotFollowed extends Error {
  constructor() {
    super('A collection that nothing is added up from');
    this.name = 'NotFollowed';
  }
}

const bondOf = (clinicId: string, { foundationId, programId }: Consent): Bond => ({
  clinicId,
  foundationId,
  programId,
});

const consentsOf = async ({ database }: Rolling, clinicId: string): Promise<Bond[]> =>
  (await openConsents(database, clinicId).all()).map((consent) => bondOf(clinicId, consent));

const monthsOf = async ({ database }: Rolling, { foundationId, programId }: Bond): Promise<Month[]> =>
  openSums(database, foundationId).monthsOf(programId);

/** After a consent was given or ended, or the grant period changed. */
const followConsent = async (sharing: Rolling, clinicId: string, programId: string): Promise<OfBucket[]> => {
  const consent = await openConsents(sharing.database, clinicId).find(programId);
  return consent === null ? [] : settleBond(sharing, bondOf(clinicId, consent));
};

/** The month goes to every program of the clinic; one that is reported from before it joined makes it expected since then. */
const followMonth = async (sharing: Rolling, clinicId: string, month: Month): Promise<OfBucket[]> => {
  const bonds = await consentsOf(sharing, clinicId);
  const placed: { readonly bond: Bond; readonly bucket: number }[] = [];
  const movedAt = new Set<string>();
  for (const bond of bonds) {
    const { foundationId, programId } = bond;
    const rosters = openRosters(sharing.database, foundationId);
    const bucket = await settlePlace(sharing, bond);
    if (bucket === null) continue;
    await settleClinicMonth(sharing, bond, bucket, month);
    const entry = await rosters.find(programId, bucket, clinicId);
    if (entry === null || month <= entry.from) {
      await settleRoster(sharing, bond);
      movedAt.add(foundationId);
    }
    placed.push({ bond, bucket });
  }
  const concerned: OfBucket[] = [];
  for (const { bond, bucket } of placed) {
    const { foundationId, programId } = bond;
    const months = movedAt.has(foundationId) ? await monthsOf(sharing, bond) : [];
    for (const one of new Set([...months, month]))
      concerned.push({ foundationId, programId, bucket, month: one });
  }
  return concerned;
};

const followProfile = async (sharing: Rolling, clinicId: string): Promise<OfBucket[]> => {
  const organization = await openOrganizationRecord(sharing.database, clinicId).find();
  if (organization?.kind === 'clinic')
    await oneByOne(await consentsOf(sharing, clinicId), async (bond) => {
      await settleRoster(sharing, bond);
    });
  // What it says is in no sum.
  return [];
};

/** One message a clinic. Who joins meanwhile reads the program as it is by then. */
const tellClinics = async (
  { database }: Rolling,
  queue: MessageQueue,
  { organizationId, collection, sortKey }: RecordMessage,
): Promise<OfBucket[]> => {
  const clinics = await openRosters(database, organizationId).clinics(sortKey);
  await sendAll(
    queue,
    clinics.map((to) => ({ kind: 'copy', organizationId, collection, sortKey, to, programId: sortKey })),
  );
  return [];
};

/** What is due when is in every sum of the program. Of several buckets there is one message each, for one look may not get through them all. */
const followMeasures = async (
  { database, scale }: Rolling,
  queue: MessageQueue,
  foundationId: string,
  programId: string,
): Promise<OfBucket[]> => {
  const count = await openRosters(database, foundationId).count(programId);
  const months = await openSums(database, foundationId).monthsOf(programId);
  const buckets = Array.from({ length: Math.ceil(count / scale.bucketSize) }, (_, bucket) => bucket);
  const concerned = buckets.flatMap((bucket) =>
    months.map((month) => ({ foundationId, programId, bucket, month })),
  );
  if (buckets.length < 2) return concerned;
  await sendAll(
    queue,
    concerned.map(({ bucket, month }) => ({
      kind: 'sums',
      organizationId: foundationId,
      month,
      programId,
      bucket,
    })),
  );
  return [];
};

/** Makes right what is copied after a change, and resolves with the buckets' months that are to be added up then. */
export const follow = (
  sharing: Rolling,
  queue: MessageQueue,
  message: RecordMessage | CopyMessage,
): Promise<OfBucket[]> => {
  if (message.kind === 'copy') return followConsent(sharing, message.to, message.programId);
  const { organizationId, collection, sortKey } = message;
  switch (collection) {
    case 'APPROVED-MONTHS':
      return followMonth(sharing, organizationId, sortKey);
    case 'CONSENTS':
      return followConsent(sharing, organizationId, sortKey);
    case 'ORGANIZATION':
      return followProfile(sharing, organizationId);
    case 'PROGRAMS':
      return tellClinics(sharing, queue, message);
    case 'PROGRAM-MEASURES':
      return followMeasures(sharing, queue, organizationId, sortKey);
    default:
      throw new NotFollowed();
  }
};
