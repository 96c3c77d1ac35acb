import type { OrganizationStore } from '@portolan/data/organization-store';
import type { Submission, SubmittedElement } from '@portolan/domain/programs/submission';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';

/**
 * What was handed in, in the template's order. Elements that an attempt left behind which never came to its head are not
 * part of it.
 */
export const elementsInOrder = async (
  store: Pick<OrganizationStore, 'submissions'>,
  submission: Submission,
  template: Pick<WorkPlanTemplate, 'elements'>,
): Promise<SubmittedElement[]> => {
  const found = await store.submissions.elements(submission.id);
  const byId = new Map(found.map((element) => [element.id, element]));
  return template.elements.flatMap(({ id }) => byId.get(id) ?? []);
};
