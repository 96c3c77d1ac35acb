import type { Announcement } from '@portolan/domain/publications/announcement';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, type Page, type PageRequest, queryPage } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Write } from '../writing.ts';
import { announcementKind } from './publication-records.ts';

/** The announcements of programs: a foundation's own, or a clinic's copies; ids sort by time. */
export const openAnnouncements = (database: Database, organizationId: string) => {
  const partition = (programId: string) => partitionOf(organizationId, collections.announcements(programId));
  return {
    find: (programId: string, announcementId: string): Promise<Announcement | null> =>
      getItem(database, 'tenant', { pk: partition(programId), sk: announcementId }, announcementKind),

    newestFirst: (programId: string, page: PageRequest): Promise<Page<Announcement>> =>
      queryPage(
        database,
        { table: 'tenant', pk: partition(programId), descending: true },
        page,
        announcementKind,
      ),

    publish: <R extends string>(announcement: Announcement, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: announcementKind.toItem(
        { pk: partition(announcement.programId), sk: announcement.id },
        announcement,
      ),
      expected: 'absent',
      refusal,
    }),

    withdraw: <R extends string>({ programId, id, version }: Announcement, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: { pk: partition(programId), sk: id },
      expected: { version },
      refusal,
    }),
  };
};
