import { campaignMonthSchema } from '@portolan/domain/campaigns/campaign-month';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { collections } from '../sharing/collections.ts';
import { openSharedMonths } from '../sharing/shared-months.ts';

const campaignMonthKind = itemKind('Campaigns of a clinic', campaignMonthSchema);

/** Sums that the clinics of a foundation's programs share, by month and clinic; written by the campaigns worker. */
export const openClinicCampaigns = (database: Database, organizationId: string) =>
  openSharedMonths(
    database,
    (programId) => partitionOf(organizationId, collections.clinicCampaigns(programId)),
    campaignMonthKind,
  );
