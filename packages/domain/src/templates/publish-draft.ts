import { fail, type Result, succeed } from '../result.ts';
import { retire } from '../work-plans/retired.ts';
import { sameContents } from '../work-plans/same-contents.ts';
import { storedBytes } from '../work-plans/stored-bytes.ts';
import type {
  Bilingual,
  ElementTemplate,
  Prompt,
  Suggestion,
  WorkPlanTemplate,
} from '../work-plans/template.ts';
import { templateLimits } from '../work-plans/template-limits.ts';
import { checkDraft, type Finding, shown } from './check-draft.ts';
import {
  type DraftElement,
  type DraftPrompt,
  type DraftSuggestion,
  mostVersions,
  type Template,
  type TemplateDraft,
} from './template.ts';

const isSaid = (text: Bilingual | undefined): text is Bilingual =>
  text !== undefined && (text.en.trim() !== '' || text.es.trim() !== '');

/** Without the words that may be left out and were: an empty help is none. */
const publishedPrompt = ({ hidden: _, help, example, ...prompt }: DraftPrompt): Prompt => ({
  ...prompt,
  ...(isSaid(help) && { help }),
  ...(isSaid(example) && { example }),
});

const publishedSuggestion = ({ hidden: _, ...suggestion }: DraftSuggestion): Suggestion => suggestion;

const publishedElement = (
  { hidden: _, prompts, suggestions, ...element }: DraftElement,
  index: number,
): ElementTemplate => ({
  ...element,
  number: index + 1,
  prompts: shown(prompts).map(publishedPrompt),
  suggestions: {
    completed: shown(suggestions.completed).map(publishedSuggestion),
    planned: shown(suggestions.planned).map(publishedSuggestion),
  },
});

/** The draft as a clinic would see it if it were published now, in its present state and without a check. */
export const templateOf = (draft: TemplateDraft, version: number): WorkPlanTemplate => ({
  id: draft.templateId,
  version,
  name: draft.name,
  elements: shown(draft.elements).map(publishedElement),
});

const saysTheSame = (one: WorkPlanTemplate, other: WorkPlanTemplate) =>
  sameContents([one.name, one.elements], [other.name, other.elements]);

/** Whether publishing the draft would change anything for a clinic. */
export const isPublished = (draft: TemplateDraft, latest: WorkPlanTemplate | null): boolean =>
  latest !== null && saysTheSame(templateOf(draft, latest.version), latest);

export type Published = { readonly template: Template; readonly version: WorkPlanTemplate };
export type PublishFailure =
  | { readonly code: 'template-unfinished'; readonly findings: readonly Finding[] }
  | { readonly code: 'nothing-to-publish' | 'template-too-large' | 'too-many-versions' };

/**
 * Makes the next version of a template from its draft. `previous`: the latest version, or, for the first, what the template
 * was copied from; what that asked and the new one does not is kept in it as retired.
 */
export const publishDraft = (
  template: Template,
  draft: TemplateDraft,
  previous: WorkPlanTemplate,
  now: Date,
): Result<Published, PublishFailure> => {
  const findings = checkDraft(draft, previous);
  if (findings.length > 0) return fail({ code: 'template-unfinished', findings });
  const latest = template.versions.at(-1)?.version ?? 0;
  const contents = templateOf(draft, latest + 1);
  if (latest > 0 && saysTheSame(contents, previous)) return fail({ code: 'nothing-to-publish' });
  if (template.versions.length >= mostVersions) return fail({ code: 'too-many-versions' });
  const retired = retire(previous, contents);
  const version = { ...contents, ...(retired.length > 0 && { retired }) };
  if (storedBytes(version) > templateLimits.versionBytes) return fail({ code: 'template-too-large' });
  return succeed({
    version,
    template: {
      ...template,
      versions: [...template.versions, { version: version.version, publishedAt: now.toISOString() }],
      unpublished: false,
      version: template.version + 1,
    },
  });
};
