import { type Activity, type ActivityField, activityFieldNames } from '@portolan/domain/work-plans/activity';
import { applyToActivities } from '@portolan/domain/work-plans/change-activities';
import type { Element } from '@portolan/domain/work-plans/element';
import { type ElementChange, elementChangeSchema } from '@portolan/domain/work-plans/element-change';
import type { SavedKind } from '../../saving/saved-kind.ts';
import { defineSavedRecords } from '../../saving/saved-records.ts';

const applyChange = (element: Element, change: ElementChange): Element => {
  if (change.kind === 'answer')
    return { ...element, answers: { ...element.answers, [change.promptId]: change.value } };
  const applied = applyToActivities(element.activities, change, new Date());
  return applied.ok ? { ...element, activities: applied.value.activities } : element;
};

const fieldsOf = (change: Extract<ElementChange, { kind: 'edit-activity' }>): ActivityField[] =>
  activityFieldNames.filter((field) => field in change.fields);

const pathsOf = (change: ElementChange): string[] => {
  switch (change.kind) {
    case 'answer':
      return [`answers.${change.promptId}`];
    case 'edit-activity':
      return fieldsOf(change).map((field) => `activities.${change.activityId}.${field}`);
    case 'remove-activity':
    case 'restore-activity':
      return [`activities.${change.activityId}.removed`];
    // New rows are nobody else's yet, and whoever moves a row last decides where it stands.
    case 'add-activity':
    case 'move-activity':
      return [];
  }
};

/** Fields replace what waits for the same field; adding, moving, removing and restoring happen one after the other. */
const slotOf = (change: ElementChange): string | null =>
  change.kind === 'answer' || change.kind === 'edit-activity' ? pathsOf(change).join(' ') : null;

export const elementKind: SavedKind<Element, ElementChange> = {
  apply: applyChange,
  paths: pathsOf,
  slot: slotOf,
  parse: (kept) => elementChangeSchema.safeParse(kept).data ?? null,
};

export const savedElements = defineSavedRecords(elementKind);

const keyPattern = /^(?<organizationId>[^/]+)\/plans\/(?<planId>[^/]+)\/elements\/(?<elementId>[^/]+)$/;

export type ElementAddress = {
  readonly organizationId: string;
  readonly planId: string;
  readonly elementId: string;
};

export const recordKeyOf = ({ organizationId, planId, elementId }: ElementAddress): string =>
  `${organizationId}/plans/${planId}/elements/${elementId}`;

/** The element a kept queue belongs to; null for other records. */
export const addressOf = (recordKey: string): ElementAddress | null => {
  const { organizationId, planId, elementId } = keyPattern.exec(recordKey)?.groups ?? {};
  return organizationId && planId && elementId ? { organizationId, planId, elementId } : null;
};

/** One field of a row; one change is one field, so that a conflict holds back nothing else. */
export const editOf = (
  activityId: string,
  fields: { readonly [F in ActivityField]?: Activity[F] },
): ElementChange => ({ kind: 'edit-activity', activityId, fields });
