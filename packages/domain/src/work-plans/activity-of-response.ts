import type { Timeframe } from '../months.ts';
import type { Result } from '../result.ts';
import { succeed } from '../result.ts';
import type { ChangeContext } from '../revisions/revised.ts';
import type { Responsible } from './activity.ts';
import { type ChangedElement, changeElement, type ElementFailure } from './change-element.ts';
import type { Element } from './element.ts';
import type { ElementTemplate } from './template.ts';

/** What the new row says, and the response that it is made of. */
export type MadeOfResponse = {
  readonly activityId: string;
  readonly responseId: string;
  readonly text: string;
  readonly responsible: Responsible | null;
  readonly timeframe: Timeframe | null;
};

/** Puts a planned activity last in an element, made of a response, which the row names for good (FB-6). */
export const addActivityOfResponse = (
  template: ElementTemplate,
  element: Element,
  { activityId, responseId, text, responsible, timeframe }: MadeOfResponse,
  context: ChangeContext,
): Result<ChangedElement, ElementFailure> => {
  const last = element.activities.findLast(({ list }) => list === 'planned');
  const changed = changeElement(
    template,
    element,
    [
      {
        kind: 'add-activity',
        activityId,
        list: 'planned',
        after: last?.id ?? null,
        suggestionId: null,
        text,
        subPoints: [],
        timeframe,
      },
      { kind: 'edit-activity', activityId, fields: { responsible } },
    ],
    context,
  );
  if (!changed.ok) return changed;
  const { element: next, changes } = changed.value;
  const activities = next.activities.map((row) =>
    row.id === activityId ? { ...row, fromResponse: responseId } : row,
  );
  return succeed({ element: { ...next, activities }, changes });
};
