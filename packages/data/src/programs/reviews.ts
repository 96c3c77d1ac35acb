import type { Review } from '@portolan/domain/programs/review';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, queryAll } from '../reading.ts';
import { collections, ofClinicSort } from '../sharing/collections.ts';
import type { Write } from '../writing.ts';
import { reviewKind } from './program-records.ts';

/** Sorts after every id that follows a clinic's. */
const afterAll = '~';

/** Reviews of submissions: a foundation's own, or a clinic's copies of those decided. One nobody has begun is not stored. */
export const openReviews = (database: Database, organizationId: string) => {
  const pkOf = (programId: string) => partitionOf(organizationId, collections.reviews(programId));
  return {
    find: (programId: string, clinicId: string, submissionId: string): Promise<Review | null> =>
      getItem(
        database,
        'tenant',
        { pk: pkOf(programId), sk: ofClinicSort(clinicId, submissionId) },
        reviewKind,
      ),

    ofClinic: (programId: string, clinicId: string): Promise<Review[]> =>
      queryAll(
        database,
        { table: 'tenant', pk: pkOf(programId), beginning: ofClinicSort(clinicId, '') },
        reviewKind,
      ),

    /** All of the clinics from one id to another, both included. */
    ofClinics: (programId: string, first: string, last: string): Promise<Review[]> =>
      queryAll(
        database,
        {
          table: 'tenant',
          pk: pkOf(programId),
          between: [ofClinicSort(first, ''), ofClinicSort(last, afterAll)],
        },
        reviewKind,
      ),

    /** Expects the version before the review's own; version 1 is the first that is stored. */
    put: <R extends string>(review: Review, before: number, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: reviewKind.toItem(
        { pk: pkOf(review.programId), sk: ofClinicSort(review.clinicId, review.submissionId) },
        review,
      ),
      expected: before === 0 ? 'absent' : { version: before },
      refusal,
    }),
  };
};
