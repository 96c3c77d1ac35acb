import { elementSchema } from '@portolan/domain/work-plans/element';
import { historyEntrySchema } from '@portolan/domain/work-plans/element-history';
import { planSummarySchema } from '@portolan/domain/work-plans/plan-summary';
import { workPlanSchema } from '@portolan/domain/work-plans/work-plan';
import * as z from 'zod/mini';
import { itemKind } from '../items.ts';

export const workPlanKind = itemKind('Work plan', workPlanSchema);

const withRows = z.lazy(() => z.looseObject({ activities: z.array(z.looseObject({})) }));

export const elementKind = itemKind('Element', elementSchema, [
  // Rows that were there before feedback was are made of none.
  (record) => ({
    ...record,
    activities: withRows.parse(record).activities.map((row) => ({ ...row, fromResponse: null })),
  }),
]);
export const historyEntryKind = itemKind('History entry', historyEntrySchema);
export const planSummaryKind = itemKind('Plan summary', planSummarySchema);
