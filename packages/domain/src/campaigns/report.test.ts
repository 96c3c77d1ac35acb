import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CampaignState } from './campaign.ts';
import { type Claim, type Fact, facts } from './chunk.ts';
import { outcomes } from './outcome.ts';
import { addFollower, allBits, bitsOf, factsFrom } from './recipient-facts.ts';
import { outcomeOf, reportOf } from './report.ts';

const now = new Date('2026-11-24T04:00:00.000Z');
const claim: Claim = {
  campaignId: 'cmp_01J8ZC4Q3W5V7X9Y2B4D600001',
  number: 1,
  language: 'en',
  state: 'called',
  by: 'x',
  claimedAt: '2026-11-23T04:00:00.000Z',
  calledAt: '2026-11-23T04:00:01.000Z',
  day: '2026-11-22',
  facts: '',
  clicks: {},
  hours: {},
  version: 1,
};
const links = { en: ['https://example.org/a', 'https://example.org/b'], es: [] };
const outcome = (known: readonly Fact[], of: Partial<Claim> = {}, state: CampaignState = 'released') =>
  outcomeOf(bitsOf(...known), { ...claim, ...of }, { state, now });

describe('what became of somebody', () => {
  const early = { calledAt: '2026-11-23T03:59:59.000Z' };
  it.each<[string, readonly Fact[], string | null, Partial<Claim>?]>([
    ['accepted', ['called', 'accepted'], 'sent'],
    ['bounced later', ['called', 'accepted', 'bounced'], 'sent'],
    ['told of by an event alone', ['called', 'delivered'], 'sent', { ...early, state: 'calling' }],
    ['could not be rendered after it was taken', ['called', 'accepted', 'failed'], 'failed'],
    ['must not be written to', ['suppressed'], 'suppressed'],
    ['no answer for a day', ['called'], 'uncertain', { ...early, state: 'calling' }],
    ['no answer yet', ['called'], 'waiting', { state: 'calling' }],
    [
      'no answer for a day, of a chunk that was gone on with',
      ['called'],
      'uncertain',
      { ...early, state: 'claimed' },
    ],
    ['claimed alone', [], 'waiting', { state: 'claimed', calledAt: null }],
    ['written to again', ['called', 'resent'], null, { ...early, state: 'calling' }],
  ])('%s', (_, known, expected, of) => expect(outcome(known, of)).toBe(expected));

  it('who was not written to when it was canceled is canceled; who may have been is not', () => {
    expect(outcome([], { state: 'claimed', calledAt: null }, 'canceled')).toBe('canceled');
    expect(outcome(['called'], { ...early, state: 'calling' }, 'canceled')).toBe('uncertain');
  });
});

const aClaim = fc
  .record({
    language: fc.constantFrom('en' as const, 'es' as const),
    state: fc.constantFrom('claimed' as const, 'calling' as const, 'called' as const),
    calledAt: fc.constantFrom(null, '2026-11-23T04:00:01.000Z', '2026-11-22T04:00:01.000Z'),
    facts: fc
      .array(fc.integer({ min: 0, max: bitsOf('unsubscribed') * 2 - 1 }), { maxLength: 50 })
      .map(factsFrom),
  })
  .map((some): Claim => ({ ...claim, ...some }));

describe('the report', () => {
  it('has every recipient in exactly one outcome, and its languages add up to the whole', () => {
    const states = fc.constantFrom<CampaignState>('released', 'paused', 'canceled');
    fc.assert(
      fc.property(
        fc.array(aClaim, { maxLength: 8 }),
        fc.nat({ max: 500 }),
        states,
        (claims, unclaimed, state) => {
          const claimed = (language: 'en' | 'es') =>
            claims
              .filter((one) => one.language === language)
              .reduce((sum, one) => sum + allBits(one.facts).length, 0);
          const recipients = { en: claimed('en') + unclaimed, es: claimed('es') };
          const { all, languages } = reportOf({ recipients, links }, claims, { state, now });
          for (const [part, expected] of [
            [languages.en, recipients.en],
            [languages.es, recipients.es],
            [all, recipients.en + recipients.es],
          ] as const) {
            expect(part.recipients).toBe(expected);
            expect(outcomes.reduce((sum, name) => sum + part.outcomes[name], 0)).toBe(expected);
          }
          expect(all.opened).toBe(languages.en.opened + languages.es.opened);
        },
      ),
    );
  });

  it('says of everybody who was sent it in which hour', () => {
    fc.assert(
      fc.property(fc.array(aClaim, { maxLength: 8 }), (claims) => {
        const called = claims.map((one) => ({ ...one, calledAt: one.calledAt ?? claim.calledAt }));
        const looked = { state: 'released', now } as const;
        const { all, hours } = reportOf({ recipients: { en: 0, es: 0 }, links }, called, looked);
        expect(hours.reduce((sum, { sent }) => sum + sent, 0)).toBe(all.outcomes.sent);
      }),
    );
  });

  it('counts who was written to again once, by the later chunk', () => {
    const first = {
      ...claim,
      calledAt: '2026-11-22T04:00:00.000Z',
      facts: factsFrom([facts.called | facts.resent]),
    };
    const later = { ...claim, number: 2, facts: factsFrom([facts.called | facts.accepted]) };
    const looked = { state: 'released', now } as const;
    const { all } = reportOf({ recipients: { en: 1, es: 0 }, links }, [first, later], looked);
    expect(all).toMatchObject({ recipients: 1, outcomes: { sent: 1, uncertain: 0 } });
  });

  it('leaves out openings and clicks of programs, by person and by link', () => {
    const person = bitsOf('called', 'accepted', 'delivered', 'opened', 'clicked');
    const one = {
      ...claim,
      facts: factsFrom([person, person | facts.scanned, facts.suppressed]),
      clicks: { 0: [0, 1].reduce(addFollower, ''), 1: addFollower('', 1), 9: addFollower('', 0) },
      hours: { '2026-11-23T06': [1, 1, 0, 0], '2026-11-23T05': [1, 0, 2, 1] },
    } satisfies Claim;
    const looked = { state: 'released', now } as const;
    const report = reportOf({ recipients: { en: 3, es: 0 }, links }, [one], looked);
    expect(report.all).toMatchObject({
      delivered: 2,
      opened: 1,
      clicked: 1,
      outcomes: { sent: 2, suppressed: 1 },
    });
    expect(report.links.en).toEqual([
      { address: 'https://example.org/a', persons: 1 },
      { address: 'https://example.org/b', persons: 0 },
    ]);
    expect(report.hours).toEqual([
      { hour: '2026-11-23T04', sent: 2, delivered: 0, opened: 0, clicked: 0, unsubscribed: 0 },
      { hour: '2026-11-23T05', sent: 0, delivered: 1, opened: 0, clicked: 2, unsubscribed: 1 },
      { hour: '2026-11-23T06', sent: 0, delivered: 1, opened: 1, clicked: 0, unsubscribed: 0 },
    ]);
  });
});
