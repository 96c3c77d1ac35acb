import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Campaign } from './campaign.ts';
import { askToResend, campaignOrders, orderCampaign, scheduleCampaign } from './campaign-state.ts';
import { changeCampaign, makeCampaign } from './change-campaign.ts';
import { blankMessage } from './edit-message.ts';
import { everybody } from './segment.ts';
import { shownStateOf } from './shown-state.ts';

const now = new Date('2026-11-23T16:00:00.000Z');
const by = '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11';
const draft = makeCampaign(
  { name: 'The portal is open', productId: null },
  { topic: 'portal', segment: everybody, message: blankMessage(), tracked: null },
  { id: 'cmp_01J8ZC4Q3W5V7X9Y2B4D6F8H0K', by, now },
);
const timeZone = 'America/Denver';
const sentOff = (at: string | null): Campaign => {
  const decided = scheduleCampaign(draft, { at, timeZone, by, now });
  if (!decided.ok) throw new Error(decided.failure.code);
  return decided.value;
};
const codeOf = (decided: { readonly ok: boolean; readonly failure?: { readonly code: string } }) =>
  decided.failure?.code;

describe('sending off', () => {
  it('goes at once, or at an instant of the clinic’s clock that is still to come', () => {
    expect(sentOff(null)).toMatchObject({ state: 'released', sendAt: null, releasedBy: by, version: 2 });
    expect(sentOff('2026-11-23T09:01')).toMatchObject({
      state: 'scheduled',
      sendAt: '2026-11-23T16:01:00.000Z',
    });
    expect(codeOf(scheduleCampaign(draft, { at: '2026-11-23T09:00', timeZone, by, now }))).toBe(
      'send-time-past',
    );
    expect(codeOf(scheduleCampaign(draft, { at: '2027-03-14T02:30', timeZone, by, now }))).toBe(
      'no-such-time',
    );
    expect(codeOf(scheduleCampaign(sentOff(null), { at: null, timeZone, by, now }))).toBe(
      'campaign-not-draft',
    );
  });

  it('leaves nothing to change, until it is taken back', () => {
    const scheduled = sentOff('2026-12-01T09:00');
    expect(codeOf(changeCampaign(scheduled, { name: 'Another' }))).toBe('campaign-not-draft');
    const back = orderCampaign(scheduled, 'draft', { run: null, now });
    expect(back.ok && back.value).toMatchObject({ state: 'draft', sendAt: null, releasedBy: null });
    expect(codeOf(orderCampaign(scheduled, 'draft', { run: { state: 'freezing' }, now }))).toBe(
      'campaign-begun',
    );
  });
});

describe('what was sent off', () => {
  it('goes on to where it was paused: it waits for its time, or goes', () => {
    const paused = { ...sentOff('2026-12-01T09:00'), state: 'paused' as const };
    const onward = (at: Date) => orderCampaign(paused, 'go-on', { run: null, now: at });
    expect(onward(now)).toMatchObject({ value: { state: 'scheduled' } });
    expect(onward(new Date('2026-12-02T00:00:00.000Z'))).toMatchObject({ value: { state: 'released' } });
  });

  it('stays canceled, stays over, and hears nothing while it is a draft, whatever is ordered', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...campaignOrders),
        fc.constantFrom('draft', 'scheduled', 'released', 'paused', 'canceled'),
        fc.constantFrom(null, 'freezing', 'sending', 'waiting', 'done', 'settled'),
        (order, state, run) => {
          const before = { ...sentOff(null), state };
          const decided = orderCampaign(before, order, { run: run === null ? null : { state: run }, now });
          const after = decided.ok ? decided.value : before;
          const isFixed = state === 'draft' || state === 'canceled' || run === 'done' || run === 'settled';
          if (isFixed) expect(after).toBe(before);
          expect(after.version).toBe(after.state === before.state ? before.version : before.version + 1);
        },
      ),
    );
  });

  it('is sent again to the uncertain once for each time that a person asks', () => {
    const campaign = sentOff(null);
    const asked = askToResend(campaign, { resendDone: 0 }, 3);
    expect(asked).toMatchObject({ value: { resendAsked: 1, version: 3 } });
    if (!asked.ok) return;
    expect(codeOf(askToResend(asked.value, { resendDone: 0 }, 3))).toBe('nobody-uncertain');
    expect(askToResend(asked.value, { resendDone: 1 }, 1).ok).toBe(true);
    expect(codeOf(askToResend(campaign, { resendDone: 0 }, 0))).toBe('nobody-uncertain');
    expect(codeOf(askToResend({ ...campaign, state: 'canceled' }, { resendDone: 0 }, 3))).toBe(
      'campaign-over',
    );
  });

  it('is shown as what matters most of what people decided and what became of it', () => {
    const run = { state: 'sending', waitsFor: null } as const;
    expect(shownStateOf({ state: 'released' }, null)).toBe('starting');
    expect(shownStateOf({ state: 'released' }, run)).toBe('sending');
    expect(shownStateOf({ state: 'scheduled' }, { ...run, waitsFor: 'daily-cap' })).toBe('waiting');
    expect(shownStateOf({ state: 'paused' }, run)).toBe('paused');
    expect(shownStateOf({ state: 'paused' }, { ...run, state: 'done' })).toBe('sent');
    expect(shownStateOf({ state: 'canceled' }, { ...run, state: 'done' })).toBe('canceled');
  });
});
