import { idSchema, organizationIdSchema } from '@portolan/domain/ids';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { lookUp } from '../reading.ts';
import type { Write } from '../writing.ts';

const sendingSchema = z.lazy(() =>
  z.strictObject({
    organizationId: organizationIdSchema,
    campaignId: idSchema('campaign'),
    /** The campaign's when this was put: who takes it away says which they saw, so that nothing put since goes. */
    version: z.int(),
  }),
);
export type CampaignSending = z.infer<typeof sendingSchema>;

const sendingKind = itemKind('Campaign that is sending', sendingSchema);
/** All stand under one value of the lookup index. */
const sendingLookup = 'CAMPAIGNS-SENDING';

/** Campaigns of which something may be left to send; in each clinic's own part of the directory. */
export const openCampaignsSending = (database: Database) => {
  const keyOf = (organizationId: string, campaignId: string) => ({
    pk: partitionOf(organizationId, 'CAMPAIGNS-SENDING'),
    sk: campaignId,
  });
  return {
    put: <R extends string>(sending: CampaignSending, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'directory',
      item: sendingKind.toItem(keyOf(sending.organizationId, sending.campaignId), sending, {
        lookupPk: sendingLookup,
        lookupSk: `${sending.organizationId}#${sending.campaignId}`,
      }),
      expected: 'anything',
      refusal,
    }),

    /** Only as it was seen. */
    remove: <R extends string>(sending: CampaignSending, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'directory',
      key: keyOf(sending.organizationId, sending.campaignId),
      expected: { version: sending.version },
      refusal,
    }),

    /** Everybody's, by clinic. */
    all: (): Promise<CampaignSending[]> => lookUp(database, sendingLookup, sendingKind),
  };
};
