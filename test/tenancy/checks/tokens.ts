import type { Route } from '@portolan/contract/route';
import { codeOf } from '../../support/answers.ts';
import { changedItems } from '../../support/table-dump.ts';
import { asked, homesOf, validRequest } from '../../support/valid-requests.ts';
import type { World } from '../../support/world.ts';

/** What the `Authorization` header says, or undefined for none, by what is wrong with it. */
export type BadTokens = Readonly<Record<string, string | undefined>>;

/** Whoever cannot prove who they are gets nothing and changes nothing. Resolves to what is otherwise. */
export const tokenFindings = async (world: World, route: Route, bad: BadTokens): Promise<string[]> => {
  if (route.access.kind === 'public') return [];
  const [home] = homesOf(world, route);
  const request = await validRequest(world, route, home, { role: 'owner', person: home.owner });
  const { token: _, ...unsigned } = asked(route, request);
  const before = await world.dump();
  const findings: string[] = [];
  for (const [what, authorization] of Object.entries(bad)) {
    const headers = { ...unsigned.headers, ...(authorization !== undefined && { authorization }) };
    const answer = await world.ask({ ...unsigned, token: null, headers });
    if (answer.status !== 401 || codeOf(answer) !== 'unauthenticated')
      findings.push(`${what}: ${answer.status} ${answer.text.slice(0, 200)}`);
    if (!answer.headers['www-authenticate']?.startsWith('Bearer'))
      findings.push(`${what}: not told how to sign in`);
  }
  return [...findings, ...changedItems(before, await world.dump())];
};
