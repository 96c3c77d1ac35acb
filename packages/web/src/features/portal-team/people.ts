import type { Member } from '@portolan/contract/membership-routes';
import type { HolderPerson } from '@portolan/domain/portal-teams/portal-team';

/** What each member is called in a list to choose from: two of one name are told apart by their addresses. */
export const labelsOf = (members: readonly Member[]): ReadonlyMap<string, string> =>
  new Map(
    members.map((member) => {
      const twice = members.some((one) => one.personId !== member.personId && one.name === member.name);
      return [twice ? `${member.name} (${member.email})` : member.name, member.personId];
    }),
  );

/** Whom a typed text means: a member of that name, or somebody by that name; null for nobody. */
export const personIn = (text: string, labels: ReadonlyMap<string, string>): HolderPerson | null => {
  const name = text.trim();
  const known = [...labels].find(([label]) => label.toLowerCase() === name.toLowerCase());
  if (known !== undefined) return { kind: 'member', personId: known[1] };
  return name === '' ? null : { kind: 'named', name };
};

export const nameOf = (person: HolderPerson, members: readonly Member[], former: string): string =>
  person.kind === 'named'
    ? person.name
    : (members.find(({ personId }) => personId === person.personId)?.name ?? former);
