import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ana, ben, idNumber } from '../arbitraries.test-support.ts';
import { type Barrier, type BarrierTerms, barrierStatuses } from './barrier.ts';
import { changeBarrier, logBarrier } from './change-barrier.ts';

const now = new Date('2026-09-01T08:00:00.000Z');
const later = new Date('2026-10-01T08:00:00.000Z');
const terms: BarrierTerms = {
  title: 'No answer from the vendor',
  description: '',
  elementId: 'strategy',
  severity: 'high',
  owner: { kind: 'member', personId: ben },
  action: '',
  status: 'open',
  shared: false,
};
const nameOf = (personId: string) => (personId === ben ? 'Ben Ode' : null);
const nobody = () => null;
const context = {
  id: idNumber('barrier', 1),
  clinicId: idNumber('organization', 1),
  by: ana,
  byName: 'Ana',
  now,
};
const log = (other: Partial<BarrierTerms> = {}, role: 'editor' | 'contributor' = 'editor') =>
  logBarrier({ ...terms, ...other }, role, context, nameOf);
const logged = (other: Partial<BarrierTerms> = {}): Barrier => {
  const made = log(other);
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
};
const editor = { role: 'editor', personId: ben, now: later } as const;
const contributor = { role: 'contributor', personId: ana, now: later } as const;

describe('a barrier', () => {
  it('holds what its owner is called, a member or a name that was typed', () => {
    expect(logged().ownerName).toBe('Ben Ode');
    expect(logged({ owner: { kind: 'named', name: 'The vendor' } }).ownerName).toBe('The vendor');
    expect(logged({ owner: null }).ownerName).toBeNull();
    expect(log({ owner: { kind: 'member', personId: ana } })).toEqual({
      ok: false,
      failure: { code: 'unknown-member' },
    });
  });

  it('keeps an owner who has left, and takes none who is no member', () => {
    const before = logged();
    const changed = changeBarrier(before, { action: 'Write' }, editor, nobody);
    expect(changed).toMatchObject({ ok: true, value: { barrier: { ownerName: 'Ben Ode', version: 2 } } });
    const owner = { kind: 'member', personId: ana } as const;
    expect(changeBarrier(before, { owner }, editor, nobody)).toEqual({
      ok: false,
      failure: { code: 'unknown-member' },
    });
  });

  it('is changed by a contributor who logged it, and shared by none', () => {
    expect(changeBarrier(logged(), { status: 'resolved' }, contributor, nobody)).toMatchObject({
      ok: true,
      value: { fields: ['status'] },
    });
    const stranger = { ...contributor, personId: ben };
    const refusals = [
      changeBarrier(logged(), { status: 'resolved' }, stranger, nobody),
      changeBarrier(logged(), { shared: true }, contributor, nobody),
      log({ shared: true }, 'contributor'),
    ].map((refused) => (refused.ok ? null : refused.failure.code));
    expect(refusals).toEqual(['not-your-barrier', 'sharing-not-yours', 'sharing-not-yours']);
  });

  it('is not written when nothing is changed', () => {
    const before = logged();
    expect(changeBarrier(before, { ...terms }, editor, nobody)).toEqual({
      ok: true,
      value: { barrier: before, fields: [] },
    });
  });

  it('has a day on which it was resolved exactly as long as it is resolved', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...barrierStatuses)), (statuses) => {
        let barrier = logged();
        for (const [index, status] of statuses.entries()) {
          const at = new Date(now.getTime() + (index + 1) * 1000);
          const before = barrier;
          const changed = changeBarrier(before, { status }, { ...editor, now: at }, nobody);
          if (!changed.ok) throw new Error(changed.failure.code);
          barrier = changed.value.barrier;
          expect(barrier.resolvedAt === null).toBe(status !== 'resolved');
          if (before.status === 'resolved' && status === 'resolved')
            expect(barrier.resolvedAt).toBe(before.resolvedAt);
        }
      }),
    );
  });
});
