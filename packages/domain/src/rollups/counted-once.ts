import { type ClinicInMonth, isReported } from './sums.ts';

/** How a program stands to a clinic in a month. */
export type ProgramOfClinic = ClinicInMonth & { readonly programId: string };

const rankOf = ({ isExpected, month }: ClinicInMonth): number => {
  if (isReported(month)) return 2;
  return isExpected ? 1 : 0;
};

/**
 * Whether a foundation counts a clinic's month in this program and not in another that the clinic takes part in: in the one that
 * has figures of it before one that only waits for them; of two alike in the one that was set up first.
 */
export const countsHere = (here: ProgramOfClinic, elsewhere: readonly ProgramOfClinic[]): boolean =>
  elsewhere.every((other) => {
    const [mine, theirs] = [rankOf(here), rankOf(other)];
    return mine === theirs ? here.programId < other.programId : mine > theirs;
  });
