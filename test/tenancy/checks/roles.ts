import type { Route } from '@portolan/contract/route';
import { codeOf } from '../../support/answers.ts';
import { changedItems } from '../../support/table-dump.ts';
import { asked, homesOf, isServedIn, validRequest } from '../../support/valid-requests.ts';
import type { Organization, World } from '../../support/world.ts';

const refusalFor = ({ access }: Route, { kind }: Organization) =>
  access.kind === 'member' && access.of !== 'any' && access.of !== kind ? `${access.of}-only` : 'wrong-role';

/** A member whose role a route is not for is refused, and changes nothing. Resolves to what is otherwise, or only to the first of it. */
export const roleFindings = async (
  world: World,
  route: Route,
  wanted: 'all' | 'first' = 'all',
): Promise<string[]> => {
  if (route.access.kind !== 'member') return [];
  const { roles, of } = route.access;
  const findings: string[] = [];
  for (const organization of [world.cedar, world.foundation]) {
    const source = isServedIn(route, organization) ? organization : homesOf(world, route)[0];
    const request = await validRequest(world, route, source, { role: 'owner', person: source.owner });
    const params = { ...request.params, organizationId: organization.id };
    const before = await world.dump();
    for (const { role, person } of organization.members) {
      const isFor = roles.includes(role) && (of === 'any' || of === organization.kind);
      if (isFor) continue;
      const answer = await world.ask(asked(route, { ...request, params, token: person.token }));
      if (answer.status !== 403 || codeOf(answer) !== refusalFor(route, organization))
        findings.push(`${organization.kind}'s ${role} got ${answer.status}: ${answer.text.slice(0, 200)}`);
      if (wanted === 'first' && findings.length > 0) return findings;
    }
    findings.push(...changedItems(before, await world.dump()));
  }
  return findings;
};
