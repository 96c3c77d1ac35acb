import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '../clients.ts';
import { pageTokenPartition, partitionOf, publicPagePartition } from '../keys.ts';
import { expiryAttribute } from '../tables.ts';
import type { Write } from '../writing.ts';
import { type PageToken, type PublicPage, pageTokenKind, publicPageKind } from './public-page-records.ts';

/** The directory's collections of an organization's addresses; erasing it empties them. */
export const addressCollections = ['PUBLIC-PAGES', 'PAGE-TOKENS'] as const;

const tokenSort = (name: string) => `TOKEN#${name}`;
const lookupOf = (tokenHash: string, organizationId: string) => ({
  lookupPk: pageTokenPartition(tokenHash),
  lookupSk: organizationId,
});

/**
 * An organization's own public addresses, in its part of the directory, found by the lookup index alone: so its credentials
 * write them together with what they lead to, and nobody else's do. A slug stands for good; of a token only the hash is kept.
 */
export const openPageAddresses = (organizationId: string) => {
  const pages = partitionOf(organizationId, 'PUBLIC-PAGES');
  const tokens = partitionOf(organizationId, 'PAGE-TOKENS');
  return {
    putPage: <R extends string>(slug: string, page: PublicPage, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'directory',
      item: publicPageKind.toItem({ pk: pages, sk: slug }, page, {
        lookupPk: publicPagePartition(slug),
        lookupSk: organizationId,
      }),
      expected: 'absent',
      refusal,
    }),

    removePage: <R extends string>(slug: string, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'directory',
      key: { pk: pages, sk: slug },
      expected: 'anything',
      refusal,
    }),

    /** A token that is good until it is removed. `name`: of whom it is, the kiosk's id. */
    putToken: <R extends string>(
      name: string,
      tokenHash: string,
      token: PageToken,
      refusal: R,
    ): Write<R> => ({
      kind: 'put',
      table: 'directory',
      item: pageTokenKind.toItem(
        { pk: tokens, sk: tokenSort(name) },
        token,
        lookupOf(tokenHash, organizationId),
      ),
      expected: 'absent',
      refusal,
    }),

    removeToken: <R extends string>(name: string, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'directory',
      key: { pk: tokens, sk: tokenSort(name) },
      expected: 'anything',
      refusal,
    }),
  };
};

/**
 * Makes the token of a letter's link known to the directory, by its hash, until it is forgotten; every letter has one of its
 * own. Writing it twice changes nothing.
 */
export const makePageTokenKnown = async (
  database: Database,
  tokenHash: string,
  token: PageToken,
  forgottenAt: Date,
): Promise<void> => {
  const key = { pk: partitionOf(token.organizationId, 'PAGE-TOKENS'), sk: tokenSort(tokenHash) };
  await database.documents.send(
    new PutCommand({
      TableName: database.tables.directory,
      Item: pageTokenKind.toItem(key, token, {
        ...lookupOf(tokenHash, token.organizationId),
        [expiryAttribute]: Math.ceil(forgottenAt.getTime() / 1000),
      }),
    }),
  );
};
