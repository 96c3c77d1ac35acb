import type { ActivityField } from './activity.ts';
import type { Element } from './element.ts';
import type { ElementChange } from './element-change.ts';

const statusFields = new Set<string>([
  'startUpStatus',
  'midProjectStatus',
  'finalStatus',
] satisfies ActivityField[]);

/** A contributor reports on the activities that are theirs, and changes nothing else (ORG-3). */
export const contributorMay = (
  element: Element,
  changes: readonly ElementChange[],
  personId: string,
): boolean =>
  changes.every((change) => {
    if (change.kind !== 'edit-activity') return false;
    const row = element.activities.find((activity) => activity.id === change.activityId);
    const own = row?.responsible?.kind === 'member' && row.responsible.personId === personId;
    return own && Object.keys(change.fields).every((field) => statusFields.has(field));
  });
