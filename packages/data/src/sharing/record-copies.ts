import { barrierKind } from '../barriers/barrier-records.ts';
import { commentKind } from '../discussions/discussion-records.ts';
import type { ItemKind } from '../items.ts';
import { type Key, partitionOf } from '../keys.ts';
import { openConsents } from '../programs/consents.ts';
import { reviewKind } from '../programs/program-records.ts';
import { announcementKind, resourceKind } from '../publications/publication-records.ts';
import { getItem } from '../reading.ts';
import { templateVersionKind } from '../templates/template-records.ts';
import { activeConsent } from './active-consent.ts';
import { collections, ofClinicSort } from './collections.ts';
import type { Bond, Sharing } from './settle.ts';
import { type Parting, settleCopy } from './settle-copy.ts';
import { settleNotices } from './settle-notices.ts';
import { markUnder } from './stored-copies.ts';

type Versioned = { readonly version: number };

type RecordCopy<Shape extends Versioned> = {
  readonly kind: ItemKind<Shape>;
  readonly source: Key;
  readonly copy: Key;
  /** Whether the record is one that goes over while the consent holds. */
  readonly isShared: (record: Shape) => boolean;
  /** Whether its copy stays when the consent ends. */
  readonly stays: (record: Shape) => boolean;
  readonly isFixed?: boolean;
};

const gone: Parting = { goesIf: [] };

const settleRecord = <Shape extends Versioned>(
  sharing: Sharing,
  bond: Bond,
  { kind, source, copy, isShared, stays, isFixed = false }: RecordCopy<Shape>,
  consentFor = () => activeConsent(sharing.database, bond),
): Promise<void> =>
  settleCopy(sharing, {
    clinicId: bond.clinicId,
    key: copy,
    kind,
    isFixed,
    allowed: async () => {
      const consent = await consentFor();
      if (consent === null) return null;
      const record = await getItem(sharing.database, 'tenant', source, kind);
      if (record === null || !isShared(record)) return { consent, copy: null };
      return { consent, copy: { mark: markUnder(consent, record.version), record } };
    },
    parting: async ({ record }) => (stays(record) ? 'stays' : gone),
  });

const never = () => false;
const always = () => true;

/** A review goes to the clinic once it is decided, and stays there if it accepted. `sk`: by clinic and submission. */
export const settleReview = (sharing: Sharing, bond: Bond, sk: string): Promise<void> => {
  const collection = collections.reviews(bond.programId);
  return settleRecord(sharing, bond, {
    kind: reviewKind,
    source: { pk: partitionOf(bond.foundationId, collection), sk },
    copy: { pk: partitionOf(bond.clinicId, collection), sk },
    isShared: ({ clinicId, programId, decision }) =>
      clinicId === bond.clinicId && programId === bond.programId && decision !== 'open',
    stays: ({ decision }) => decision === 'accepted',
  });
};

/** A comment of either side that is said between the two, and the notices of it. `sk`: by element and comment. */
export const settleComment = async (
  sharing: Sharing,
  bond: Bond,
  from: 'clinic' | 'foundation',
  planId: string,
  sk: string,
): Promise<void> => {
  const [source, target] =
    from === 'clinic' ? [bond.clinicId, bond.foundationId] : [bond.foundationId, bond.clinicId];
  const collection = collections.comments(planId);
  await settleRecord(sharing, bond, {
    kind: commentKind,
    source: { pk: partitionOf(source, collection), sk },
    copy: { pk: partitionOf(target, collection), sk },
    isShared: ({ clinicId, programId, organizationId }) =>
      clinicId === bond.clinicId && programId === bond.programId && organizationId === source,
    stays: never,
  });
  await settleNotices(sharing, target, planId, sk);
};

/** A barrier that the clinic shares with the foundations of its programs. */
export const settleBarrier = (sharing: Sharing, bond: Bond, barrierId: string): Promise<void> =>
  settleRecord(sharing, bond, {
    kind: barrierKind,
    source: { pk: partitionOf(bond.clinicId, collections.barriers), sk: barrierId },
    copy: {
      pk: partitionOf(bond.foundationId, collections.sharedBarriers(bond.programId)),
      sk: ofClinicSort(bond.clinicId, barrierId),
    },
    isShared: ({ shared }) => shared,
    stays: never,
  });

export const settleAnnouncement = (sharing: Sharing, bond: Bond, sk: string): Promise<void> => {
  const collection = collections.announcements(bond.programId);
  return settleRecord(sharing, bond, {
    kind: announcementKind,
    source: { pk: partitionOf(bond.foundationId, collection), sk },
    copy: { pk: partitionOf(bond.clinicId, collection), sk },
    isShared: ({ programId }) => programId === bond.programId,
    stays: never,
  });
};

/** A published version of a template. It never changes, and plans are made from it: it stays. */
export const settleTemplateVersion = (sharing: Sharing, bond: Bond, sk: string): Promise<void> =>
  settleRecord(sharing, bond, {
    kind: templateVersionKind,
    source: { pk: partitionOf(bond.foundationId, collections.templateVersions), sk },
    copy: { pk: partitionOf(bond.clinicId, collections.templateVersions), sk },
    isShared: always,
    stays: always,
    isFixed: true,
  });

/** A resource of the foundation's bank, which the clinic has while any consent with that foundation holds. */
export const settleResource = (sharing: Sharing, bond: Bond, resourceId: string): Promise<void> => {
  const { clinicId, foundationId } = bond;
  const anyConsent = async () => {
    const consents = await openConsents(sharing.database, clinicId).all();
    return (
      consents.find((consent) => consent.status === 'active' && consent.foundationId === foundationId) ?? null
    );
  };
  return settleRecord(
    sharing,
    bond,
    {
      kind: resourceKind,
      source: { pk: partitionOf(foundationId, collections.resources), sk: resourceId },
      copy: {
        pk: partitionOf(clinicId, collections.sharedResources),
        sk: ofClinicSort(foundationId, resourceId),
      },
      isShared: always,
      stays: never,
    },
    anyConsent,
  );
};
