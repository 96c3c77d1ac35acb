import type { Response, ResponseChanges } from '@portolan/domain/feedback/response';
import { sameValue } from '@portolan/domain/revisions/revised';

export const changedFields = ['status', 'theme', 'owner', 'dueOn', 'done'] as const;
export type ChangedField = (typeof changedFields)[number];

/**
 * Fields that both changed, each in another way: one's own `changes` rest on `base`, and `current` is what is stored now.
 * None where theirs and one's own do not touch, so that both can stand.
 */
export const touchedByBoth = (
  base: Pick<Response, ChangedField>,
  changes: ResponseChanges,
  current: Pick<Response, ChangedField>,
): readonly ChangedField[] =>
  changedFields.filter(
    (field) =>
      changes[field] !== undefined &&
      !sameValue(base[field], current[field]) &&
      !sameValue(changes[field], current[field]),
  );
