import { describe, expect, it } from 'vitest';
import { graceDays, isDue, requestClosing } from '../organizations/closing.ts';
import { advance, exportSchema, finish, patience, requestExport, stateOf } from './export.ts';

const now = new Date('2026-09-01T08:00:00.000Z');
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const by = '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11';
const asked = { id: 'exp_01J8ZC4Q3W5V7X9Y2B4D6F8H0K', by, now };
const demand = <Value>(result: { ok: true; value: Value } | { ok: false; failure: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const day = 86_400_000;

describe('an export', () => {
  const waiting = demand(requestExport(null, asked));

  it('is one at a time, until it is ready or has stood still', () => {
    expect(requestExport(waiting, asked)).toMatchObject({ ok: false, failure: { code: 'export-running' } });
    expect(requestExport(waiting, { ...asked, now: later(patience + 1) }).ok).toBe(true);
    expect(requestExport(finish(waiting, 10, now), asked).ok).toBe(true);
  });

  it('moves on by collection, and is whole only when it is finished', () => {
    const part = { collection: 'PROGRAMS', items: 2, files: [], object: 'programs-1' };
    const half = advance(waiting, [part, part], 4, later(1));
    expect([half.status, half.progress, half.version]).toEqual(['running', 49, 2]);
    expect(advance(half, [part, part], 4, later(2)).progress).toBe(99);
    expect(exportSchema.parse(finish(half, 10, later(3)))).toMatchObject({ progress: 100, bytes: 10 });
  });

  it('expires after seven days, and has failed when it stands still', () => {
    const ready = finish(waiting, 10, now);
    expect(stateOf(ready, later(7 * day - 1))).toBe('ready');
    expect(stateOf(ready, later(7 * day))).toBe('expired');
    expect(stateOf(waiting, later(patience))).toBe('waiting');
    expect(stateOf(waiting, later(patience + 1))).toBe('failed');
  });
});

describe('closing', () => {
  const name = 'Cedar Creek  Clinic';
  it('asks for the name as people read it, and only once', () => {
    const wrong = requestClosing(null, { name, typed: 'Cedar', by, now });
    expect(wrong).toMatchObject({ ok: false, failure: { code: 'name-differs' } });
    const closing = demand(requestClosing(null, { name, typed: ' cedar creek clinic ', by, now }));
    const again = requestClosing(closing, { name, typed: name, by, now });
    expect(again).toMatchObject({ ok: false, failure: { code: 'closing-requested' } });
  });
  it('is due after the grace period, and once it has begun', () => {
    const closing = demand(requestClosing(null, { name, typed: name, by, now }));
    expect(isDue(closing, later(graceDays * day - 1))).toBe(false);
    expect(isDue(closing, later(graceDays * day))).toBe(true);
    expect(isDue({ ...closing, begun: true }, now)).toBe(true);
  });
});
