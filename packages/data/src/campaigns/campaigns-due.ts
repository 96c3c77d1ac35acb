import { idSchema, organizationIdSchema } from '@portolan/domain/ids';
import { instantSchema } from '@portolan/domain/time-zones';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { lookUp, queryAll } from '../reading.ts';
import type { Write } from '../writing.ts';

const dueSchema = z.lazy(() =>
  z.strictObject({
    organizationId: organizationIdSchema,
    /** Of a campaign, or of the sequence whose steps of the day are to be made. */
    campaignId: z.union([idSchema('campaign'), idSchema('sequence')]),
    /** `settle`: a day after it was sent, nothing more is expected. */
    what: z.enum(['send', 'settle', 'steps']),
    at: instantSchema,
  }),
);
export type CampaignDue = z.infer<typeof dueSchema>;

const dueKind = itemKind('What is due of a campaign', dueSchema);
/** All stand under one value of the lookup index, by their instant: so nothing is missed, however long the clock stood still. */
const dueLookup = 'CAMPAIGNS-DUE';
/** Sorts behind every id. */
const behind = '~';

/**
 * What is due of campaigns, and when: no content. It lies in each clinic's own part of the directory, once for each campaign and
 * what is due of it, and goes with the clinic.
 */
export const openCampaignsDue = (database: Database) => {
  const keyOf = ({ organizationId, campaignId, what }: Omit<CampaignDue, 'at'>) => ({
    pk: partitionOf(organizationId, 'CAMPAIGNS-DUE'),
    sk: `${campaignId}#${what}`,
  });
  return {
    /** In place of what was said before of the same. */
    put: <R extends string>(due: CampaignDue, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'directory',
      item: dueKind.toItem(keyOf(due), due, {
        lookupPk: dueLookup,
        lookupSk: `${due.at}#${due.organizationId}#${due.campaignId}`,
      }),
      expected: 'anything',
      refusal,
    }),

    remove: <R extends string>(due: Omit<CampaignDue, 'at'>, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'directory',
      key: keyOf(due),
      expected: 'anything',
      refusal,
    }),

    /** All that is due of a clinic's, whenever. */
    ofClinic: (organizationId: string): Promise<CampaignDue[]> =>
      queryAll(database, { table: 'directory', pk: partitionOf(organizationId, 'CAMPAIGNS-DUE') }, dueKind),

    /** All that is due by an instant, the longest due first. */
    by: (at: Date): Promise<CampaignDue[]> =>
      lookUp(database, dueLookup, dueKind, { through: `${at.toISOString()}#${behind}` }),
  };
};
