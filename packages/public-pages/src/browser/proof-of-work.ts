import { sha256 } from './sha256.ts';

/** Whether a number proves work for a ticket: SHA-256 of `ticket.number` begins with this many zero bits, 31 at most. */
export const proves = (ticket: string, number: number, bits: number): boolean =>
  (sha256(`${ticket}.${number}`)[0] ?? -1) >>> (32 - bits) === 0;

/** Tries numbers from one on, so many of them; -1 where none of them proves it. */
export const tryNumbers = (ticket: string, bits: number, from: number, count: number): number => {
  for (let number = from; number < from + count; number++) if (proves(ticket, number, bits)) return number;
  return -1;
};
