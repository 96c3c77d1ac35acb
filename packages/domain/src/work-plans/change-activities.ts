import { fail, type Result, succeed } from '../result.ts';
import type { FieldChange, FieldValue } from '../revisions/revised.ts';
import { type Activity, type ActivityList, activityFieldNames, emptyActivity } from './activity.ts';
import type { ElementChange } from './element-change.ts';
import { rowLimits } from './make-room.ts';

export type ActivityChange = Exclude<ElementChange, { kind: 'answer' }>;
export type ActivityFailure = {
  readonly code: 'unknown-activity' | 'activity-id-taken' | 'too-many-activities';
};
type Changed = { readonly activities: Activity[]; readonly changes: readonly FieldChange[] };

const isFull = (activities: readonly Activity[]) =>
  activities.filter(({ removedAt }) => removedAt === null).length >= rowLimits.kept;

const placeOf = (activities: readonly Activity[], id: string): FieldValue => {
  const index = activities.findIndex((row) => row.id === id);
  const row = activities[index];
  if (!row) return null;
  const above = activities.slice(0, index).findLast((other) => other.list === row.list);
  return { list: row.list, after: above?.id ?? null };
};

/** A row above that is gone by now, or stands in the other list, means last: only the order within a list is seen. */
const insert = (activities: readonly Activity[], row: Activity, after: string | null): Activity[] => {
  if (after === null) return [row, ...activities];
  const index = activities.findIndex((other) => other.id === after && other.list === row.list);
  return index < 0 ? [...activities, row] : activities.toSpliced(index + 1, 0, row);
};

const replace = (activities: readonly Activity[], row: Activity) =>
  activities.map((other) => (other.id === row.id ? row : other));

const move = (
  activities: readonly Activity[],
  row: Activity,
  list: ActivityList,
  after: string | null,
): Changed => {
  const without = activities.filter((other) => other.id !== row.id);
  const moved = insert(without, { ...row, list }, after === row.id ? null : after);
  const path = `activities.${row.id}.place`;
  return {
    activities: moved,
    changes: [{ path, from: placeOf(activities, row.id), to: placeOf(moved, row.id) }],
  };
};

const edit = (activities: readonly Activity[], row: Activity, fields: Partial<Activity>): Changed => {
  const edited = { ...row, ...fields };
  const changes = activityFieldNames.flatMap((field) =>
    field in fields ? [{ path: `activities.${row.id}.${field}`, from: row[field], to: edited[field] }] : [],
  );
  return { activities: replace(activities, edited), changes };
};

const remove = (activities: readonly Activity[], row: Activity, removedAt: string | null): Changed => ({
  activities: replace(activities, { ...row, removedAt }),
  changes: [{ path: `activities.${row.id}.removed`, from: row.removedAt !== null, to: removedAt !== null }],
});

/** Does one thing to the rows. Editing a removed row keeps what was typed in it; restoring shows it again. */
export const applyToActivities = (
  activities: readonly Activity[],
  change: ActivityChange,
  now: Date,
): Result<Changed, ActivityFailure> => {
  const row = activities.find((candidate) => candidate.id === change.activityId);
  if (change.kind === 'add-activity') {
    if (row) return fail({ code: 'activity-id-taken' });
    if (activities.filter(({ removedAt }) => removedAt === null).length >= rowLimits.kept)
      return fail({ code: 'too-many-activities' });
    const { text, subPoints, timeframe, suggestionId } = change;
    const added = {
      ...emptyActivity(change.activityId, change.list),
      text,
      subPoints,
      timeframe,
      suggestionId,
    };
    return succeed({
      activities: insert(activities, added, change.after),
      changes: [{ path: `activities.${added.id}.added`, from: null, to: { list: added.list, text } }],
    });
  }
  if (!row) return fail({ code: 'unknown-activity' });
  switch (change.kind) {
    case 'edit-activity':
      return succeed(edit(activities, row, change.fields));
    case 'move-activity':
      return succeed(move(activities, row, change.list, change.after));
    case 'remove-activity':
      return succeed(remove(activities, row, now.toISOString()));
    case 'restore-activity':
      if (row.removedAt !== null && isFull(activities)) return fail({ code: 'too-many-activities' });
      return succeed(remove(activities, row, null));
  }
};
