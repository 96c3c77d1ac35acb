import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ana, ben } from '../arbitraries.test-support.ts';
import { cell, monthOf } from './figures.test-support.ts';
import type { ApprovedMonth, MonthFigures } from './month-figures.ts';
import { approveMonth, reopenMonth, submitMonth } from './signing.ts';
import type { WarnedCell } from './warnings.ts';

const now = new Date('2026-10-04T12:00:00.000Z');
const by = { by: ben, byName: 'Ben Ortiz', now };
const cells = { calls: { clinic: cell({ n: 5 }) } };
const totals = { calls: { n: 5 } };
const open = monthOf({ cells });
const jump: WarnedCell = { series: 'calls', place: 'clinic', warning: 'sudden-jump', explained: false };
const approve = (month: MonthFigures, before: ApprovedMonth | null = null, at = now) =>
  approveMonth(month, before, totals, [], { ...by, now: at });
const approvedOnce = () => {
  const approved = approve(open);
  if (!approved.ok) throw new Error(approved.failure.code);
  return approved.value;
};
const code = (decided: { ok: boolean; failure?: { code: string } }) => decided.failure?.code;

describe('handing in', () => {
  it('is for an open month', () => {
    expect(submitMonth(open, [], by)).toEqual({
      ok: true,
      value: { ...open, status: 'submitted', submitted: { by: ben, at: now.toISOString() }, version: 2 },
    });
    expect(code(submitMonth({ ...open, status: 'submitted' }, [], by))).toBe('month-not-open');
    expect(code(submitMonth(approvedOnce().month, [], by))).toBe('month-not-open');
  });
  it('is refused without a figure, and with a warning that nobody explains', () => {
    expect(code(submitMonth(monthOf(), [], by))).toBe('month-empty');
    expect(submitMonth(open, [jump, { ...jump, explained: true }], by)).toEqual({
      ok: false,
      failure: { code: 'warnings-unexplained', cells: [jump] },
    });
    expect(submitMonth(open, [{ ...jump, explained: true }], by).ok).toBe(true);
  });
});

describe('approving', () => {
  it('keeps the month, what is shared of it, and the approval as it was', () => {
    const at = now.toISOString();
    expect(approvedOnce()).toEqual({
      month: { ...open, status: 'approved', approved: { by: ben, at, number: 1 }, version: 2 },
      approvedMonth: { month: open.month, totals, firstApprovedAt: at, approvedAt: at, version: 1 },
      approval: { month: open.month, number: 1, cells, totals, by: ben, byName: 'Ben Ortiz', at },
    });
  });
  it('is for a month handed in, too, and not for one approved already, empty or unexplained', () => {
    const submitted = { by: ana, at: '2026-10-03T12:00:00.000Z' };
    const handedIn = approve({ ...open, status: 'submitted', submitted });
    expect(handedIn).toMatchObject({ ok: true, value: { month: { status: 'approved', submitted } } });
    expect(code(approve(approvedOnce().month))).toBe('month-already-approved');
    expect(code(approve(monthOf()))).toBe('month-empty');
    expect(code(approveMonth(open, null, totals, [jump], by))).toBe('warnings-unexplained');
  });
  it('again keeps when it was first, and counts on; even of a month whose figures were taken back', () => {
    const first = approvedOnce();
    const reopened = reopenMonth(first.month);
    if (!reopened.ok) throw new Error(reopened.failure.code);
    const later = new Date('2026-12-01T12:00:00.000Z');
    const again = approve({ ...reopened.value, cells: {} }, first.approvedMonth, later);
    expect(again).toMatchObject({
      ok: true,
      value: {
        month: { status: 'approved', approved: { number: 2 } },
        approvedMonth: {
          firstApprovedAt: first.approvedMonth.approvedAt,
          approvedAt: later.toISOString(),
          version: 2,
        },
        approval: { number: 2, cells: {} },
      },
    });
  });
});

describe('opening again', () => {
  it('is for a month handed in or approved', () => {
    const submitted: MonthFigures = { ...open, status: 'submitted', submitted: { by: ana, at: '' } };
    expect(reopenMonth(submitted)).toMatchObject({ ok: true, value: { status: 'open', submitted: null } });
    const { month } = approvedOnce();
    expect(reopenMonth(month)).toEqual({
      ok: true,
      value: { ...month, status: 'reopened', submitted: null, version: 3 },
    });
    expect(code(reopenMonth(open))).toBe('month-already-open');
    expect(code(reopenMonth({ ...month, status: 'reopened' }))).toBe('month-already-open');
  });
});

test('whatever is signed in whatever order, every approval has the next number and the first one stays', () => {
  const steps = fc.array(fc.constantFrom('submit', 'approve', 'reopen'), { maxLength: 20 });
  fc.assert(
    fc.property(steps, (taken) => {
      let month: MonthFigures = open;
      let approvedMonth: ApprovedMonth | null = null;
      const numbers: number[] = [];
      for (const [index, step] of taken.entries()) {
        const at = new Date(now.getTime() + index * 1000);
        const before: MonthFigures = month;
        if (step === 'approve') {
          const approved = approve(month, approvedMonth, at);
          if (!approved.ok) continue;
          month = approved.value.month;
          approvedMonth = approved.value.approvedMonth;
          numbers.push(approved.value.approval.number);
        } else {
          const signed = step === 'submit' ? submitMonth(month, [], by) : reopenMonth(month);
          if (signed.ok) month = signed.value;
        }
        expect(month.version).toBe(before.version + (month === before ? 0 : 1));
        expect(month.status === 'reopened').toBe(
          month.approved !== null && month.status !== 'approved' && month.status !== 'submitted',
        );
      }
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      expect(approvedMonth?.version ?? 0).toBe(numbers.length);
      expect(month.approved?.number ?? 0).toBe(numbers.length);
    }),
  );
});
