import type { Member } from '@portolan/contract/membership-routes';
import type { Responsible } from '@portolan/domain/work-plans/activity';

/** Members by the name they are chosen by; people of one name are told apart by their addresses. */
export type MemberNames = ReadonlyMap<string, string>;

export const memberNamesOf = (members: readonly Member[]): MemberNames => {
  const twice = (member: Member) =>
    members.some((other) => other.personId !== member.personId && other.name === member.name);
  return new Map(
    members.map((member) => [
      twice(member) ? `${member.name} (${member.email})` : member.name,
      member.personId,
    ]),
  );
};

/** What somebody responsible is called; `former` where they are a member no more. Empty for nobody. */
export const nameOfResponsible = (
  responsible: Responsible | null,
  names: MemberNames,
  former: string,
): string => {
  if (responsible === null) return '';
  if (responsible.kind === 'named') return responsible.name;
  return [...names].find(([, personId]) => personId === responsible.personId)?.[0] ?? former;
};

/** Who is meant by what was typed: a member by name, or anybody by name; null for nothing. */
export const responsibleNamed = (text: string, names: MemberNames): Responsible | null => {
  const name = text.trim();
  if (name === '') return null;
  const personId = [...names].find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
  return personId === undefined ? { kind: 'named', name } : { kind: 'member', personId };
};
