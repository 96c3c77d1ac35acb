import { fail, type Result, succeed } from '../result.ts';
import type { Campaign, CampaignRun, CampaignState } from './campaign.ts';
import { instantOf } from './wall-clock.ts';

const isOver = (run: Pick<CampaignRun, 'state'> | null): boolean =>
  run !== null && (run.state === 'done' || run.state === 'settled');

type Scheduled = Result<
  Campaign,
  { readonly code: 'campaign-not-draft' | 'no-such-time' | 'send-time-past' }
>;

/**
 * Sends a draft off: at once, or when the clock on the clinic's wall shows `at`. Whether what it says and whom it is for is
 * fit to be sent, its caller has found out.
 */
export const scheduleCampaign = (
  before: Campaign,
  {
    at,
    timeZone,
    by,
    now,
  }: { readonly at: string | null; readonly timeZone: string; readonly by: string; readonly now: Date },
): Scheduled => {
  if (before.state !== 'draft') return fail({ code: 'campaign-not-draft' });
  const sent = { ...before, releasedBy: by, version: before.version + 1 };
  if (at === null) return succeed({ ...sent, state: 'released', sendAt: null });
  const instant = instantOf(at, timeZone);
  if (instant === null) return fail({ code: 'no-such-time' });
  return instant <= now
    ? fail({ code: 'send-time-past' })
    : succeed({ ...sent, state: 'scheduled', sendAt: instant.toISOString() });
};

/** What a person can have a campaign do that was sent off. `draft`: take it back, to change it. */
export const campaignOrders = ['draft', 'paused', 'go-on', 'canceled'] as const;
export type CampaignOrder = (typeof campaignOrders)[number];

const orderedState = (before: Campaign, order: CampaignOrder, now: Date): CampaignState => {
  if (order !== 'go-on') return order;
  if (before.state !== 'paused') return before.state;
  return before.sendAt !== null && Date.parse(before.sendAt) > now.getTime() ? 'scheduled' : 'released';
};

export type OrderRefusal = {
  readonly code: 'campaign-not-sent-off' | 'campaign-begun' | 'campaign-over';
};

/**
 * Does what was ordered; the same campaign if that is how it is. What is canceled stays so, what is done can be neither paused
 * nor canceled, and what has begun cannot be taken back. `run`: null before it began.
 */
export const orderCampaign = (
  before: Campaign,
  order: CampaignOrder,
  { run, now }: { readonly run: Pick<CampaignRun, 'state'> | null; readonly now: Date },
): Result<Campaign, OrderRefusal> => {
  const state = orderedState(before, order, now);
  if (state === before.state) return succeed(before);
  if (before.state === 'draft') return fail({ code: 'campaign-not-sent-off' });
  if (before.state === 'canceled' || isOver(run)) return fail({ code: 'campaign-over' });
  if (order === 'draft' && run !== null) return fail({ code: 'campaign-begun' });
  const taken = order === 'draft' ? { sendAt: null, releasedBy: null } : {};
  return succeed({ ...before, ...taken, state, version: before.version + 1 });
};

/**
 * Has those written to again who are uncertain, of which there must be some: a person's decision, and nobody else's. Until the
 * last such decision was carried out there is no other, so that pressing twice sends once.
 */
export const askToResend = (
  before: Campaign,
  run: Pick<CampaignRun, 'resendDone'>,
  uncertain: number,
): Result<Campaign, { readonly code: 'nobody-uncertain' | 'campaign-over' }> => {
  if (before.state === 'canceled') return fail({ code: 'campaign-over' });
  return uncertain === 0 || before.resendAsked > run.resendDone
    ? fail({ code: 'nobody-uncertain' })
    : succeed({ ...before, resendAsked: before.resendAsked + 1, version: before.version + 1 });
};

/** Whether a campaign can go without a trace: nobody was written to. */
export const isRemovable = (campaign: Pick<Campaign, 'state'>): boolean => campaign.state === 'draft';
