import type { Day } from '../days.ts';
import { idAt, idPrefixes } from '../ids.ts';
import { type Month, monthSchema } from '../months.ts';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Digits of a ULID that hold its instant. */
const instantDigits = 10;

/**
 * The id of an answer given at an instant: the same for the same instant and digest, so that an answer that comes twice is one.
 * Takes a digest of at least 16 bytes, and throws where it is shorter.
 */
export const responseIdAt = (at: Date, digest: Uint8Array): string => idAt('response', at, digest);

/** The instant taken for an answer of which the day alone is known: noon UTC, so that it is that day across the Americas. */
export const noonOf = (day: Day): Date => new Date(`${day}T12:00:00.000Z`);

/** When it was answered; null for an id that is well formed and yet of no instant that there can be. */
export const instantOfResponse = (id: string): Date | null => {
  const digits = id.slice(idPrefixes.response.length + 1).slice(0, instantDigits);
  const milliseconds = [...digits].reduce((sum, digit) => sum * 32 + crockford.indexOf(digit), 0);
  const at = new Date(milliseconds);
  return Number.isNaN(at.getTime()) ? null : at;
};

/** The month, in UTC, whose partition holds the response; null where an id names none. */
export const monthOfResponse = (id: string): Month | null => {
  const month = instantOfResponse(id)?.toISOString().slice(0, 7);
  return month !== undefined && monthSchema.safeParse(month).success ? month : null;
};
