import { isDeepStrictEqual } from 'node:util';
import type { Consent } from '@portolan/domain/programs/consent';
import type { Program } from '@portolan/domain/programs/program';
import type { RosterEntry } from '@portolan/domain/rollups/cohort-month';
import { endOf, expectedMonths, monthsBeforeJoining, traitsOf } from '@portolan/domain/rollups/roster';
import { openOrganizationRecord } from '../organizations/organizations.ts';
import { openConsents } from '../programs/consents.ts';
import { openPrograms } from '../programs/programs.ts';
import { type Bond, passOf, type Sharing, settle } from '../sharing/settle.ts';
import { writeAll } from '../writing.ts';
import { openClinicMonths } from './clinic-months.ts';
import type { Rolling } from './rolling.ts';
import { openRosters } from './rosters.ts';

/** A clinic that gives consent and has no record of its own. */
class ClinicMissing extends Error {
  constructor() {
    super('The record of a clinic that takes part is not there');
    this.name = 'ClinicMissing';
  }
}

/** The consent and the program of a bond; null once one of them is gone: nothing is made for it any more. */
export const termsOf = async (
  { database }: Pick<Sharing, 'database'>,
  { clinicId, foundationId, programId }: Bond,
): Promise<{ readonly consent: Consent; readonly program: Program } | null> => {
  const consent = await openConsents(database, clinicId).find(programId);
  if (consent === null) return null;
  const program = await openPrograms(database, foundationId).find(programId);
  return program === null ? null : { consent, program };
};

/**
 * The bucket of a clinic in a program. The first time it is given the next place, and it keeps that for good; null for a clinic that
 * never joined, or of which nothing is left.
 */
export const settlePlace = async (sharing: Rolling, bond: Bond): Promise<number | null> => {
  const { database } = sharing;
  const { clinicId, foundationId, programId } = bond;
  const rosters = openRosters(database, foundationId);
  let bucket: number | null = null;
  await settle(sharing, async () => {
    const place = await rosters.place(programId, clinicId);
    bucket = place?.bucket ?? null;
    if (place !== null || (await termsOf(sharing, bond)) === null) return 'right';
    const before = await rosters.count(programId);
    const next = { clinicId, bucket: Math.floor(before / sharing.scale.bucketSize) };
    const written = await writeAll(database, rosters.give(programId, next, before, 'changed'));
    return written.ok ? 'written' : 'refused';
  });
  return bucket;
};

const entryFor = async (
  { database }: Sharing,
  { clinicId, foundationId, programId }: Bond,
  bucket: number,
  { consent, program }: { readonly consent: Consent; readonly program: Program },
  stored: RosterEntry | null,
): Promise<Omit<RosterEntry, 'version'>> => {
  const [consents, organization, held] = await Promise.all([
    openConsents(database, clinicId).all(),
    openOrganizationRecord(database, clinicId).find(),
    openClinicMonths(database, foundationId).among(
      programId,
      bucket,
      [clinicId],
      monthsBeforeJoining(consent, program),
    ),
  ]);
  if (organization === null) throw new ClinicMissing();
  const hasLeft = endOf(consent, program) !== null;
  return {
    clinicId,
    name: hasLeft && stored !== null ? stored.name : organization.profile.name,
    ...expectedMonths(consent, program, held),
    traits: hasLeft ? null : traitsOf(organization),
    alsoIn: consents
      .filter((other) => other.foundationId === foundationId && other.programId !== programId)
      .map((other) => other.programId),
  };
};

/**
 * Makes a clinic's entry in the roster of a program what its consent, profile, first months and the grant period say now. Of one that
 * left stay its name and the months it was expected for. Resolves with its bucket; null where there is nothing to make.
 */
export const settleRoster = async (sharing: Rolling, bond: Bond): Promise<number | null> => {
  const bucket = await settlePlace(sharing, bond);
  if (bucket === null) return null;
  const { database } = sharing;
  const { clinicId, foundationId, programId } = bond;
  const rosters = openRosters(database, foundationId);
  await settle(sharing, async () => {
    const stored = await rosters.find(programId, bucket, clinicId);
    const terms = await termsOf(sharing, bond);
    if (terms === null) return 'right';
    const next = await entryFor(sharing, bond, bucket, terms, stored);
    const version = stored?.version ?? 0;
    if (stored !== null && isDeepStrictEqual({ ...next, version }, stored)) return 'right';
    const entry = { ...next, version: version + 1 };
    const expected = stored === null ? 'absent' : { version };
    return passOf(database, rosters.put(programId, bucket, entry, expected, 'changed'));
  });
  return bucket;
};
