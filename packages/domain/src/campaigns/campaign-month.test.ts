import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addCampaigns, noCampaigns, sumsOf } from './campaign-month.ts';
import type { Reached } from './report.ts';

const reached: Reached = {
  recipients: 12,
  outcomes: { sent: 9, failed: 1, suppressed: 1, uncertain: 1, waiting: 0, canceled: 0 },
  delivered: 8,
  bounced: 1,
  complained: 0,
  opened: 5,
  clicked: 3,
  unsubscribed: 2,
  filtered: 1,
};

it('counts clicks of those campaigns alone that count them, and mails of steps without a campaign', () => {
  expect(sumsOf({ isStep: false, tracked: true, reached })).toEqual({
    campaigns: 1,
    sent: 9,
    delivered: 8,
    bounced: 1,
    complained: 0,
    unsubscribed: 2,
    countedSent: 9,
    clicked: 3,
  });
  expect(sumsOf({ isStep: true, tracked: false, reached })).toMatchObject({
    campaigns: 0,
    sent: 9,
    countedSent: 0,
    clicked: 0,
  });
});

it('adds up to the same in any order and in parts', () => {
  const one = fc.record({ isStep: fc.boolean(), tracked: fc.boolean(), sent: fc.nat(1000) }).map((given) =>
    sumsOf({
      ...given,
      reached: { ...reached, outcomes: { ...reached.outcomes, sent: given.sent } },
    }),
  );
  fc.assert(
    fc.property(fc.array(one), fc.nat(), (parts, at) => {
      const whole = addCampaigns(parts);
      expect(addCampaigns(parts.toReversed())).toEqual(whole);
      expect(addCampaigns([addCampaigns(parts.slice(0, at)), addCampaigns(parts.slice(at))])).toEqual(whole);
    }),
    { numRuns: 50 },
  );
  expect(addCampaigns([])).toEqual(noCampaigns);
});
