import type { Member } from '@portolan/contract/membership-routes';
import type { Barrier, BarrierTerms } from '@portolan/domain/barriers/barrier';
import type { Responsible } from '@portolan/domain/work-plans/activity';

/** Characters at most; source: the domain's schema. */
export const longest = { title: 200, description: 4000, action: 2000, owner: 200 } as const;

/** A barrier as it stands in the form; its owner by name. */
export type BarrierDraft = Omit<BarrierTerms, 'owner'> & { readonly owner: string };

export const emptyDraft: BarrierDraft = {
  title: '',
  description: '',
  elementId: null,
  severity: 'medium',
  owner: '',
  action: '',
  status: 'open',
  shared: false,
};

export const draftOf = (barrier: Barrier): BarrierDraft => {
  const { title, description, elementId, severity, action, status, shared, ownerName } = barrier;
  return { title, description, elementId, severity, action, status, shared, owner: ownerName ?? '' };
};

/** Names to choose from; people of one name are told apart by their addresses. */
export const namesOf = (members: readonly Member[]): ReadonlyMap<string, string> => {
  const twice = (member: Member) =>
    members.some((other) => other.personId !== member.personId && other.name === member.name);
  return new Map(
    members.map((member) => [
      twice(member) ? `${member.name} (${member.email})` : member.name,
      member.personId,
    ]),
  );
};

const ownerIn = (
  text: string,
  before: Barrier | null,
  names: ReadonlyMap<string, string>,
): Responsible | null => {
  const name = text.trim();
  if (name === '') return null;
  // Who was named before stays who they were, though they may be called otherwise now.
  if (before !== null && name === before.ownerName) return before.owner;
  const personId = [...names].find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
  return personId === undefined ? { kind: 'named', name } : { kind: 'member', personId };
};

export const termsIn = (
  draft: BarrierDraft,
  before: Barrier | null,
  names: ReadonlyMap<string, string>,
): BarrierTerms => ({
  ...draft,
  title: draft.title.trim(),
  owner: ownerIn(draft.owner, before, names),
});
