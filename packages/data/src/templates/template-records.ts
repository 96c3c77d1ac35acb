import { templateDraftSchema, templateSchema } from '@portolan/domain/templates/template';
import { planRetirementsSchema } from '@portolan/domain/work-plans/plan-retirements';
import { workPlanTemplateSchema } from '@portolan/domain/work-plans/template';
import { itemKind } from '../items.ts';

export const templateKind = itemKind('Template', templateSchema);
export const templateDraftKind = itemKind('Draft of a template', templateDraftSchema);
/** A published version, fixed forever; the same record at the foundation and as the clinics' copy. */
export const templateVersionKind = itemKind('Template version', workPlanTemplateSchema);
export const planRetirementsKind = itemKind('What a plan is no longer asked', planRetirementsSchema);
