import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../days.ts';
import { decideAudience } from './audience.ts';
import type { Sequence } from './campaign.ts';
import { changeSequence, makeSequence, turnSequence, wordsWait } from './change-sequence.ts';
import { contactOf } from './contacts.test-support.ts';
import { messageOf } from './messages.test-support.ts';
import { campaignOfStep, mostDaysMadeUp, segmentOfStep, stepsDue, stepsOf } from './sequence-steps.ts';

const message = messageOf([]);
const now = new Date('2026-11-23T18:00:00.000Z');
const started = '2026-11-01';
const sequenceOf = (afterDays: readonly number[]) =>
  turnSequence(
    {
      ...makeSequence({ name: 'Welcome', trigger: 'enrolled' }, message, {
        id: 'seq_01J8ZC4Q3W5V7X9Y2B4D600001',
        by: '3f0c2d52-6f3a-4a8e-9a57-000000000001',
        now,
      }),
      steps: afterDays.map((days) => ({ afterDays: days, message })),
    },
    'on',
    started,
  );

describe('the days of a sequence', () => {
  it('give each person each step once, on its day, however the days are cut into runs', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 });
    // Days between two runs of the worker; 0 is a run that comes twice.
    const gaps = fc.array(fc.integer({ min: 0, max: mostDaysMadeUp }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, gaps, fc.integer({ min: -5, max: 20 }), (afterDays, between, came) => {
        const since = addDays(started, came);
        let sequence = sequenceOf(afterDays);
        let today = started;
        const got: string[] = [];
        for (const gap of between) {
          today = addDays(today, gap);
          for (const step of stepsDue(sequence, today))
            if (step.since === since) got.push(`${step.number} on ${step.day}`);
          if (sequence.doneThrough !== null && sequence.doneThrough < today)
            sequence = { ...sequence, doneThrough: today };
        }
        const meant = afterDays.flatMap((days, index) => {
          const day = addDays(since, days);
          return came >= 0 && day > started && day <= today ? [`${index + 1} on ${day}`] : [];
        });
        expect(got.toSorted()).toEqual(meant.toSorted());
      }),
    );
  });

  it('that are longer ago than two weeks are not made up for', () => {
    const late = { ...sequenceOf([1]), doneThrough: '2026-11-02' };
    const days = stepsDue(late, '2026-12-24').map(({ day }) => day);
    expect([days.length, days[0], days.at(-1)]).toEqual([mostDaysMadeUp, '2026-12-11', '2026-12-24']);
  });

  it('bring nothing while it is off, and nothing to who came before it was turned on again', () => {
    const off = turnSequence(sequenceOf([1, 7]), 'off', '2026-11-10');
    expect(stepsDue(off, '2026-11-20')).toEqual([]);
    const again = turnSequence(off, 'on', '2026-11-20');
    expect(stepsOf(again, '2026-11-21')).toEqual([{ number: 1, day: '2026-11-21', since: '2026-11-20' }]);
    expect(stepsOf(again, '2026-11-20')).toEqual([]);
  });
});

it('who changed status meanwhile is left out, and a welcome goes on for who signed in', () => {
  const since = '2026-11-10';
  const reaches = (
    trigger: 'enrolled' | 'not-signed-in' | 'not-enrolled',
    status: 'not-yet' | 'enrolled' | 'signed-in',
  ) =>
    decideAudience(
      {
        segment: segmentOfStep({ audiences: [], trigger }, { since }, null),
        topic: '',
        speaks: ['en'],
        fallback: 'leave-out',
      },
      { timeZone: 'America/Denver', earlier: new Map() },
    )(contactOf(1, { portalStatus: status, portalStatusSince: since }), null).kind === 'reached';
  expect([
    reaches('enrolled', 'enrolled'),
    reaches('enrolled', 'signed-in'),
    reaches('enrolled', 'not-yet'),
  ]).toEqual([true, true, false]);
  expect([reaches('not-signed-in', 'enrolled'), reaches('not-signed-in', 'signed-in')]).toEqual([
    true,
    false,
  ]);
  expect([reaches('not-enrolled', 'not-yet'), reaches('not-enrolled', 'enrolled')]).toEqual([true, false]);
});

it('a step goes out at ten by the clinic’s clock, or at once where that is past', () => {
  const step = { number: 1, day: '2026-11-24', since: '2026-11-23' };
  const made = (at: Date) =>
    campaignOfStep(sequenceOf([1]), step, {
      id: 'cmp_01J8ZC4Q3W5V7X9Y2B4D600001',
      timeZone: 'America/Denver',
      now: at,
    });
  expect(made(now)).toMatchObject({
    state: 'scheduled',
    sendAt: '2026-11-24T17:00:00.000Z',
    name: 'Welcome · 1',
  });
  expect(made(new Date('2026-11-25T00:00:00.000Z'))).toMatchObject({ state: 'released', sendAt: null });
  expect(
    campaignOfStep(sequenceOf([1]), { ...step, number: 2 }, { id: 'x', timeZone: 'UTC', now }),
  ).toBeNull();
});

it('while it is on, words that are written lie beside those that are sent, until they are put to use', () => {
  const sequence = sequenceOf([1, 7]);
  const write = (before: Sequence, subject: string) => {
    const [first, ...others] = before.steps.map(({ afterDays, message: words }) => ({
      afterDays,
      message: words,
    }));
    if (first === undefined) throw new Error('It has steps');
    const mended = { ...first, message: { ...message, subject: { ...message.subject, en: subject } } };
    const changed = changeSequence(before, { steps: [mended, ...others] });
    if (!changed.ok) throw new Error(changed.failure.code);
    return changed.value.sequence;
  };
  const subjectOf = (of: Sequence, number: number) =>
    campaignOfStep(of, { number, day: '2026-11-24', since: started }, { id: 'x', timeZone: 'UTC', now })
      ?.message.subject.en;
  const asBefore = message.subject.en;
  const typing = write(write(sequence, 'Wel'), 'Welco');
  expect([typing.steps[0]?.message.subject.en, subjectOf(typing, 1)]).toEqual(['Welco', asBefore]);
  expect([wordsWait(sequence), wordsWait(typing)]).toEqual([false, true]);
  // Written back as it was, nothing waits.
  expect(write(typing, asBefore).steps).toEqual(sequence.steps);
  const written = write(typing, 'Welcome');
  const put = turnSequence(written, 'on', '2026-11-30');
  expect([subjectOf(put, 1), wordsWait(put), put.startsOn, put.version]).toEqual([
    'Welcome',
    false,
    started,
    written.version + 1,
  ]);
  expect(turnSequence(put, 'on', '2026-12-01')).toBe(put);
  // Turned off, nothing is sent of it, so what was written last is all that there is.
  const off = turnSequence(written, 'off', '2026-11-30');
  expect([off.steps[0]?.message.subject.en, wordsWait(off)]).toEqual(['Welcome', false]);
});

it('while it is on, words may be mended, and neither whom it is for nor when it writes', () => {
  const sequence = sequenceOf([1, 7]);
  const mended = sequence.steps.map((step) => ({
    ...step,
    message: { ...message, preheader: { en: 'New', es: '' } },
  }));
  expect(changeSequence(sequence, { steps: mended })).toMatchObject({
    ok: true,
    value: { fields: ['steps'] },
  });
  for (const changes of [
    { audiences: ['staff' as const] },
    { steps: sequence.steps.slice(1) },
    { topic: 'portal' },
  ])
    expect(changeSequence(sequence, changes)).toEqual({ ok: false, failure: { code: 'sequence-on' } });
});
