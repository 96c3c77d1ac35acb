import type { ProblemCode } from '@portolan/contract/problem';
import type { Route } from '@portolan/contract/route';
import { codeOf, misfitsOf, succeeded } from '../../support/answers.ts';
import type { Asked } from '../../support/api-call.ts';
import { changedItems } from '../../support/table-dump.ts';
import { asked, homesOf, type ValidRequest, validRequest } from '../../support/valid-requests.ts';
import type { World } from '../../support/world.ts';
import { freshName } from '../../support/world-people.ts';

/** A request that is not as it should be, and the refusals that are right; `anything`: whatever the contract declares. */
export type Trial = {
  readonly what: string;
  readonly request: Asked;
  readonly expected: readonly ProblemCode[] | 'success' | 'anything';
};

/** A request of this route that is granted, by somebody of the first organization that it is for. */
export const granted = (world: World, route: Route): Promise<ValidRequest> => {
  const [home] = homesOf(world, route);
  return validRequest(
    world,
    route,
    home,
    route.access.kind === 'member'
      ? { role: 'owner', person: home.owner }
      : { role: null, person: route.access.kind === 'public' ? null : world.outsider },
  );
};

/** The same with a key of its own, so that it is never taken for a repetition. */
const withFreshKey = (route: Route, request: ValidRequest): ValidRequest =>
  route.precondition === 'idempotency-key'
    ? { ...request, headers: { ...request.headers, 'idempotency-key': freshName('trial') } }
    : request;

export const wire = (route: Route, request: ValidRequest): Asked =>
  asked(route, withFreshKey(route, request));

const isAsExpected = ({ expected }: Trial, code: ProblemCode | null, granted: boolean): boolean => {
  if (expected === 'anything') return true;
  return expected === 'success' ? granted : code !== null && expected.includes(code);
};

/**
 * Makes the requests one after the other. Every answer must be one that the contract declares and that was expected, and
 * whatever is refused must leave both tables as they were. Resolves to what is otherwise.
 */
export const trialFindings = async (
  world: World,
  route: Route,
  trials: readonly Trial[],
): Promise<string[]> => {
  const findings: string[] = [];
  let before = await world.dump();
  const compare = async (what: string) => {
    const after = await world.dump();
    for (const item of changedItems(before, after)) findings.push(`${what}: ${item}`);
    before = after;
  };
  for (const trial of trials) {
    const mayBeGranted = typeof trial.expected === 'string';
    // What must be refused is looked at once for many: a dump takes longer than a request.
    if (mayBeGranted) await compare('refused before');
    const answer = await world.ask(trial.request);
    const code = codeOf(answer);
    const say = (what: string) => findings.push(`${trial.what}: ${what}`.slice(0, 500));
    for (const misfit of misfitsOf(route, answer)) say(misfit);
    if (!isAsExpected(trial, code, succeeded(answer)))
      say(`${answer.status} ${code ?? answer.text.slice(0, 100)} instead of ${String(trial.expected)}`);
    if (mayBeGranted && succeeded(answer)) before = await world.dump();
  }
  await compare('refused');
  return findings;
};
