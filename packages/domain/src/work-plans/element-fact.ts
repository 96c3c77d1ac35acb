import * as z from 'zod/mini';
import { type Month, monthSchema } from '../months.ts';
import type { Element } from './element.ts';
import { type ElementState, summarizeElement } from './element-state.ts';
import type { ElementTemplate } from './template.ts';

/**
 * All that an element's state in any month follows from, small enough to copy: `done`, `untouched`, `begun` (something is
 * left and nothing of it has a last month), or the earliest last month of what is planned: from the month after, it is late.
 */
export const elementFactSchema = z.lazy(() => z.union([z.enum(['untouched', 'begun', 'done']), monthSchema]));
export type ElementFact = z.infer<typeof elementFactSchema>;

/** What there is to know of an element, whatever the month. */
export const factOf = (template: ElementTemplate, element: Element): ElementFact => {
  // Long before any plan nothing is late yet, so this is the state that does not depend on the month.
  const { state, next } = summarizeElement(template, element, '2000-01');
  if (next !== null && next.timeframe !== null) return next.timeframe.lastMonth;
  switch (state) {
    case 'done':
      return 'done';
    case 'not-started':
      return 'untouched';
    case 'on-track':
    case 'late':
      return 'begun';
  }
};

/** The element's state in a month (WP-7): the same as `summarizeElement` finds. */
export const stateIn = (fact: ElementFact, today: Month): ElementState => {
  switch (fact) {
    case 'untouched':
      return 'not-started';
    case 'begun':
      return 'on-track';
    case 'done':
      return 'done';
    default:
      return fact < today ? 'late' : 'on-track';
  }
};
