import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ben, idNumber } from '../arbitraries.test-support.ts';
import { milestoneNames } from './milestone-name.ts';
import { attemptOf, milestoneStatus } from './milestone-status.ts';
import { missingInPlan, rowsInSight, untouchedIn } from './missing-in-plan.ts';
import { unbegunReview } from './reviewing.ts';
import * as given from './submission.test-support.ts';
import { submissionSchema, submittedElementSchema } from './submission.ts';
import { freeze, handIn, membersNamedIn, mostAttempts, nextAttempt, reopen } from './submitting.ts';

const { answered, element, handingIn, now, row, submission, template } = given;
const today = '2026-10-10';

describe('what is missing', () => {
  it('is every open question at start-up, by element, and nothing of the activities', () => {
    const elements = [element('strategy', { answers: { vision: 'All' }, activities: [row(1)] })];
    expect(missingInPlan('startUp', template, elements)).toEqual([
      { elementId: 'strategy', prompts: ['barriers'], activities: [] },
    ]);
    expect(untouchedIn(template, elements)).toEqual(['marketing']);
  });

  it('is the status of each activity in sight from mid-project on', () => {
    const elements = [
      element('strategy', { answers: answered, activities: [row(1, { midProjectStatus: 'Begun' })] }),
      element('marketing', {
        activities: [row(2), row(3, { text: ' ' }), row(4, { removedAt: now.toISOString() })],
      }),
    ];
    const marketing = { elementId: 'marketing', prompts: [], activities: [idNumber('activity', 2)] };
    expect(missingInPlan('midProject', template, elements)).toEqual([marketing]);
    expect(missingInPlan('final', template, elements)).toEqual([
      { elementId: 'strategy', prompts: [], activities: [idNumber('activity', 1)] },
      marketing,
    ]);
  });

  it('never shrinks from start-up to a later milestone, and names only what is in sight', () => {
    fc.assert(
      fc.property(given.someElements, (elements) => {
        const [first, ...later] = milestoneNames.map((name) => missingInPlan(name, template, elements));
        for (const missing of later)
          expect(missing.flatMap(({ prompts }) => prompts)).toEqual(first?.flatMap(({ prompts }) => prompts));
        const seen = new Set(elements.flatMap((each) => rowsInSight(each).map(({ id }) => id)));
        for (const { activities } of later.flat()) expect(activities.every((id) => seen.has(id))).toBe(true);
      }),
    );
  });
});

describe('a submission', () => {
  it('freezes answers and rows in sight, with people by name, in the form it is stored in', () => {
    const elements = [
      element('strategy', {
        version: 7,
        answers: { ...answered, share: null },
        activities: [
          row(1, { responsible: { kind: 'member', personId: ben } }),
          row(2, { responsible: { kind: 'named', name: 'The vendor' }, removedAt: now.toISOString() }),
        ],
      }),
    ];
    const frozen = freeze(handingIn(elements), () => 'Ben Frost');
    expect(frozen.map((each) => submittedElementSchema.parse(each))).toEqual(frozen);
    expect(frozen).toMatchObject([
      {
        id: 'strategy',
        version: 7,
        answers: answered,
        activities: [{ text: 'Row 1', responsible: 'Ben Frost' }],
      },
      { id: 'marketing', version: 0, answers: {}, activities: [] },
    ]);
    expect(membersNamedIn(elements)).toEqual([ben]);
    expect(submissionSchema.parse(handIn(handingIn(elements))).states).toEqual({
      strategy: 'on-track',
      marketing: 'not-started',
    });
  });

  it('can be handed in exactly while nothing stands and nothing was accepted', () => {
    fc.assert(
      fc.property(given.someAttempts, (attempts) => {
        const { state } = milestoneStatus(null, attempts, today);
        const next = nextAttempt(attempts);
        expect(next).toEqual(
          state === 'submitted' || state === 'accepted'
            ? {
                ok: false,
                failure: { code: state === 'accepted' ? 'milestone-accepted' : 'already-submitted' },
              }
            : { ok: true, value: attempts.length + 1 },
        );
      }),
    );
  });

  it('is not handed in without end', () => {
    const attempt = { ...attemptOf(submission, null), attempt: mostAttempts, reopenedAt: now.toISOString() };
    expect(nextAttempt([attempt])).toEqual({ ok: false, failure: { code: 'too-many-attempts' } });
  });

  it('is opened once, and not at all when it was accepted', () => {
    const opened = reopen(submission, null, now);
    expect(opened).toMatchObject({ ok: true, value: { reopenedAt: now.toISOString(), version: 2 } });
    if (opened.ok) expect(reopen(opened.value, null, new Date())).toEqual(opened);
    const accepted = { ...unbegunReview(submission), decision: 'accepted' as const };
    expect(reopen(submission, accepted, now)).toEqual({ ok: false, failure: { code: 'milestone-accepted' } });
  });
});
