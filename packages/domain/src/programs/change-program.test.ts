import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeProgram, setUpProgram } from './change-program.ts';
import { program, someTerms, terms } from './program.test-support.ts';
import { breachesOf } from './program-rules.ts';

const now = new Date('2026-08-20T10:00:00.000Z');

describe('setting a program up', () => {
  it('begins with version 1 and the standard template', () => {
    expect(setUpProgram(terms, { id: program.id, now })).toEqual({
      ok: true,
      value: { ...program, version: 1 },
    });
  });

  it('is refused with every rule that is broken, by the first of them', () => {
    fc.assert(
      fc.property(someTerms, (some) => {
        const violations = breachesOf(some);
        const made = setUpProgram(some, { id: program.id, now });
        expect(made.ok).toBe(violations.length === 0);
        if (!made.ok) expect(made.failure).toEqual({ code: violations[0]?.message, violations });
      }),
    );
  });
});

describe('changing a program', () => {
  it('raises the version and names the fields that are otherwise', () => {
    const changed = changeProgram(program, { name: 'Another name', grantNumber: program.grantNumber });
    expect(changed).toEqual({
      ok: true,
      value: { program: { ...program, name: 'Another name', version: 4 }, fields: ['name'] },
    });
  });

  it('holds the milestones it has against a new period', () => {
    const grantPeriod = { firstDay: '2026-09-01', lastDay: '2027-06-30' };
    expect(changeProgram(program, { grantPeriod })).toMatchObject({
      ok: false,
      failure: { code: 'milestone-outside-period', violations: [{ pointer: '/milestones/final' }] },
    });
  });

  it('leaves a program to which nothing new was said as it is', () => {
    fc.assert(
      fc.property(
        fc.subarray(['name', 'grantNumber', 'awards', 'grantPeriod', 'milestones'] as const),
        (names) => {
          const same = Object.fromEntries(names.map((name) => [name, structuredClone(program[name])]));
          expect(changeProgram(program, same)).toEqual({ ok: true, value: { program, fields: [] } });
        },
      ),
    );
  });

  it('comes to what setting it up so would have come to', () => {
    fc.assert(
      fc.property(someTerms, (some) => {
        const [changed, made] = [changeProgram(program, some), setUpProgram(some, { id: program.id, now })];
        expect(changed.ok).toBe(made.ok);
        if (changed.ok && made.ok) expect({ ...changed.value.program, version: 1 }).toEqual(made.value);
      }),
    );
  });
});
