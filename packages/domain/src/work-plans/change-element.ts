import { fail, type Result, succeed } from '../result.ts';
import {
  type ChangeContext,
  conflictsIn,
  type FieldChange,
  type FieldConflict,
  netChanges,
  revise,
  wasApplied,
} from '../revisions/revised.ts';
import { answerFits } from './answers.ts';
import { type ActivityFailure, applyToActivities } from './change-activities.ts';
import type { Element } from './element.ts';
import type { ElementChange } from './element-change.ts';
import { fits, makeRoom } from './make-room.ts';
import type { ElementTemplate } from './template.ts';

export type ElementFailure =
  | { readonly code: 'conflict'; readonly conflicts: readonly FieldConflict[] }
  | { readonly code: 'unknown-prompt' | 'invalid-answer' | 'element-too-large' | 'not-your-activity' }
  | ActivityFailure;
export type ChangedElement = { readonly element: Element; readonly changes: readonly FieldChange[] };

type Step = Result<{ readonly element: Element; readonly change: readonly FieldChange[] }, ElementFailure>;

const applyOne = (template: ElementTemplate, element: Element, change: ElementChange, now: Date): Step => {
  if (change.kind === 'answer') {
    const prompt = template.prompts.find((candidate) => candidate.id === change.promptId);
    if (!prompt) return fail({ code: 'unknown-prompt' });
    if (!answerFits(prompt, change.value)) return fail({ code: 'invalid-answer' });
    const from = element.answers[change.promptId] ?? null;
    const answers = { ...element.answers, [change.promptId]: change.value };
    return succeed({
      element: { ...element, answers },
      change: [{ path: `answers.${change.promptId}`, from, to: change.value }],
    });
  }
  const applied = applyToActivities(element.activities, change, now);
  if (!applied.ok) return applied;
  return succeed({
    element: { ...element, activities: applied.value.activities },
    change: applied.value.changes,
  });
};

/**
 * Applies a person's changes to an element, all or none, on top of whatever others did meanwhile. Fields that nobody
 * else touched merge; the same field comes back as a conflict with both versions; a change applied before answers as
 * it did then. No changes in the value means that there is nothing to write.
 */
export const changeElement = (
  template: ElementTemplate,
  element: Element,
  asked: readonly ElementChange[],
  context: ChangeContext,
): Result<ChangedElement, ElementFailure> => {
  if (wasApplied(element, context.changeId)) return succeed({ element, changes: [] });
  let next = element;
  const all: FieldChange[] = [];
  for (const change of asked) {
    const step = applyOne(template, next, change, context.now);
    if (!step.ok) return step;
    next = step.value.element;
    all.push(...step.value.change);
  }
  const changes = all.filter((change) => JSON.stringify(change.from) !== JSON.stringify(change.to));
  // Places never conflict: whoever moved a row last decides where it stands.
  const touching = netChanges(changes).filter((change) => !change.path.endsWith('.place'));
  const conflicts = conflictsIn(element, context.baseVersion, touching);
  if (conflicts.length > 0) return fail({ code: 'conflict', conflicts });
  if (changes.length === 0) return succeed({ element, changes });
  const revised = makeRoom({ ...next, ...revise(element, context, changes) });
  if (!fits(revised)) return fail({ code: 'element-too-large' });
  return succeed({ element: revised, changes });
};
