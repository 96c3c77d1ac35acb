import type { Database } from '../clients.ts';
import { pageTokenPartition, publicPagePartition } from '../keys.ts';
import { lookUp } from '../reading.ts';
import { type PageToken, type PublicPage, pageTokenKind, publicPageKind } from './public-page-records.ts';

/** Where public addresses lead; a function that anybody can reach begins here. Nobody without an address finds an organization. */
export const openPublicPages = (database: Database) => ({
  page: async (slug: string): Promise<PublicPage | null> =>
    (await lookUp(database, publicPagePartition(slug), publicPageKind))[0] ?? null,

  /** `tokenHash`: the SHA-256 of the token, in hexadecimal. Null for one that was taken away, or is past its day by `now`. */
  token: async (tokenHash: string, now: Date): Promise<PageToken | null> =>
    (await lookUp(database, pageTokenPartition(tokenHash), pageTokenKind, { now }))[0] ?? null,
});
