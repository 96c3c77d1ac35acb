import type { Route } from '@portolan/contract/route';
import { codeOf, comparable } from '../../support/answers.ts';
import type { Asked } from '../../support/api-call.ts';
import { changedItems, changedItemsOf } from '../../support/table-dump.ts';
import { asked, homesOf, type ValidRequest, validRequest } from '../../support/valid-requests.ts';
import type { World } from '../../support/world.ts';

type Smuggling = (request: Asked, organizationId: string) => Asked;

const bodyWith = (body: string | undefined, organizationId: string) =>
  JSON.stringify({ ...JSON.parse(body ?? '{}'), organizationId });

const ways: Readonly<Record<string, Smuggling>> = {
  body: (request, organizationId) => ({
    ...request,
    headers: { ...request.headers, 'content-type': 'application/json' },
    body: bodyWith(request.body, organizationId),
  }),
  'query and headers': (request, organizationId) => ({
    ...request,
    query: { ...request.query, organizationId },
    headers: { ...request.headers, 'x-organization-id': organizationId, organization: organizationId },
  }),
};

/** Asked a second time, these have nothing left to do. */
const doneOnce: readonly string[] = ['stopMail', 'resumeMail', 'changeOrganization', 'changePortalTeam'];

const namesOne = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'organizationId' in value;

/**
 * The organization is the one in the path: another one named in the body, the query or a header is refused or passed over,
 * and never touched. Resolves to what is otherwise, or only to the first of it. The few routes whose body is about an organization are not meant.
 */
export const organizationInTheRequestFindings = async (
  world: World,
  route: Route,
  wanted: 'all' | 'first' = 'all',
): Promise<string[]> => {
  if (namesOne(route.example.body)) return [];
  const [own, other] = homesOf(world, route);
  const actor =
    route.access.kind === 'member'
      ? ({ role: 'owner', person: own.owner } as const)
      : { role: null, person: route.access.kind === 'public' ? null : world.outsider };
  const fresh = async (): Promise<ValidRequest> => validRequest(world, route, own, actor);
  const findings: string[] = [];
  const first = asked(route, await fresh());
  const untouched = await world.dump();
  const plain = await world.ask(first);
  const works =
    !doneOnce.includes(route.id) && changedItemsOf(own.id, untouched, await world.dump()).length > 0;
  // What is looked for may name people, so that it is posted: such a route shows by its answer whose it is.
  const reads =
    route.method === 'GET' ||
    (route.method === 'POST' && route.access.kind === 'member' && route.precondition === 'none' && !works);
  for (const [place, smuggle] of Object.entries(ways)) {
    const request = smuggle(asked(route, await fresh()), other.id);
    const before = await world.dump();
    const answer = await world.ask(request);
    const after = await world.dump();
    const refused = ['invalid-request', 'body-too-large'].includes(codeOf(answer) ?? '');
    const say = (what: string) => findings.push(`named in the ${place}: ${what}`);
    if (!refused && answer.status !== plain.status) say(`${answer.status} instead of ${plain.status}`);
    if (!refused && reads && comparable(answer) !== comparable(plain))
      say(`another answer: ${answer.text.slice(0, 200)}`);
    if (!refused && works && changedItemsOf(own.id, before, after).length === 0) say('nothing was done here');
    for (const item of refused ? changedItems(before, after) : changedItemsOf(other.id, before, after))
      say(item);
    if (wanted === 'first' && findings.length > 0) return findings;
  }
  return findings;
};
