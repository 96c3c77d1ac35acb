import type { ElementChange } from '@portolan/domain/work-plans/element-change';
import type { Store } from './store.ts';

const namedIn = (changes: readonly ElementChange[]): string[] =>
  changes.flatMap((change) => {
    const responsible = change.kind === 'edit-activity' ? change.fields.responsible : undefined;
    return responsible?.kind === 'member' ? [responsible.personId] : [];
  });

/** Whether everybody these changes make responsible belongs to the organization now. */
export const areMembers = async (store: Store, changes: readonly ElementChange[]): Promise<boolean> => {
  const found = await Promise.all([...new Set(namedIn(changes))].map((id) => store.members.find(id)));
  return !found.includes(null);
};
