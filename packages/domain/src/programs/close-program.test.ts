import { describe, expect, it } from 'vitest';
import { ana } from '../arbitraries.test-support.ts';
import { changeProgram } from './change-program.ts';
import { closeProgram, closesOn } from './close-program.ts';
import { program } from './program.test-support.ts';

const now = new Date('2027-10-01T08:00:00.000Z');

describe('closing a program', () => {
  it('is done once, and ends all change', () => {
    const closed = closeProgram(program, ana, now);
    if (!closed.ok) throw new Error('It was not closed');
    expect(closed.value).toEqual({
      ...program,
      closed: { at: '2027-10-01T08:00:00.000Z', by: ana },
      version: program.version + 1,
    });
    const refused = { ok: false, failure: { code: 'program-closed' } };
    expect(closeProgram(closed.value, 'portolan', now)).toEqual(refused);
    expect(changeProgram(closed.value, { name: 'Another' })).toEqual(refused);
  });

  it('happens by itself once ninety days have passed since the last day', () => {
    expect(closesOn(program)).toBe('2027-11-30');
    expect(closesOn({ grantPeriod: { firstDay: '2026-01-01', lastDay: '2026-12-31' } })).toBe('2027-04-01');
  });
});
