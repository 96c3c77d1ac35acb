import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { becomeActivity, changeResponse } from './change-response.ts';
import { type Response, type ResponseChanges, responseStatuses } from './response.ts';
import { response, somebody, somebodyElse } from './responses.test-support.ts';

const now = new Date('2026-10-05T12:00:00.000Z');
const editor = { role: 'editor', personId: somebody, now } as const;
const all = () => true;
const member = (personId: string) => ({ kind: 'member', personId }) as const;

const changed = (before: Response, changes: ResponseChanges): Response => {
  const decided = changeResponse(before, changes, editor, all);
  if (!decided.ok) throw new Error(decided.failure.code);
  return decided.value.response;
};

describe('the closed loop', () => {
  it('the first look is remembered, and is no other when it goes on', () => {
    const reviewed = changed(response(), { status: 'in-review' });
    expect(reviewed.reviewedAt).toBe(now.toISOString());
    const later = { ...editor, now: new Date('2026-10-09T12:00:00.000Z') };
    const acted = changeResponse(reviewed, { status: 'action' }, later, all);
    expect(acted).toMatchObject({ value: { response: { reviewedAt: now.toISOString() } } });
    expect(changed(response(), { theme: 'sign-in' }).reviewedAt).toBeNull();
  });

  it('is closed only with what was done, and not left closed without', () => {
    for (const done of ['', '   '])
      expect(changeResponse(response(), { status: 'closed', done }, editor, all)).toEqual({
        ok: false,
        failure: { code: 'nothing-done' },
      });
    const closed = changed(response(), { status: 'closed', done: 'We put up a sign' });
    expect(closed).toMatchObject({ closedAt: now.toISOString(), reviewedAt: now.toISOString() });
    expect(changeResponse(closed, { done: '' }, editor, all)).toMatchObject({ ok: false });
    expect(changed(closed, { status: 'in-review' })).toMatchObject({
      closedAt: null,
      done: 'We put up a sign',
    });
  });

  it('a contributor changes what is theirs, and nothing else', () => {
    const contributor = { ...editor, role: 'contributor' } as const;
    const change = { status: 'in-review' } as const;
    const refused = { ok: false, failure: { code: 'not-your-response' } };
    for (const owner of [null, member(somebodyElse), { kind: 'named', name: 'Rosa' } as const])
      expect(changeResponse(response({ owner }), change, contributor, all)).toEqual(refused);
    expect(changeResponse(response({ owner: member(somebody) }), change, contributor, all).ok).toBe(true);
  });

  it('an owner is somebody typed, or a member now; one who has left stays until another is chosen', () => {
    const nobody = () => false;
    expect(changeResponse(response(), { owner: member(somebody) }, editor, nobody)).toEqual({
      ok: false,
      failure: { code: 'unknown-member' },
    });
    expect(changeResponse(response(), { owner: { kind: 'named', name: 'Rosa' } }, editor, nobody).ok).toBe(
      true,
    );
    const left = response({ owner: member(somebody) });
    expect(changeResponse(left, { theme: 'help' }, editor, nobody).ok).toBe(true);
  });

  it('becomes an activity once', () => {
    const became = { planId: 'p', elementId: 'e', activityId: 'a' };
    const made = becomeActivity(response(), became, now);
    expect(made).toMatchObject({ value: { status: 'action', reviewedAt: now.toISOString(), version: 2 } });
    expect(made.ok && becomeActivity(made.value, became, now)).toEqual({
      ok: false,
      failure: { code: 'already-an-activity' },
    });
  });
});

const changes: fc.Arbitrary<ResponseChanges> = fc.record(
  {
    status: fc.constantFrom(...responseStatuses),
    theme: fc.option(fc.constantFrom('help', 'privacy')),
    done: fc.constantFrom('', ' ', 'Done'),
    dueOn: fc.option(fc.constantFrom('2026-10-09', '2026-11-01')),
  },
  { requiredKeys: [] },
);

it('whatever happens to a response, its dates agree with its status, and a version is a change', () => {
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 12 }), (steps) => {
      let before = response();
      for (const [index, step] of steps.entries()) {
        const at = new Date(now.getTime() + index * 3_600_000);
        const decided = changeResponse(before, step, { ...editor, now: at }, all);
        if (!decided.ok) continue;
        const { response: after, fields } = decided.value;
        expect(after.version - before.version).toBe(fields.length === 0 ? 0 : 1);
        expect(after.closedAt !== null).toBe(after.status === 'closed');
        if (after.status !== 'new') expect(after.reviewedAt).not.toBeNull();
        if (before.reviewedAt !== null) expect(after.reviewedAt).toBe(before.reviewedAt);
        if (after.status === 'closed') expect(after.done.trim()).not.toBe('');
        expect(after.answers).toEqual(before.answers);
        before = after;
      }
    }),
  );
});
