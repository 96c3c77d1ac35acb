import { type Month, monthsBetween } from '@portolan/domain/months';
import { bucketSize, type ClinicMonth, type RosterEntry } from '@portolan/domain/rollups/cohort-month';
import type { Database } from '../clients.ts';
import { InvalidCursor, openCursor, sealCursor } from '../cursors.ts';
import { partitionOf } from '../keys.ts';
import type { Page, PageRequest } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { type HeldMonth, openClinicMonths } from './clinic-months.ts';
import { openRosters } from './rosters.ts';

/** A clinic of a program and what it approved, by month. */
export type CohortClinic = Omit<RosterEntry, 'alsoIn' | 'version'> & { readonly months: ClinicMonth[] };

type Span = { readonly from: Month; readonly to: Month };

/** A clinic's month takes up to 2.6 KB, and a function answers with 6 MB at most. */
const mostClinicMonths = 1000;

const shown = (
  { clinicId, name, from, until, traits }: RosterEntry,
  held: readonly HeldMonth[],
): CohortClinic => ({
  clinicId,
  name,
  from,
  until,
  traits,
  months: held.map(({ clinicId: _, ...month }) => month),
});

/** What the foundation holds of the figures of single clinics. */
export const openCohort = (database: Database, organizationId: string) => {
  const rosters = openRosters(database, organizationId);
  const months = openClinicMonths(database, organizationId);
  const listOf = (programId: string) => partitionOf(organizationId, collections.rosterPlaces(programId));
  /** The bucket a page is in, and the clinic it begins after. */
  const placeIn = (programId: string, cursor: string | undefined) => {
    const [bucket = '0', after = ''] =
      cursor === undefined ? [] : openCursor(listOf(programId), cursor).sk.split('#');
    if (!/^\d{1,6}$/.test(bucket)) throw new InvalidCursor();
    return { bucket: Number(bucket), after };
  };
  return {
    /**
     * Clinics of one bucket, by id, a whole one at most, fewer of a long span; pages end with their buckets. Throws `InvalidCursor`.
     */
    page: async (
      programId: string,
      { from, to }: Span,
      { cursor, limit }: Partial<PageRequest>,
    ): Promise<Page<CohortClinic>> => {
      const { bucket, after } = placeIn(programId, cursor);
      const [entries, held, count] = await Promise.all([
        rosters.ofBucket(programId, bucket),
        months.between(programId, bucket, from, to),
        rosters.count(programId),
      ]);
      const left = entries.filter(({ clinicId }) => clinicId > after);
      const most = Math.max(1, Math.floor(mostClinicMonths / (monthsBetween(from, to) + 1)));
      const shownNow = left.slice(0, Math.min(limit ?? bucketSize, most));
      const last = shownNow.at(-1);
      const isWithin = shownNow.length < left.length && last !== undefined;
      const next = isWithin ? `${bucket}#${last.clinicId}` : String(bucket + 1);
      const isLast = !isWithin && (bucket + 1) * bucketSize >= count;
      const byClinic = Map.groupBy(held, ({ clinicId }) => clinicId);
      return {
        items: shownNow.map((entry) => shown(entry, byClinic.get(entry.clinicId) ?? [])),
        nextCursor: isLast ? null : sealCursor(listOf(programId), { sk: next }),
      };
    },

    /** One clinic; null for one that never joined. */
    clinic: async (
      programId: string,
      clinicId: string,
      wanted: readonly Month[],
    ): Promise<CohortClinic | null> => {
      const place = await rosters.place(programId, clinicId);
      const entry = place && (await rosters.find(programId, place.bucket, clinicId));
      if (place === null || entry === null) return null;
      const found = await Promise.all(
        wanted.map((month) => months.find(programId, place.bucket, month, clinicId)),
      );
      const held = found.flatMap((one) => (one === null ? [] : [one]));
      return shown(entry, held);
    },
  };
};
