import { addMonths } from '@portolan/domain/months';
import type { Database } from '../clients.ts';
import { openPeriodKeys, type PeriodKeys, periodKeyKind } from '../directory/period-keys.ts';
import { mailKeyPartition } from '../keys.ts';

const mailKeyKind = periodKeyKind('Mail key');

/** Months after its own that a key is kept: so what was sealed on its last day can be opened for a year and a day. */
export const mailKeyMonths = 13;

/** The random keys of the months (UTC) with which the links of mails are sealed. They lie in the directory and are deleted. */
export const openMailKeys = (database: Database): PeriodKeys =>
  openPeriodKeys(database, {
    kind: mailKeyKind,
    partition: mailKeyPartition,
    end: (month) => new Date(`${addMonths(month, mailKeyMonths + 1)}-01T00:00:00.000Z`),
  });
