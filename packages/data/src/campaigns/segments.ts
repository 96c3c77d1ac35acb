import type { NamedSegment } from '@portolan/domain/campaigns/segment';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, queryAll } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';
import { namedSegmentKind } from './contact-records.ts';

/** Segments that a clinic keeps under a name; few enough to be read together. */
export const openSegments = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.segments);
  return {
    find: (segmentId: string): Promise<NamedSegment | null> =>
      getItem(database, 'tenant', { pk, sk: segmentId }, namedSegmentKind),

    /** Oldest first. */
    all: (): Promise<NamedSegment[]> => queryAll(database, { table: 'tenant', pk }, namedSegmentKind),

    put: <R extends string>(segment: NamedSegment, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: namedSegmentKind.toItem({ pk, sk: segment.id }, segment),
      expected,
      refusal,
    }),

    remove: <R extends string>({ id, version }: NamedSegment, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: { pk, sk: id },
      expected: { version },
      refusal,
    }),
  };
};
