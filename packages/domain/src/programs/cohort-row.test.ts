import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateIn } from '../work-plans/element-fact.ts';
import { elementStates } from '../work-plans/element-state.ts';
import { elementIds, month, participationOf, planOf, rowOf, someRows } from './cohort.test-support.ts';
import { cohortOrders, cohortRow, countElement, inOrder } from './cohort-row.ts';

describe('a clinic in the heat map', () => {
  it('has a state for each element of its own template version, and an untouched one has not begun', () => {
    const plan = planOf({ strategy: '2027-02', launch: 'done', retired: '2020-01' }, '2027-03-01');
    const row = rowOf(participationOf(1, { plan }));
    expect([...row.states]).toEqual([
      ['strategy', 'late'],
      ['launch', 'done'],
      ['mobile', 'not-started'],
    ]);
    expect(row.counts).toEqual({ late: 1, 'on-track': 0, done: 1, 'not-started': 1 });
    expect(row.progress).toBeCloseTo(1 / 3);
    expect(row.lastActiveOn).toBe('2027-03-01');
  });

  it('has no state before it has a plan', () => {
    const row = rowOf(participationOf(1));
    expect([row.hasPlan, row.states.size, row.progress, row.lastActiveOn]).toEqual([false, 0, 0, null]);
  });

  it('is late from the month after the last month of what is planned, without anything being sent', () => {
    const participation = participationOf(1, { plan: planOf({ strategy: '2027-03' }) });
    const inMonth = (when: string) =>
      cohortRow(participation, { elementsOf: () => ['strategy'], month: when, coaches: [] }).states.get(
        'strategy',
      );
    expect([inMonth('2027-03'), inMonth('2027-04')]).toEqual(['on-track', 'late']);
    expect(stateIn('2027-03', '2027-04')).toBe('late');
  });
});

describe('the summary of an element', () => {
  it('counts each clinic that has the element once', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(...elementIds), (rows, elementId) => {
        const counts = countElement(rows, elementId);
        const sum = elementStates.reduce((total, state) => total + counts[state], 0);
        expect(sum).toBe(rows.filter(({ hasPlan }) => hasPlan).length);
        for (const state of elementStates)
          expect(counts[state]).toBe(rows.filter((row) => row.states.get(elementId) === state).length);
      }),
    );
  });

  it('leaves out clinics whose template has no such element', () => {
    const row = cohortRow(participationOf(1, { plan: planOf({}) }), {
      elementsOf: () => ['launch'],
      month,
      coaches: [],
    });
    expect(countElement([row], 'strategy')['not-started']).toBe(0);
  });
});

describe('the order of the heat map', () => {
  it('keeps every clinic, is the same whatever the order before, and says what needs attention first', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(...cohortOrders), (rows, order) => {
        const ordered = inOrder(rows, order, 'en');
        expect(inOrder(rows.toReversed(), order, 'en')).toEqual(ordered);
        expect(new Set(ordered)).toEqual(new Set(rows));
        const measure = (row: (typeof rows)[number]) =>
          ({
            late: -row.counts.late,
            progress: row.progress,
            activity: row.lastActiveOn ?? '',
            name: row.name,
          })[order];
        for (const [index, row] of ordered.entries()) {
          const next = ordered[index + 1];
          if (next && order !== 'name') expect(measure(row) <= measure(next)).toBe(true);
        }
      }),
    );
  });

  it('puts names as the language does, with numbers as numbers', () => {
    const rows = ['Clinic 10', 'Ñandú', 'clinic 9', 'Nube', 'Oso'].map((name, index) => ({
      ...rowOf(participationOf(index)),
      name,
    }));
    expect(inOrder(rows, 'name', 'es').map(({ name }) => name)).toEqual([
      'clinic 9',
      'Clinic 10',
      'Nube',
      'Ñandú',
      'Oso',
    ]);
  });
});
