import type { Consent } from '@portolan/domain/programs/consent';
import { acceptedInTime } from '@portolan/domain/programs/review';
import type { Submission } from '@portolan/domain/programs/submission';
import { inChunks } from '../in-chunks.ts';
import { partitionOf } from '../keys.ts';
import { openConsents } from '../programs/consents.ts';
import { submissionKind, submittedElementKind } from '../programs/program-records.ts';
import { openReviews } from '../programs/reviews.ts';
import { openSubmissions } from '../programs/submissions.ts';
import { copyMark } from '../tables.ts';
import { type Write, writeAll } from '../writing.ts';
import { activeConsent } from './active-consent.ts';
import { collections, ofClinicSort } from './collections.ts';
import type { Bond, Pass, Sharing } from './settle.ts';
import { type Parting, settleCopy } from './settle-copy.ts';
import { checkConsent, listItems, markText, markUnder, type Refusal, removeCopy } from './stored-copies.ts';

const headKey = ({ clinicId, foundationId, programId }: Bond, submissionId: string) => ({
  pk: partitionOf(foundationId, collections.submissions(programId)),
  sk: ofClinicSort(clinicId, submissionId),
});
const elementsIn = (organizationId: string, submissionId: string) =>
  partitionOf(organizationId, collections.submittedElements(submissionId));

/** The frozen elements never change, so they go over with the first copy, and again under a consent that was given again. */
const copyElements = async (
  { database }: Sharing,
  { clinicId, foundationId }: Bond,
  consent: Consent,
  submissionId: string,
): Promise<boolean> => {
  const elements = await openSubmissions(database, clinicId).elements(submissionId);
  const puts = elements.map(
    (element): Write<Refusal> => ({
      kind: 'put',
      table: 'tenant',
      item: submittedElementKind.toItem(
        { pk: elementsIn(foundationId, submissionId), sk: element.id },
        element,
        { [copyMark]: markText(markUnder(consent, element.version)) },
      ),
      expected: 'anything',
      refusal: 'copy-changed',
    }),
  );
  for (const chunk of inChunks(puts))
    if (!(await writeAll(database, [checkConsent(clinicId, consent), ...chunk])).ok) return false;
  return true;
};

/**
 * Takes the elements of a submission away that were copied under a consent up to this version, while its head is not there:
 * whoever looked before the head came would otherwise empty what was accepted in time, and stays.
 */
const removeElements = async (
  { database }: Sharing,
  bond: Bond,
  submissionId: string,
  upTo: number,
): Promise<Pass> => {
  const pk = elementsIn(bond.foundationId, submissionId);
  const headless: Write<Refusal> = {
    kind: 'check',
    table: 'tenant',
    key: headKey(bond, submissionId),
    expected: 'absent',
    refusal: 'copy-changed',
  };
  const passes: Pass[] = [];
  for (const { sk, mark } of await listItems(database, pk)) {
    if (mark === null || mark.consentVersion > upTo) continue;
    const removed = await writeAll(database, [headless, removeCopy({ pk, sk }, mark)]);
    passes.push(removed.ok ? 'written' : 'refused');
  }
  return passes.find((pass) => pass === 'refused') ?? passes[0] ?? 'right';
};

/**
 * When a consent ends, a submission stays if the foundation had accepted it by then. It is not accepted while it is taken away,
 * or a review that was decided in time and written late would speak of nothing.
 */
const partWith = async ({ database }: Sharing, bond: Bond, submission: Submission): Promise<Parting> => {
  const consent = await openConsents(database, bond.clinicId).find(bond.programId);
  const reviews = openReviews(database, bond.foundationId);
  const review = await reviews.find(bond.programId, bond.clinicId, submission.id);
  if (consent !== null && review !== null && acceptedInTime(review, consent)) return 'stays';
  return {
    goesIf: [
      {
        kind: 'check',
        table: 'tenant',
        key: {
          pk: partitionOf(bond.foundationId, collections.reviews(bond.programId)),
          sk: ofClinicSort(bond.clinicId, submission.id),
        },
        expected: review === null ? 'absent' : { version: review.version },
        refusal: 'source-changed',
      },
    ],
  };
};

/** A plan that was handed in, with its elements: the elements before it, so that whoever sees it sees them all. */
export const settleSubmission = (sharing: Sharing, bond: Bond, submissionId: string): Promise<void> => {
  const { database } = sharing;
  const { clinicId, programId } = bond;
  return settleCopy(sharing, {
    clinicId,
    key: headKey(bond, submissionId),
    kind: submissionKind,
    allowed: async () => {
      const consent = await activeConsent(database, bond);
      if (consent === null) return null;
      const record = await openSubmissions(database, clinicId).find(programId, clinicId, submissionId);
      return {
        consent,
        copy: record === null ? null : { mark: markUnder(consent, record.version), record },
      };
    },
    before: async (consent, stored) =>
      stored?.mark.consentVersion === consent.version ||
      (await copyElements(sharing, bond, consent, submissionId)),
    parting: ({ record }) => partWith(sharing, bond, record),
    after: async () => {
      const consent = await openConsents(database, clinicId).find(programId);
      return consent?.status === 'ended'
        ? removeElements(sharing, bond, submissionId, consent.version)
        : 'right';
    },
  });
};
