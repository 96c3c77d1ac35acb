import type { Member } from '@portolan/contract/membership-routes';
import { type Month, monthsBetween } from '@portolan/domain/months';
import type { Role } from '@portolan/domain/organizations/roles';
import type { Responsible } from '@portolan/domain/work-plans/activity';
import type { Element } from '@portolan/domain/work-plans/element';
import { type ElementSummary, summarizeElement } from '@portolan/domain/work-plans/element-state';
import type { retiredElements } from '@portolan/domain/work-plans/retired';
import type { ElementTemplate, WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';

/** An element with what is asked in it and what it comes to. */
export type PlanElement = {
  readonly template: ElementTemplate;
  /** As this person made it, with what is still on its way. */
  readonly element: Element;
  /** As the server has it. */
  readonly stored: Element;
  readonly summary: ElementSummary;
};

/** An element that is asked for no more; its title as the last template that had it called it. */
export type RetiredPart = ReturnType<typeof retiredElements>[number];

/** What a person may do with a plan. */
export type PlanRights = 'edit' | 'report' | 'read';

/** A plan read in full, as the signed-in person made it and sees it. */
export type OpenPlan = {
  readonly organizationId: string;
  readonly plan: WorkPlan;
  readonly plans: readonly WorkPlan[];
  readonly elements: readonly PlanElement[];
  /** With what its earlier versions asked. */
  readonly template: WorkPlanTemplate;
  /** Elements with something in them that the template has no more. */
  readonly retired: readonly RetiredPart[];
  readonly members: readonly Member[];
  readonly personId: string;
  readonly rights: PlanRights;
  readonly today: Month;
};

export const rightsOf = (role: Role): PlanRights => {
  switch (role) {
    case 'owner':
    case 'editor':
      return 'edit';
    case 'contributor':
      return 'report';
    case 'viewer':
    case 'officer':
    case 'coach':
      return 'read';
  }
};

/** Elements in the template's order, each with its summary. */
export const planElements = (
  template: WorkPlanTemplate,
  stored: readonly Element[],
  shown: readonly Element[],
  today: Month,
): PlanElement[] =>
  template.elements.flatMap((part) => {
    const index = stored.findIndex(({ id }) => id === part.id);
    const [before, element] = [stored[index], shown[index]];
    return before && element
      ? [{ template: part, element, stored: before, summary: summarizeElement(part, element, today) }]
      : [];
  });

/** 1 to 12 within a plan's year; below or above outside it. */
export const monthOfPlan = (plan: WorkPlan, today: Month): number =>
  monthsBetween(plan.firstMonth, today) + 1;

export const isResponsible = (responsible: Responsible | null, personId: string): boolean =>
  responsible?.kind === 'member' && responsible.personId === personId;
