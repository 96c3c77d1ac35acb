import { createHash } from 'node:crypto';

/** What is kept of a token that is proof by itself: SHA-256 in hex. 256 random bits need no salt. */
export const tokenHashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
