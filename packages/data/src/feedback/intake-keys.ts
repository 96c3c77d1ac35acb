import { addDays } from '@portolan/domain/days';
import type { Database } from '../clients.ts';
import { openPeriodKeys, type PeriodKeys, periodKeyKind } from '../directory/period-keys.ts';
import { intakeKeyPartition } from '../keys.ts';

const intakeKeyKind = periodKeyKind('Intake key', [({ day, key }) => ({ period: day, key })]);

/** Days after its own that a key is kept: as long as a ticket is good, and then what it hashed is nobody's. */
export const intakeKeyDays = 2;

/** The random keys of the days (UTC), by which tickets and network addresses are hashed. They lie in the directory and are deleted. */
export const openIntakeKeys = (database: Database): PeriodKeys =>
  openPeriodKeys(database, {
    kind: intakeKeyKind,
    partition: intakeKeyPartition,
    end: (day) => new Date(`${addDays(day, intakeKeyDays + 1)}T00:00:00.000Z`),
  });
