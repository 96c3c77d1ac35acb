import * as z from 'zod/mini';
import { fail, type Result, succeed } from '../result.ts';
import { isBegun } from './answers.ts';
import { compareTemplates, templateDifferenceSchema } from './compare-templates.ts';
import type { Element } from './element.ts';
import type { PlanRetirements } from './plan-retirements.ts';
import { retire, retiredAnswers, retiredElements, withRetired } from './retired.ts';
import { storedBytes } from './stored-bytes.ts';
import { bilingualSchema, type RetiredElement, type WorkPlanTemplate } from './template.ts';
import { templateLimits } from './template-limits.ts';
import type { WorkPlan } from './work-plan.ts';

const namedVersionSchema = z.lazy(() =>
  z.strictObject({ id: z.string(), version: z.int(), name: bilingualSchema }),
);

/** What moving a plan to another version would mean; nothing that was written is lost by it. */
export const planMoveSchema = z.lazy(() =>
  z.strictObject({
    from: namedVersionSchema,
    to: namedVersionSchema,
    differences: z.array(templateDifferenceSchema),
    /** Answers that stay where they are, and those kept apart because they are asked for no more. */
    answersKept: z.int(),
    answersRetired: z.int(),
    /** Elements that are asked for no more and have something in them: they are kept, read-only. */
    elementsRetired: z.array(z.strictObject({ id: z.string(), title: bilingualSchema, activities: z.int() })),
  }),
);
export type PlanMove = z.infer<typeof planMoveSchema>;

const named = ({ id, version, name }: WorkPlanTemplate) => ({ id, version, name });

/** The template as the plan would have it after a move: with what its own earlier ones asked. */
const templateAfterMove = (from: WorkPlanTemplate, to: WorkPlanTemplate): WorkPlanTemplate =>
  withRetired(to, retire(from, to));

/** `from` is the plan's template with what is retired in it already. */
export const previewMove = (
  from: WorkPlanTemplate,
  to: WorkPlanTemplate,
  elements: readonly Element[],
): PlanMove => {
  const after = templateAfterMove(from, to);
  const answers = elements.flatMap((element) => Object.values(element.answers).filter(isBegun)).length;
  const answersRetired = elements.flatMap((element) => retiredAnswers(after, element)).length;
  return {
    from: named(from),
    to: named(to),
    differences: compareTemplates(from, to),
    answersKept: answers - answersRetired,
    answersRetired,
    elementsRetired: retiredElements(after, elements).map(({ element, title }) => ({
      id: element.id,
      title: title ?? { en: element.id, es: element.id },
      activities: element.activities.filter(({ removedAt }) => removedAt === null).length,
    })),
  };
};

export type MovedPlan = { readonly plan: WorkPlan; readonly retirements: PlanRetirements };

/** Only the questions that somebody answered. */
const answeredOnly = (retired: readonly RetiredElement[], elements: readonly Element[]): RetiredElement[] =>
  retired.flatMap((part) => {
    const element = elements.find(({ id }) => id === part.id);
    return element === undefined
      ? []
      : [{ ...part, prompts: part.prompts.filter(({ id }) => isBegun(element.answers[id])) }];
  });

/**
 * Moves a plan: its elements stay untouched, and what is asked no more is remembered beside them. All of it is, so that an
 * answer that arrives during the move can be read too; only where that is too much is it what has answers.
 */
export const movePlan = (
  plan: WorkPlan,
  from: WorkPlanTemplate,
  to: WorkPlanTemplate,
  elements: readonly Element[],
  before: PlanRetirements | null,
): Result<MovedPlan, { readonly code: 'template-too-large' }> => {
  const all = retire(from, to);
  const kept = storedBytes(all) <= templateLimits.versionBytes ? all : answeredOnly(all, elements);
  if (storedBytes(kept) > templateLimits.versionBytes) return fail({ code: 'template-too-large' });
  return succeed({
    plan: { ...plan, template: { id: to.id, version: to.version }, version: plan.version + 1 },
    retirements: { planId: plan.id, elements: kept, version: (before?.version ?? 0) + 1 },
  });
};
