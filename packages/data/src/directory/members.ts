import type { JoinRequest } from '@portolan/domain/organizations/join-request';
import type { Membership } from '@portolan/domain/organizations/membership';
import { nameKey } from '@portolan/domain/organizations/names';
import type { Database } from '../clients.ts';
import { joinRequestSort, namePartition, nameSort, partitionOf, personPartition } from '../keys.ts';
import { getItem, type Page, type PageRequest, queryAll, queryPage } from '../reading.ts';
import { wakesIn } from '../reminders/clock.ts';
import type { Expectation, Write } from '../writing.ts';
import { type DirectoryEntry, entryKind, joinRequestKind, membershipKind } from './directory-records.ts';

/** An organization's own part of the directory: its entry, its members, and who asks to join. */
export const openMembers = (database: Database, organizationId: string) => {
  const entryKey = { pk: partitionOf(organizationId, 'ENTRY'), sk: 'ENTRY' };
  const members = partitionOf(organizationId, 'MEMBERS');
  const requests = partitionOf(organizationId, 'JOIN-REQUESTS');

  return {
    entry: (): Promise<DirectoryEntry | null> => getItem(database, 'directory', entryKey, entryKind),

    find: (personId: string): Promise<Membership | null> =>
      getItem(database, 'directory', { pk: members, sk: personId }, membershipKind),

    all: (): Promise<Membership[]> => queryAll(database, { table: 'directory', pk: members }, membershipKind),

    page: (page: PageRequest): Promise<Page<Membership>> =>
      queryPage(database, { table: 'directory', pk: members }, page, membershipKind),

    joinRequest: (personId: string): Promise<JoinRequest | null> =>
      getItem(database, 'directory', { pk: requests, sk: personId }, joinRequestKind),

    joinRequests: (page: PageRequest): Promise<Page<JoinRequest>> =>
      queryPage(database, { table: 'directory', pk: requests }, page, joinRequestKind),

    /** Only clinics are found by name: a foundation is invited to nothing and has no twin to fear. */
    putEntry: <R extends string>(entry: DirectoryEntry, expected: Expectation, refusal: R): Write<R> => {
      const lookup =
        entry.kind === 'clinic'
          ? {
              lookupPk: namePartition(nameKey(entry.name)),
              lookupSk: nameSort(nameKey(entry.name), organizationId),
            }
          : {};
      return {
        kind: 'put',
        table: 'directory',
        item: entryKind.toItem(entryKey, entry, lookup),
        expected,
        refusal,
      };
    },

    /** Where its days begin; goes with its creation and with each change of its time zone. */
    putClock: <R extends string>(timeZone: string, refusal: R): Write<R> =>
      wakesIn(organizationId, timeZone, 'anything', refusal),

    put: <R extends string>(membership: Membership, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'directory',
      item: membershipKind.toItem({ pk: members, sk: membership.personId }, membership, {
        lookupPk: personPartition(membership.personId),
        lookupSk: organizationId,
      }),
      expected,
      refusal,
    }),

    remove: <R extends string>(membership: Membership, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'directory',
      key: { pk: members, sk: membership.personId },
      expected: { version: membership.version },
      refusal,
    }),

    putJoinRequest: <R extends string>(
      request: JoinRequest,
      expected: Expectation,
      refusal: R,
    ): Write<R> => ({
      kind: 'put',
      table: 'directory',
      item: joinRequestKind.toItem({ pk: requests, sk: request.personId }, request, {
        lookupPk: personPartition(request.personId),
        lookupSk: joinRequestSort(organizationId),
      }),
      expected,
      refusal,
    }),

    removeJoinRequest: <R extends string>(request: JoinRequest, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'directory',
      key: { pk: requests, sk: request.personId },
      expected: { version: request.version },
      refusal,
    }),
  };
};
