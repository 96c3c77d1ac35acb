import type { ElementTemplate, WorkPlanTemplate } from '../work-plans/template.ts';
import type { DraftElement, Template, TemplateDraft } from './template.ts';

const draftElement = ({ number: _, ...element }: ElementTemplate): DraftElement => element;

/** A new template with everything the other version says. Ids stay, so that plans made from it can move here. */
export const copyTemplate = (
  from: WorkPlanTemplate,
  { id, name, now }: { readonly id: string; readonly name: Template['name']; readonly now: Date },
): { readonly template: Template; readonly draft: TemplateDraft } => ({
  template: {
    id,
    name,
    copiedFrom: { id: from.id, version: from.version },
    createdAt: now.toISOString(),
    changedAt: now.toISOString(),
    versions: [],
    unpublished: true,
    version: 1,
  },
  draft: {
    templateId: id,
    name,
    elements: from.elements.map(draftElement),
    recentChanges: [],
    version: 1,
  },
});
