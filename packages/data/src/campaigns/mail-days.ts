import { type MailDay, mailDaySchema } from '@portolan/domain/campaigns/standing';
import type { Day } from '@portolan/domain/days';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem, queryAll } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expectedBefore, type Write } from '../writing.ts';

const mailDayKind = itemKind('Mail day', mailDaySchema);

/** What a clinic sent on each of its days, and what came of it: derived from the claims. */
export const openMailDays = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.mailDays);
  return {
    find: (day: Day): Promise<MailDay | null> => getItem(database, 'tenant', { pk, sk: day }, mailDayKind),

    /** From one day to another, both included, oldest first. */
    between: (from: Day, to: Day): Promise<MailDay[]> =>
      queryAll(database, { table: 'tenant', pk, between: [from, to] }, mailDayKind),

    /** From a day on, oldest first. */
    since: (day: Day): Promise<MailDay[]> =>
      queryAll(database, { table: 'tenant', pk, between: [day, '2099-12-31'] }, mailDayKind),

    /** Expects the version before the day's own; version 1 is the first that is stored. */
    put: <R extends string>(mailDay: MailDay, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: mailDayKind.toItem({ pk, sk: mailDay.day }, mailDay),
      expected: expectedBefore(mailDay),
      refusal,
    }),
  };
};
