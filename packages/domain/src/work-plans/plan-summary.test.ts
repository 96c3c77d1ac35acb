import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ana, idNumber } from '../arbitraries.test-support.ts';
import { emptyActivity } from './activity.ts';
import { templateAsking } from './element.test-support.ts';
import { type Element, untouchedElement } from './element.ts';
import { emptySummary, withElements } from './plan-summary.ts';
import type { WorkPlanTemplate } from './template.ts';

const planId = idNumber('workPlan', 1);
const words = { en: 'Plan', es: 'Plan' };
const ids = ['strategy', 'launch', 'training'];
const template: WorkPlanTemplate = {
  id: 'standard',
  version: 1,
  name: words,
  elements: ids.map((id, index) => ({ ...templateAsking(), id, number: index + 1 })),
};
const { version: _, ...empty } = emptySummary(planId);
const element = (id: string, day: string, lastMonth: string | null): Element => ({
  ...untouchedElement(planId, id),
  version: 1,
  stamps: { row: { version: 1, by: ana, at: `${day}T08:00:00.000Z` } },
  activities:
    lastMonth === null
      ? []
      : [
          {
            ...emptyActivity(idNumber('activity', 1), 'planned'),
            timeframe: { firstMonth: lastMonth, lastMonth },
          },
        ],
});
const anElement = fc
  .tuple(
    fc.constantFrom(...ids, 'hidden'),
    fc.constantFrom('2026-09-01', '2026-10-02'),
    fc.constantFrom('2026-09', '2026-12', null),
  )
  .map(([id, day, month]) => element(id, day, month));

describe('the summary of a plan', () => {
  it('has the elements that were touched, and the last day somebody was at one', () => {
    const elements = [element('strategy', '2026-09-03', '2026-12'), element('launch', '2026-09-04', null)];
    expect(withElements(empty, template, elements)).toEqual({
      planId,
      elements: { strategy: '2026-12' },
      lastActiveOn: '2026-09-04',
    });
  });

  it('leaves out what the template does not have', () => {
    const before = withElements(empty, template, [element('strategy', '2026-09-03', '2026-12')]);
    const without = { ...template, elements: template.elements.slice(1) };
    expect(withElements(before, without, [element('strategy', '2026-09-03', '2026-12')]).elements).toEqual(
      {},
    );
  });

  it('is the same one by one and all at once, and a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anElement, { selector: ({ id }) => id }), (elements) => {
        const atOnce = withElements(empty, template, elements);
        const oneByOne = elements.reduce((before, one) => withElements(before, template, [one]), empty);
        expect(oneByOne).toEqual(atOnce);
        expect(withElements(atOnce, template, elements)).toEqual(atOnce);
      }),
    );
  });
});
