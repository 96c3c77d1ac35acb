import { fail, type Result, succeed } from '../result.ts';
import { sameContents } from '../work-plans/same-contents.ts';
import { storedBytes } from '../work-plans/stored-bytes.ts';
import { templateLimits } from '../work-plans/template-limits.ts';
import type { DraftChanges, DraftElement, TemplateDraft } from './template.ts';

export type DraftFailure = {
  readonly code: 'template-too-large' | 'template-id-repeated' | 'unknown-element';
};
const rememberedChanges = 20;

const repeats = (ids: readonly string[]) => new Set(ids).size < ids.length;

/** Answers hang on ids: within an element, no two prompts, no two suggestions and no two options may have one. */
const repeatsId = (element: DraftElement): boolean =>
  repeats(element.prompts.map(({ id }) => id)) ||
  repeats([...element.suggestions.completed, ...element.suggestions.planned].map(({ id }) => id)) ||
  element.prompts.some(
    (prompt) => prompt.kind === 'choice' && repeats(prompt.options.map(({ value }) => value)),
  );

const put = (elements: readonly DraftElement[], changed: readonly DraftElement[]): DraftElement[] => [
  ...elements.map((element) => changed.find(({ id }) => id === element.id) ?? element),
  ...changed.filter(({ id }) => !elements.some((element) => element.id === id)),
];

/** True when this very change was applied before and only its answer was lost. */
export const wasDraftChanged = (draft: TemplateDraft, changeId: string): boolean =>
  draft.recentChanges.includes(changeId);

/**
 * The draft with what is given in the place of what it had. The same version means that there is nothing to write.
 * `unknown-element`: the order names an element that is not there.
 */
export const changeDraft = (
  draft: TemplateDraft,
  { changeId, name, elements = [], order }: DraftChanges,
): Result<TemplateDraft, DraftFailure> => {
  if (wasDraftChanged(draft, changeId)) return succeed(draft);
  if (repeats(elements.map(({ id }) => id)) || elements.some(repeatsId) || repeats(order ?? []))
    return fail({ code: 'template-id-repeated' });
  const all = put(draft.elements, elements);
  const ordered = (order ?? all.map(({ id }) => id)).flatMap((id) => all.filter((one) => one.id === id));
  if (order !== undefined && ordered.length < order.length) return fail({ code: 'unknown-element' });
  const next = { ...draft, name: name ?? draft.name, elements: ordered };
  if (sameContents(next, draft)) return succeed(draft);
  if (ordered.length > templateLimits.elements || storedBytes(next) > templateLimits.bytes)
    return fail({ code: 'template-too-large' });
  return succeed({
    ...next,
    recentChanges: [...draft.recentChanges, changeId].slice(-rememberedChanges),
    version: draft.version + 1,
  });
};
