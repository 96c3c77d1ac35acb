import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn } from '../days.ts';
import { type AudienceTerms, decideAudience, openAudienceCount } from './audience.ts';
import { facts } from './chunk.ts';
import { contactAudiences, contactSchema, portalStatuses } from './contact.ts';
import { contactOf } from './contacts.test-support.ts';
import { everybody, leftOutReasons, type Segment } from './segment.ts';
import type { Suppression } from './suppression.ts';

const denver = 'America/Denver';
const nothingEarlier = { timeZone: denver, earlier: new Map<string, number>() };
const termsOf = (segment: Partial<Segment> = {}, changes: Partial<AudienceTerms> = {}): AudienceTerms => ({
  segment: { ...everybody, ...segment },
  topic: 'news',
  speaks: ['en', 'es'],
  fallback: 'leave-out',
  ...changes,
});
const stopped = (reason: NonNullable<Suppression['all']>['reason']): Suppression => ({
  contactId: contactOf(1).id,
  all: { reason, at: '2026-10-01T08:00:00.000Z', campaignId: null, leaving: null },
  topics: [],
  liftedAt: null,
  version: 1,
});

describe('a contact', () => {
  it('has these fields and no other: none says anything of anybody’s health', () => {
    const contact = contactOf(1);
    expect(Object.keys(contactSchema.parse(contact)).sort()).toEqual([
      'addedAt',
      'addedBy',
      'audience',
      'consent',
      'email',
      'firstName',
      'id',
      'language',
      'languageChosen',
      'lastName',
      'portalStatus',
      'portalStatusSince',
      'topics',
      'version',
    ]);
    for (const field of ['diagnosis', 'condition', 'medication', 'notes', 'birthDate'])
      expect(contactSchema.safeParse({ ...contact, [field]: 'x' }).success).toBe(false);
  });
});

