import type { Month } from '@portolan/domain/months';
import type { RosterEntry, Sums } from '@portolan/domain/rollups/cohort-month';
import { countsHere } from '@portolan/domain/rollups/counted-once';
import { type ClinicInMonth, isExpected, isReported, sumsOf } from '@portolan/domain/rollups/sums';
import type { Database } from '../clients.ts';
import { openProgramMeasures } from '../measures/program-measures.ts';
import { openClinicMonths } from './clinic-months.ts';
import { openRosters } from './rosters.ts';

/** Sums, and the part of them that the foundation counts where that is not all. `isKnown`: whether anything was ever reported. */
export type Part = { readonly sums: Sums; readonly counted: Sums | null; readonly isKnown: boolean };

type Bucket = { readonly foundationId: string; readonly programId: string; readonly bucket: number };
type Placed = ClinicInMonth & { readonly entry: RosterEntry };

/** How the other programs of a clinic stand to one of its months. */
const elsewhere = async (
  database: Database,
  foundationId: string,
  { clinicId, alsoIn }: RosterEntry,
  month: Month,
) => {
  const rosters = openRosters(database, foundationId);
  const months = openClinicMonths(database, foundationId);
  const found = await Promise.all(
    alsoIn.map(async (programId) => {
      const place = await rosters.place(programId, clinicId);
      if (place === null) return [];
      const [entry, held] = await Promise.all([
        rosters.find(programId, place.bucket, clinicId),
        months.find(programId, place.bucket, month, clinicId),
      ]);
      return entry === null ? [] : [{ programId, isExpected: isExpected(entry, month), month: held }];
    }),
  );
  return found.flat();
};

const countedHere = async (
  database: Database,
  { foundationId, programId }: Bucket,
  { entry, ...here }: Placed,
  month: Month,
): Promise<boolean> => {
  // Who is in one program only, or counts in no sum of this one, cannot be counted twice.
  if (entry.alsoIn.length === 0 || !(here.isExpected || isReported(here.month))) return true;
  return countsHere({ programId, ...here }, await elsewhere(database, foundationId, entry, month));
};

/** The sums of a month of a bucket, computed from its roster and what its clinics approved, read consistently. */
export const bucketPart = async (database: Database, of: Bucket, month: Month): Promise<Part> => {
  const { foundationId, programId, bucket } = of;
  const [entries, held, asking] = await Promise.all([
    openRosters(database, foundationId).ofBucket(programId, bucket),
    openClinicMonths(database, foundationId).ofMonth(programId, bucket, month),
    openProgramMeasures(database, foundationId).find(programId),
  ]);
  const monthOf = new Map(held.map((one) => [one.clinicId, one]));
  const clinics = entries.map(
    (entry): Placed => ({
      entry,
      isExpected: isExpected(entry, month),
      month: monthOf.get(entry.clinicId) ?? null,
    }),
  );
  const here: Placed[] = [];
  for (const clinic of clinics) if (await countedHere(database, of, clinic, month)) here.push(clinic);
  return {
    sums: sumsOf(clinics, asking),
    counted: here.length === clinics.length ? null : sumsOf(here, asking),
    isKnown: held.length > 0,
  };
};
