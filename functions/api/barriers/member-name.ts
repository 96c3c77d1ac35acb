import type { Directory } from '@portolan/data/directory/directory';
import type { MemberName } from '@portolan/domain/barriers/change-barrier';
import type { Responsible } from '@portolan/domain/work-plans/activity';
import type { Store } from './store.ts';

type Asked = { readonly store: Store; readonly directory: Directory };

/** Reads what a named owner is called, where that is a member. */
export const nameOfOwner = async (
  { store, directory }: Asked,
  owner: Responsible | null | undefined,
): Promise<MemberName> => {
  if (owner?.kind !== 'member') return () => null;
  const [member, person] = await Promise.all([
    store.members.find(owner.personId),
    directory.person(owner.personId),
  ]);
  const name = member === null ? null : (person?.name ?? '');
  return (personId) => (personId === owner.personId ? name : null);
};
