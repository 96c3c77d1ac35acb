import type { Activity } from '../work-plans/activity.ts';
import { isBegun, openPrompts } from '../work-plans/answers.ts';
import { type Element, untouchedElement } from '../work-plans/element.ts';
import type { WorkPlanTemplate } from '../work-plans/template.ts';
import type { MilestoneName } from './milestone-name.ts';

/** What an element still wants before its plan can be handed in; at least one list is not empty. */
export type MissingInElement = {
  readonly elementId: string;
  /** Ids of required prompts without an answer. */
  readonly prompts: readonly string[];
  /** Ids of activities that do not say yet where they stand at this milestone. */
  readonly activities: readonly string[];
};

type Asked = Pick<WorkPlanTemplate, 'elements'>;

const reported = {
  startUp: null,
  midProject: 'midProjectStatus',
  final: 'finalStatus',
} as const satisfies Record<MilestoneName, keyof Activity | null>;

/** The rows that people see: neither removed nor left blank. */
export const rowsInSight = (element: Pick<Element, 'activities'>): Activity[] =>
  element.activities.filter(({ removedAt, text }) => removedAt === null && text.trim() !== '');

/** The template's elements in their order, with what the clinic made of them. */
export const inOrder = (
  template: Asked,
  elements: readonly Element[],
  planId: string,
): { readonly template: Asked['elements'][number]; readonly element: Element }[] => {
  const byId = new Map(elements.map((element) => [element.id, element]));
  return template.elements.map((part) => ({
    template: part,
    element: byId.get(part.id) ?? untouchedElement(planId, part.id),
  }));
};

/**
 * What is missing in a plan for a milestone, element by element in the template's order (WP-8): required prompts; and from
 * mid-project on, where each activity stands. Empty: it can be handed in.
 */
export const missingInPlan = (
  milestone: MilestoneName,
  template: Asked,
  elements: readonly Element[],
): MissingInElement[] => {
  const status = reported[milestone];
  return inOrder(template, elements, '').flatMap(({ template: { id, prompts }, element }) => {
    const missing = {
      elementId: id,
      prompts: openPrompts(prompts, element.answers).map((prompt) => prompt.id),
      activities:
        status === null
          ? []
          : rowsInSight(element)
              .filter((row) => row[status].trim() === '')
              .map((row) => row.id),
    };
    return missing.prompts.length + missing.activities.length > 0 ? [missing] : [];
  });
};

/** The elements in which nothing is written yet. They keep nobody from handing in; who does so should know of them. */
export const untouchedIn = (template: Asked, elements: readonly Element[]): string[] =>
  inOrder(template, elements, '').flatMap(({ template: { id }, element }) =>
    rowsInSight(element).length > 0 || Object.values(element.answers).some(isBegun) ? [] : [id],
  );
