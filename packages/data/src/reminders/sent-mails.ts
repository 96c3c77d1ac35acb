import { noDays } from '@portolan/domain/reminders/begin-day';
import type { BegunDays, SentMail } from '@portolan/domain/reminders/sent-mail';
import type { Database } from '../clients.ts';
import type { Item, ItemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { type Expectation, expectedBefore, type Write } from '../writing.ts';
import { begunDaysKind, sentMailKind } from './reminder-records.ts';

/** Days that it is remembered which letters were sent: longer than any message can come again. */
const rememberedDays = 60;

/** Which letters an organization's people were sent, and which days were begun. */
export const openSentMails = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.sentMails);
  const daysKey = { pk, sk: 'DAYS' };
  const keyOf = ({ about, personId }: SentMail) => ({ pk, sk: `${about}#${personId}` });
  const put = <Shape, R extends string>(
    kind: ItemKind<Shape>,
    key: { readonly pk: string; readonly sk: string },
    record: Shape,
    expected: Expectation,
    refusal: R,
    extra: Item = {},
  ): Write<R> => ({
    kind: 'put',
    table: 'tenant',
    item: kind.toItem(key, record, extra),
    expected,
    refusal,
  });
  return {
    isSent: async (mail: SentMail): Promise<boolean> =>
      (await getItem(database, 'tenant', keyOf(mail), sentMailKind)) !== null,

    /** Takes the letter for its sender alone; refused when it was taken before. `at`: when it was written. */
    claim: <R extends string>(mail: SentMail, at: Date, refusal: R): Write<R> =>
      put(sentMailKind, keyOf(mail), mail, 'absent', refusal, {
        expiresAt: Math.floor(at.getTime() / 1000) + rememberedDays * 86_400,
      }),

    release: <R extends string>(mail: SentMail, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: keyOf(mail),
      expected: { version: mail.version },
      refusal,
    }),

    days: async (): Promise<BegunDays> =>
      (await getItem(database, 'tenant', daysKey, begunDaysKind)) ?? noDays,

    /** Expects the version before the record's own. */
    putDays: <R extends string>(days: BegunDays, refusal: R): Write<R> =>
      put(begunDaysKind, daysKey, days, expectedBefore(days), refusal),
  };
};
