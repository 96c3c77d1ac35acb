import type { Store } from './store.ts';

/** Whether all of these people, each of whom may be nobody, are members. */
export const areMembers = async (
  store: Pick<Store, 'members'>,
  ownerIds: readonly (string | null)[],
): Promise<boolean> => {
  const named = [...new Set(ownerIds)].filter((id) => id !== null);
  const found = await Promise.all(named.map((id) => store.members.find(id)));
  return found.every((member) => member !== null);
};
