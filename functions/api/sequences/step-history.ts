import { stepCampaignIds } from '@portolan/data/campaigns/sequences';
import type { Sequence } from '@portolan/domain/campaigns/campaign';
import { contactsOf } from '@portolan/domain/campaigns/chunk';
import { nobody, reportOf, together } from '@portolan/domain/campaigns/report';
import { daysBack, type StepHistory } from '@portolan/domain/campaigns/sequence-outlook';
import type { Day } from '@portolan/domain/days';
import type { FurtherStore } from './further-store.ts';

/** What came of each step's campaigns lately, and who had it: read from their claims, as every report is. */
export const stepHistories = (
  store: FurtherStore,
  sequence: Sequence,
  today: Day,
  now: Date,
): Promise<StepHistory[]> =>
  Promise.all(
    sequence.steps.map(async (_, index): Promise<StepHistory> => {
      const ids = stepCampaignIds(sequence.id, index + 1, today, daysBack);
      const runs = await store.campaignRuns.many(ids);
      const days = await Promise.all(
        runs.map(async (run) => {
          const [claims, chunks] = await Promise.all([
            store.campaignClaims.all(run.campaignId),
            store.campaignChunks.all(run),
          ]);
          const { all } = reportOf(run, claims, { state: 'released', now });
          return { all, had: chunks.flatMap(contactsOf) };
        }),
      );
      return {
        reached: days.map(({ all }) => all).reduce(together, nobody()),
        tracked: runs.some(({ tracked }) => tracked),
        had: new Set(days.flatMap(({ had }) => had)),
      };
    }),
  );
