import type { Submission, SubmittedElement } from '@portolan/domain/programs/submission';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, queryAll } from '../reading.ts';
import { collections, ofClinicSort } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';
import { submissionKind, submittedElementKind } from './program-records.ts';

/** Sorts after every id that follows a clinic's. */
const afterAll = '~';

/** Plans as they were handed in: a clinic's own, or a foundation's copies. A submission is there once its head is. */
export const openSubmissions = (database: Database, organizationId: string) => {
  const headsOf = (programId: string) => partitionOf(organizationId, collections.submissions(programId));
  const elementsOf = (submissionId: string) =>
    partitionOf(organizationId, collections.submittedElements(submissionId));
  const keyOf = ({ programId, clinicId, id }: Pick<Submission, 'programId' | 'clinicId' | 'id'>) => ({
    pk: headsOf(programId),
    sk: ofClinicSort(clinicId, id),
  });
  return {
    find: (programId: string, clinicId: string, id: string): Promise<Submission | null> =>
      getItem(database, 'tenant', keyOf({ programId, clinicId, id }), submissionKind),

    /** All of one clinic in a program: few, in no order of time. */
    ofClinic: (programId: string, clinicId: string): Promise<Submission[]> =>
      queryAll(
        database,
        { table: 'tenant', pk: headsOf(programId), beginning: ofClinicSort(clinicId, '') },
        submissionKind,
      ),

    /** All of the clinics from one id to another, both included: those of a page. */
    ofClinics: (programId: string, first: string, last: string): Promise<Submission[]> =>
      queryAll(
        database,
        {
          table: 'tenant',
          pk: headsOf(programId),
          between: [ofClinicSort(first, ''), ofClinicSort(last, afterAll)],
        },
        submissionKind,
      ),

    put: <R extends string>(submission: Submission, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: submissionKind.toItem(keyOf(submission), submission),
      expected,
      refusal,
    }),

    /** That the submission is as it was read (`absent`: that it is not there yet), without writing it. */
    check: <R extends string>(
      submission: Pick<Submission, 'programId' | 'clinicId' | 'id' | 'version'>,
      expected: 'unchanged' | 'absent',
      refusal: R,
    ): Write<R> => ({
      kind: 'check',
      table: 'tenant',
      key: keyOf(submission),
      expected: expected === 'absent' ? 'absent' : { version: submission.version },
      refusal,
    }),

    elements: (submissionId: string): Promise<SubmittedElement[]> =>
      queryAll(database, { table: 'tenant', pk: elementsOf(submissionId) }, submittedElementKind),

    putElement: <R extends string>(element: SubmittedElement, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: submittedElementKind.toItem({ pk: elementsOf(element.submissionId), sk: element.id }, element),
      expected: 'anything',
      refusal,
    }),

    /** That an element was frozen in this version. */
    checkElement: <R extends string>(element: SubmittedElement, refusal: R): Write<R> => ({
      kind: 'check',
      table: 'tenant',
      key: { pk: elementsOf(element.submissionId), sk: element.id },
      expected: { version: element.version },
      refusal,
    }),
  };
};
