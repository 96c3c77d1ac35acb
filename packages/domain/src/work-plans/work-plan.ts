import * as z from 'zod/mini';
import { workPlanIdSchema } from '../ids.ts';
import { addMonths, type Month, monthSchema, monthsBetween } from '../months.ts';
import { instantSchema } from '../time-zones.ts';

/** A plan covers a year. */
export const planMonths = 12;

/** A template in one of its versions. */
export const templateReferenceSchema = z.lazy(() => z.strictObject({ id: z.string(), version: z.int() }));

export const planNameSchema = z.lazy(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(120)));

/** A clinic's plan for one year. It keeps the template version it began with (WP-4). */
export const workPlanSchema = z.lazy(() =>
  z.strictObject({
    id: workPlanIdSchema,
    name: planNameSchema,
    template: templateReferenceSchema,
    firstMonth: monthSchema,
    /** The plan whose unfinished rows were carried into this one. */
    carriedFrom: z.nullable(workPlanIdSchema),
    createdAt: instantSchema,
    version: z.int(),
  }),
);
export type WorkPlan = z.infer<typeof workPlanSchema>;

/** The last of a plan's twelve months. */
export const lastMonthOf = (plan: { readonly firstMonth: Month }): Month =>
  addMonths(plan.firstMonth, planMonths - 1);

/** The plan whose year it is, otherwise the latest; undefined only where there is none. */
export const currentPlan = (plans: readonly WorkPlan[], today: Month): WorkPlan | undefined => {
  const latestFirst = plans.toSorted((one, other) => monthsBetween(one.firstMonth, other.firstMonth));
  return latestFirst.find((plan) => plan.firstMonth <= today && today <= lastMonthOf(plan)) ?? latestFirst[0];
};
