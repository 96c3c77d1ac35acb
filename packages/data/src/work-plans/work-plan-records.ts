import { elementSchema } from '@portolan/domain/work-plans/element';
import { historyEntrySchema } from '@portolan/domain/work-plans/element-history';
import { planSummarySchema } from '@portolan/domain/work-plans/plan-summary';
import { workPlanSchema } from '@portolan/domain/work-plans/work-plan';
import { itemKind } from '../items.ts';

export const workPlanKind = itemKind('Work plan', workPlanSchema);
export const elementKind = itemKind('Element', elementSchema);
export const historyEntryKind = itemKind('History entry', historyEntrySchema);
export const planSummaryKind = itemKind('Plan summary', planSummarySchema);
