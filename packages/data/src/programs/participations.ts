import type { Participation } from '@portolan/domain/programs/participation';
import type { Database } from '../clients.ts';
import { openCursor, sealCursor } from '../cursors.ts';
import { partitionOf } from '../keys.ts';
import { getItem, getItems, type Page, type PageRequest, queryAll, queryPage } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';
import { participationKind } from './program-records.ts';

/** The clinics of the foundation's programs as they share themselves: the projector's copies, by clinic id. */
export const openParticipations = (database: Database, organizationId: string) => {
  const pkOf = (programId: string) => partitionOf(organizationId, collections.participations(programId));
  /** A row follows its clinic by seconds, so the read may lag, too. */
  const rowsOf = (programId: string) => ({ table: 'tenant', pk: pkOf(programId), mayLag: true }) as const;
  return {
    find: (programId: string, clinicId: string): Promise<Participation | null> =>
      getItem(database, 'tenant', { pk: pkOf(programId), sk: clinicId }, participationKind),

    /** By clinic id. */
    page: (programId: string, page: PageRequest): Promise<Page<Participation>> =>
      queryPage(database, rowsOf(programId), page, participationKind),

    /** Every one, by clinic id. */
    ofProgram: (programId: string): Promise<Participation[]> =>
      queryAll(database, rowsOf(programId), participationKind),

    /** A page of those of these clinics that take part. Throws `InvalidCursor`. */
    pageAmong: async (
      programId: string,
      clinicIds: Iterable<string>,
      page: PageRequest,
    ): Promise<Page<Participation>> => {
      const pk = pkOf(programId);
      const after = page.cursor === undefined ? '' : openCursor(pk, page.cursor).sk;
      const wanted = [...clinicIds].filter((id) => id > after).toSorted();
      const asked = wanted.slice(0, page.limit);
      const items = await getItems(
        database,
        'tenant',
        asked.map((sk) => ({ pk, sk })),
        participationKind,
      );
      const last = wanted.length > asked.length ? asked.at(-1) : undefined;
      return {
        items: items.toSorted((one, other) => (one.clinicId < other.clinicId ? -1 : 1)),
        nextCursor: last === undefined ? null : sealCursor(pk, { sk: last }),
      };
    },

    put: <R extends string>(participation: Participation, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: participationKind.toItem(
        { pk: pkOf(participation.programId), sk: participation.clinicId },
        participation,
      ),
      expected,
      refusal,
    }),
  };
};
