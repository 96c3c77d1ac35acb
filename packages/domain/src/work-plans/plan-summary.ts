import * as z from 'zod/mini';
import { type Day, daySchema } from '../days.ts';
import { workPlanIdSchema } from '../ids.ts';
import type { Element } from './element.ts';
import { type ElementFact, elementFactSchema, factOf } from './element-fact.ts';
import type { WorkPlanTemplate } from './template.ts';

/** A plan at a glance, derived from its elements as they change. Elements that are untouched are not in it. */
export const planSummarySchema = z.lazy(() =>
  z.strictObject({
    planId: workPlanIdSchema,
    elements: z.record(z.string(), elementFactSchema),
    /** The last day (UTC) on which somebody changed an element; null before anybody did. */
    lastActiveOn: z.nullable(daySchema),
    version: z.int(),
  }),
);
export type PlanSummary = z.infer<typeof planSummarySchema>;

type Glance = Omit<PlanSummary, 'version'>;

const lastChangeOf = ({ stamps }: Element): Day | null =>
  Object.values(stamps).reduce<Day | null>((latest, { at }) => {
    const day = at.slice(0, 10);
    return latest === null || day > latest ? day : latest;
  }, null);

const later = (one: Day | null, other: Day | null): Day | null =>
  one === null || (other !== null && other > one) ? other : one;

/** The summary with these elements as they are now; one that the template does not have is in no summary. */
export const withElements = (
  before: Glance,
  template: WorkPlanTemplate,
  elements: readonly Element[],
): Glance => {
  const facts = new Map<string, ElementFact>(Object.entries(before.elements));
  for (const element of elements) {
    const asked = template.elements.find(({ id }) => id === element.id);
    const fact = asked === undefined ? 'untouched' : factOf(asked, element);
    if (fact === 'untouched') facts.delete(element.id);
    else facts.set(element.id, fact);
  }
  return {
    planId: before.planId,
    elements: Object.fromEntries([...facts].toSorted(([one], [other]) => (one < other ? -1 : 1))),
    lastActiveOn: elements.map(lastChangeOf).reduce(later, before.lastActiveOn),
  };
};

/** The summary of a plan that was touched by nobody. */
export const emptySummary = (planId: string): PlanSummary => ({
  planId,
  elements: {},
  lastActiveOn: null,
  version: 0,
});
