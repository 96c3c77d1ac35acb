import { createHmac } from 'node:crypto';
import type { PanelMember } from '@portolan/domain/feedback/panel';
import { addressOf, forgottenAt } from '@portolan/domain/feedback/panel-membership';
import { idFromDigest } from '@portolan/domain/ids';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, keysIn, type Page, type PageRequest, queryAll, queryPage } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expiryAttribute } from '../tables.ts';
import type { Expectation, Write } from '../writing.ts';
import { leaverKind, memberKeyKind, panelMemberKind } from './panel-records.ts';

/** The id of an address in a panel; `key` is the panel's own, so that an id tells nobody the address. */
export const memberIdOf = (key: string, email: string): string =>
  idFromDigest('panelMember', createHmac('sha256', key).update(addressOf(email)).digest());

/** Sorts before every member id. */
const keySort = 'KEY';

/** Who agreed to be asked, who is asked whether they do, and, without an address, who left. */
export const openPanelMembers = (database: Database, organizationId: string) => {
  const members = (panelId: string) => partitionOf(organizationId, collections.panelMembers(panelId));
  const leavers = (panelId: string) => partitionOf(organizationId, collections.panelLeavers(panelId));
  return {
    /** Also one whose letter has lapsed, until it is swept. */
    find: (panelId: string, memberId: string): Promise<PanelMember | null> =>
      getItem(database, 'tenant', { pk: members(panelId), sk: memberId }, panelMemberKind),

    all: (panelId: string): Promise<PanelMember[]> =>
      queryAll(database, { table: 'tenant', pk: members(panelId) }, panelMemberKind),

    page: (panelId: string, page: PageRequest): Promise<Page<PanelMember>> =>
      queryPage(database, { table: 'tenant', pk: members(panelId) }, page, panelMemberKind),

    count: async (panelId: string): Promise<number> =>
      (await keysIn(database, { table: 'tenant', pk: members(panelId), mayLag: true })).length,

    /** Who has not agreed is forgotten with their letter. */
    put: <R extends string>(member: PanelMember, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: panelMemberKind.toItem(
        { pk: members(member.panelId), sk: member.id },
        member,
        member.status === 'joined'
          ? {}
          : { [expiryAttribute]: Math.ceil(forgottenAt(member).getTime() / 1000) },
      ),
      expected,
      refusal,
    }),

    remove: <R extends string>({ panelId, id, version }: PanelMember, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: { pk: members(panelId), sk: id },
      expected: { version },
      refusal,
    }),

    /** The key that the panel's member ids are made with; null where there is no such panel. */
    key: async (panelId: string): Promise<string | null> =>
      (await getItem(database, 'tenant', { pk: leavers(panelId), sk: keySort }, memberKeyKind))?.key ?? null,

    putKey: <R extends string>(panelId: string, key: string, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: memberKeyKind.toItem({ pk: leavers(panelId), sk: keySort }, { key, version: 1 }),
      expected: 'absent',
      refusal,
    }),

    hasLeft: async (panelId: string, memberId: string): Promise<boolean> =>
      (await getItem(database, 'tenant', { pk: leavers(panelId), sk: memberId }, leaverKind)) !== null,

    /** Remembers that somebody left, so that no invitation reaches them any more. */
    markLeft: <R extends string>(panelId: string, memberId: string, at: Date, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: leaverKind.toItem(
        { pk: leavers(panelId), sk: memberId },
        { id: memberId, leftAt: at.toISOString(), version: 1 },
      ),
      expected: 'anything',
      refusal,
    }),

    /** Somebody who left came back by themselves. */
    unmarkLeft: <R extends string>(panelId: string, memberId: string, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: { pk: leavers(panelId), sk: memberId },
      expected: 'anything',
      refusal,
    }),
  };
};
