import type { Route } from '@portolan/contract/route';
import { newId } from '@portolan/domain/ids';
import { comparable } from '../../support/answers.ts';
import { changedItems } from '../../support/table-dump.ts';
import { asked, isServedIn, validRequest } from '../../support/valid-requests.ts';
import type { World } from '../../support/world.ts';

/**
 * Whoever does not belong to an organization hears, whatever their role elsewhere, what they would hear of one that does
 * not exist, and changes nothing. Resolves to what is otherwise, or only to the first of it.
 */
export const foreignOrganizationFindings = async (
  world: World,
  route: Route,
  wanted: 'all' | 'first' = 'all',
): Promise<string[]> => {
  if (route.access.kind !== 'member') return [];
  const findings: string[] = [];
  for (const target of [world.cedar, world.foundation]) {
    if (!isServedIn(route, target)) continue;
    const own = { role: 'owner', person: target.owner } as const;
    const request = await validRequest(world, route, target, own);
    const before = await world.dump();
    const elsewhere = [world.cedar, world.birch, world.foundation, world.otherFoundation].filter(
      ({ id }) => id !== target.id,
    );
    const strangers = [
      ...elsewhere.flatMap(({ kind, members }) => members.map((member) => ({ kind, ...member }))),
      { kind: 'no', role: 'member', person: world.outsider },
    ];
    const params = { ...request.params, organizationId: newId('organization', new Date()) };
    const missing = await world.ask(asked(route, { ...request, params }));
    for (const { kind, role, person } of strangers) {
      const foreign = await world.ask(asked(route, { ...request, token: person.token }));
      const who = `a ${role} of ${kind} organization in a ${target.kind}`;
      if (foreign.status !== 404)
        findings.push(`${who} got ${foreign.status}: ${foreign.text.slice(0, 200)}`);
      if (comparable(foreign) !== comparable(missing))
        findings.push(`${who} can tell it from one that does not exist: ${comparable(foreign)}`);
      if (wanted === 'first' && findings.length > 0) return findings;
    }
    findings.push(...changedItems(before, await world.dump()));
  }
  return findings;
};
