import { addDays, type Day } from '../days.ts';
import type { Actor } from '../people/actor.ts';
import { fail, type Result, succeed } from '../result.ts';
import type { Program } from './program.ts';

/** Days after the grant period in which clinics still hand in and the foundation still reviews. */
const graceDays = 90;

/**
 * The first day on which the product closes a program by itself, if nobody has. On it, and on any day after it, a program
 * that is still open is due to be closed.
 */
export const closesOn = ({ grantPeriod }: Pick<Program, 'grantPeriod'>): Day =>
  addDays(grantPeriod.lastDay, graceDays + 1);

/**
 * Closes a program for good: live sharing ends with it, what was accepted stays (PRG-2). `program-closed` where it has
 * been closed before.
 */
export const closeProgram = (
  before: Program,
  by: Actor,
  now: Date,
): Result<Program, { readonly code: 'program-closed' }> =>
  before.closed === null
    ? succeed({ ...before, closed: { at: now.toISOString(), by }, version: before.version + 1 })
    : fail({ code: 'program-closed' });
