import type { PageRequest } from '@portolan/data/reading';

const defaultLimit = 50;

/** The page a query asks for; the contract has checked that the limit is a number from 1 to 100. */
export const pageOf = (query: {
  readonly cursor?: string | undefined;
  readonly limit?: string | undefined;
}): PageRequest => ({
  limit: query.limit === undefined ? defaultLimit : Number(query.limit),
  ...(query.cursor !== undefined && { cursor: query.cursor }),
});
