import { createHash } from 'node:crypto';

/** Zero bits that a proof of work begins with: some 65,000 hashes, half a second of a slow phone while somebody reads. */
export const workBits = 16;

/** Whether a number is the proof of work for a ticket: SHA-256 of `ticket.number` begins with so many zero bits. */
export const provesWork = (ticket: string, number: string): boolean =>
  /^\d{1,10}$/.test(number) &&
  createHash('sha256').update(`${ticket}.${number}`).digest().readUInt32BE() >>> (32 - workBits) === 0;
