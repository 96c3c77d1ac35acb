import type { Responsible } from '@portolan/domain/work-plans/activity';
import type { Store } from './store.ts';

/** Looks up whether the owner named belongs to the organization now; of nobody else it says no. */
export const whetherMember = async (
  store: Store,
  owner: Responsible | null | undefined,
): Promise<(personId: string) => boolean> => {
  if (owner?.kind !== 'member') return () => false;
  const found = await store.members.find(owner.personId);
  return (personId) => found !== null && personId === owner.personId;
};
