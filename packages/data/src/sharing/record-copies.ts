import type { Consent } from '@portolan/domain/programs/consent';
import { acceptedInTime, type Review } from '@portolan/domain/programs/review';
import { barrierKind } from '../barriers/barrier-records.ts';
import { noteThreads } from '../discussions/comments.ts';
import { commentKind } from '../discussions/discussion-records.ts';
import { formOfferKind } from '../feedback/form-offer-records.ts';
import { offeredFormSort } from '../feedback/form-offers.ts';
import type { ItemKind } from '../items.ts';
import { type Key, partitionOf } from '../keys.ts';
import { programMeasuresKind } from '../measures/measure-records.ts';
import { openConsents } from '../programs/consents.ts';
import { reviewKind } from '../programs/program-records.ts';
import { announcementKind, resourceKind } from '../publications/publication-records.ts';
import { getItem } from '../reading.ts';
import { templateVersionKind } from '../templates/template-records.ts';
import type { Write } from '../writing.ts';
import { activeConsent } from './active-consent.ts';
import { collections, ofClinicSort } from './collections.ts';
import type { Bond, Sharing } from './settle.ts';
import { type Parting, settleCopy } from './settle-copy.ts';
import { settleNotices } from './settle-notices.ts';
import { markUnder, type Refusal } from './stored-copies.ts';

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
  readonly beside?: readonly Write<Refusal>[];
};

const gone: Parting = { goesIf: [] };

const settleRecord = <Shape extends Versioned>(
  sharing: Sharing,
  bond: Bond,
  { kind, source, copy, isShared, stays, isFixed = false, beside = [] }: RecordCopy<Shape>,
  consentFor = () => activeConsent(sharing.database, bond),
): Promise<void> =>
  settleCopy(sharing, {
    clinicId: bond.clinicId,
    key: copy,
    kind,
    isFixed,
    beside,
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

/**
 * A review goes to the clinic once it is decided. What accepted before the consent ended goes even after it, and stays, so that
 * both sides say the same whichever is heard of first. `sk`: by clinic and submission.
 */
export const settleReview = (sharing: Sharing, bond: Bond, sk: string): Promise<void> => {
  const { database } = sharing;
  const { clinicId, foundationId, programId } = bond;
  const collection = collections.reviews(programId);
  const consentFor = async () => {
    const consent = await openConsents(database, clinicId).find(programId);
    return consent?.foundationId === foundationId ? consent : null;
  };
  const isShared = (consent: Consent, review: Review) =>
    review.clinicId === clinicId &&
    review.programId === programId &&
    (consent.status === 'active' ? review.decision !== 'open' : acceptedInTime(review, consent));
  return settleCopy(sharing, {
    clinicId,
    key: { pk: partitionOf(clinicId, collection), sk },
    kind: reviewKind,
    allowed: async () => {
      const consent = await consentFor();
      const source = { pk: partitionOf(foundationId, collection), sk };
      const record = await getItem(database, 'tenant', source, reviewKind);
      // No review is ever taken back: one that is gone was erased with its foundation.
      if (consent === null || record === null || !isShared(consent, record)) return null;
      return { consent, copy: { mark: markUnder(consent, record.version), record } };
    },
    parting: async ({ record }) => {
      const consent = await consentFor();
      return consent !== null && acceptedInTime(record, consent) ? 'stays' : { goesIf: [] };
    },
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
    beside: [noteThreads(target, planId, 'copy-changed')],
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

/** What the program asks its clinics to record. Of one whose foundation never chose there is nothing to copy. */
export const settleProgramMeasures = (sharing: Sharing, bond: Bond): Promise<void> =>
  settleRecord(sharing, bond, {
    kind: programMeasuresKind,
    source: { pk: partitionOf(bond.foundationId, collections.programMeasures), sk: bond.programId },
    copy: { pk: partitionOf(bond.clinicId, collections.joinedMeasures), sk: bond.programId },
    isShared: always,
    stays: never,
  });

/** A form or poll that the program's foundation offers the clinic to ask, while it does. What the clinic adopted is its own. */
export const settleFormOffer = (sharing: Sharing, bond: Bond, offerId: string): Promise<void> =>
  settleRecord(sharing, bond, {
    kind: formOfferKind,
    source: { pk: partitionOf(bond.foundationId, collections.formOffers(bond.programId)), sk: offerId },
    copy: {
      pk: partitionOf(bond.clinicId, collections.offeredForms),
      sk: offeredFormSort(bond.programId, offerId),
    },
    isShared: ({ offeredAt }) => offeredAt !== null,
    stays: never,
  });

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