describe('an audience', () => {
  const decide = (terms: AudienceTerms, contact = contactOf(1), suppression: Suppression | null = null) =>
    decideAudience(terms, nothingEarlier)(contact, suppression);

  it('is asked in their language, in the other one, or left out for it, as the message says', () => {
    const spanish = contactOf(1, { language: 'es' });
    expect(decide(termsOf(), spanish)).toEqual({ kind: 'reached', language: 'es' });
    const english: Partial<AudienceTerms> = { speaks: ['en'] };
    expect(decide(termsOf({}, english), spanish)).toEqual({ kind: 'left-out', reason: 'no-version' });
    const falling = termsOf({}, { ...english, fallback: 'other-language' });
    expect(decide(falling, spanish)).toEqual({ kind: 'reached', language: 'en' });
    const silent = termsOf({}, { speaks: [], fallback: 'other-language' });
    expect(decide(silent)).toEqual({ kind: 'left-out', reason: 'no-version' });
  });

  it.each([
    ['bounced', 'bounced'],
    ['complained', 'complained'],
    ['unsubscribed', 'unsubscribed'],
    ['erased', 'unsubscribed'],
  ] as const)('leaves out who %s', (reason, said) => {
    const contact = contactOf(1, { consent: { source: 'none', on: null } });
    expect(decide(termsOf(), contact, stopped(reason))).toEqual({ kind: 'left-out', reason: said });
  });

  it('leaves out who stopped the topic, and who never agreed', () => {
    const topicStopped: Suppression = { ...stopped('unsubscribed'), all: null, topics: ['news'] };
    expect(decide(termsOf(), contactOf(1), topicStopped)).toMatchObject({ reason: 'topic-stopped' });
    expect(decide(termsOf({}, { topic: 'other' }), contactOf(1), topicStopped).kind).toBe('reached');
    const unasked = contactOf(1, { consent: { source: 'none', on: null } });
    expect(decide(termsOf(), unasked)).toMatchObject({ reason: 'no-consent' });
  });

  it.each([
    ['sent', facts.called | facts.accepted, ['sent', 'not-clicked']],
    ['accepted and failed', facts.accepted | facts.failed, ['not-sent']],
    ['arrived without an answer', facts.called | facts.delivered, ['sent', 'not-clicked']],
    ['clicked', facts.accepted | facts.clicked, ['sent', 'clicked']],
    ['followed by a program', facts.accepted | facts.clicked | facts.scanned, ['sent', 'not-clicked']],
    ['suppressed', facts.suppressed, ['not-sent']],
    ['unheard of', 0, ['not-sent']],
  ])('knows of an earlier campaign: %s', (_name, bits, relations) => {
    const contact = contactOf(1);
    const campaignId = 'cmp_01J8ZC4Q3W5V7X9Y2B4D600001';
    const fitting = (['sent', 'not-sent', 'clicked', 'not-clicked'] as const).filter(
      (relation) =>
        decideAudience(termsOf({ campaign: { campaignId, relation } }), {
          timeZone: denver,
          earlier: new Map([[contact.id, bits]]),
        })(contact, null).kind === 'reached',
    );
    expect(fitting).toEqual(relations);
  });

  it('takes the days of the clinic, whatever its zone and the time of the year', () => {
    const instant = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-12-31'),
      noInvalidDate: true,
    });
    const zone = fc.constantFrom(
      denver,
      'America/Havana',
      'Pacific/Apia',
      'Asia/Kathmandu',
      'America/Asuncion',
    );
    fc.assert(
      fc.property(instant, zone, fc.integer({ min: -1, max: 1 }), (at, timeZone, shift) => {
        const day = dayIn(timeZone, new Date(at.getTime() + shift * 86_400_000));
        const contact = contactOf(1, { addedAt: at.toISOString() });
        const isIn = (added: Segment['added']) =>
          decideAudience(termsOf({ added }), { ...nothingEarlier, timeZone })(contact, null).kind ===
          'reached';
        const actual = dayIn(timeZone, at);
        expect(isIn({ from: day, to: day })).toBe(actual === day);
        expect(isIn({ from: day, to: null })).toBe(actual >= day);
        expect(isIn({ from: null, to: day })).toBe(actual <= day);
      }),
      { numRuns: 300 },
    );
  });

  const someContact = fc.record({
    audience: fc.constantFrom(...contactAudiences),
    language: fc.constantFrom('en' as const, 'es' as const),
    portalStatus: fc.constantFrom(...portalStatuses),
    topics: fc.subarray(['news', 'billing']),
    consent: fc.constantFrom({ source: 'paper', on: null } as const, { source: 'none', on: null } as const),
    portalStatusSince: fc.constantFrom('2026-08-31', '2026-09-01', '2026-09-02'),
  });
  const someSegment = fc.record({
    audiences: fc.subarray([...contactAudiences]),
    languages: fc.subarray(['en' as const, 'es' as const]),
    portalStatuses: fc.subarray([...portalStatuses]),
    topics: fc.subarray(['news', 'billing']),
    statusSince: fc.option(
      fc.record({ from: fc.constantFrom(null, '2026-09-01'), to: fc.constantFrom(null, '2026-09-01') }),
    ),
  });
  const someStop = fc.constantFrom(null, stopped('unsubscribed'), stopped('erased'), stopped('bounced'), {
    ...stopped('bounced'),
    all: null,
    topics: ['news'],
  });
  const someSpeech = fc.record({
    speaks: fc.subarray(['en' as const, 'es' as const]),
    fallback: fc.constantFrom('other-language' as const, 'leave-out' as const),
  });

  it('writes to nobody who stopped it or never agreed, and in no language that the message lacks', () => {
    fc.assert(
      fc.property(someContact, someSegment, someStop, someSpeech, (changes, segment, stop, speech) => {
        const contact = contactOf(1, changes);
        const decision = decide(termsOf(segment, speech), contact, stop);
        if (decision.kind !== 'reached') return;
        expect(stop).toBeNull();
        expect(contact.consent.source).not.toBe('none');
        expect(speech.speaks).toContain(decision.language);
        if (speech.fallback === 'leave-out') expect(decision.language).toBe(contact.language);
      }),
    );
  });

  it('grows no wider by another rule', () => {
    fc.assert(
      fc.property(someContact, someSegment, someSegment, (changes, one, other) => {
        const contact = contactOf(1, changes);
        const fits = (segment: Partial<Segment>) =>
          decide(termsOf(segment), contact).kind !== 'not-in-segment';
        expect(fits({})).toBe(true);
        const { audiences } = other;
        if (one.audiences.length === 0) expect(fits(one) || !fits({ ...one, audiences })).toBe(true);
      }),
    );
  });

  it('counts each who fits once: reached in a language, or left out for a reason', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(someContact, someStop)),
        someSegment,
        someSpeech,
        (all, segment, speech) => {
          const decideOne = decideAudience(termsOf(segment, speech), nothingEarlier);
          const counting = openAudienceCount();
          for (const [changes, stop] of all) counting.add(decideOne(contactOf(1, changes), stop));
          const { fits, reached, leftOut } = counting.count();
          const left = leftOutReasons.reduce((sum, reason) => sum + (leftOut[reason] ?? 0), 0);
          expect(reached.en + reached.es + left).toBe(fits);
          expect(fits).toBeLessThanOrEqual(all.length);
        },
      ),
    );
  });
});
