import { against, type Found } from '../model.ts';
import { isOfTheLibrary } from '../rules/functions.ts';
import type { Finding } from '../templates.ts';
import { answeredOnce } from './answered-once.ts';
import type { Grant } from './grant.ts';
import { keyReaches, own } from './key-reach.ts';
import type { Place } from './place.ts';
import { actionsOf, type Policy, type RolePolicies, resourcesOf, type Statement } from './policies.ts';
import { isAllowed, leftToTheAccount, sessionOf } from './simulate.ts';

/** Requests of one role, each against what it is meant to be answered. Each says what was asked if the answer is another. */
export const roleFindings = async (
  place: Place,
  one: RolePolicies,
  intent: readonly Grant[],
): Promise<readonly Finding[]> => {
  const mine = intent.filter(({ who }) => who === one.role.name);
  const identity = one.identity.map(({ policy }) => policy);
  const { stack, id, name } = one.role;
  return answeredOnce(['role', stack, id, name, identity, mine], async () => {
    const asked = await Promise.all(mine.map((grant) => answersTo(place, one.role, grant, identity)));
    return [...asked.flat(), ...unmeant(place, one, mine)];
  });
};

const answersTo = async (
  place: Place,
  role: Found,
  grant: Grant,
  identity: readonly Policy[],
): Promise<readonly Finding[]> => {
  const { account } = place;
  const questions = grant.actions.flatMap((action) => [
    ...grant.on.flatMap((resource) => [
      ...grant.right.map((situation) => ({ action, resource, situation, meant: true })),
      ...grant.wrong.map((situation) => ({ action, resource, situation, meant: false })),
    ]),
    ...(grant.notOn ?? []).flatMap((resource) =>
      grant.right.map((situation) => ({ action, resource, situation, meant: false })),
    ),
  ]);
  const findings = await Promise.all(
    questions.map(async ({ action, resource, situation, meant }) => {
      const allowed = await isAllowed(
        { principal: sessionOf(account, role.name), action, resource, account, context: situation.context },
        // Keys and roles answer for themselves; here they leave it to the policies of who asks.
        { identity, ...(/^(kms|sts):/.test(action) && { resource: leftToTheAccount(account) }) },
      );
      const verdict = allowed ? 'is let through' : 'is refused';
      return allowed === meant
        ? []
        : [against(role, 'role-grant', `${action} on ${resource}, ${situation.name}: ${verdict}`)];
    }),
  );
  return findings.flat();
};

/** The object, stream or group a policy's resource stands for; nothing else in a policy of ours ends so. */
const covers = (statementResource: string, resource: string): boolean => {
  // Whom a tag names is for the situations to say.
  const named = statementResource.replace(/\$\{aws:PrincipalTag\/organization\}/, own);
  return named.endsWith('*') ? resource.startsWith(named.slice(0, -1)) : named === resource;
};

const suffixOf = (place: Place, role: Found): string => role.name.replace(place.named(''), '');

const onTables = (place: Place, role: Found, action: string, resource: string): boolean =>
  keyReaches.some(
    ({ roles, table, index, actions }) =>
      roles.includes(suffixOf(place, role)) &&
      actions.some((one) => `dynamodb:${one}` === action) &&
      resource === (index === null ? place.table(table) : `${place.table(table)}/index/${index}`),
  );

/** What a role's statements let it do and nobody meant. */
const unmeant = (place: Place, one: RolePolicies, mine: readonly Grant[]): readonly Finding[] =>
  (isOfTheLibrary(one.role) ? [] : one.identity).flatMap(({ policy, source }) =>
    policy.Statement.filter(({ Effect }) => Effect === 'Allow').flatMap((statement: Statement) =>
      actionsOf(statement).flatMap((action) =>
        resourcesOf(statement).flatMap((resource) => {
          const meant =
            onTables(place, one.role, action, resource) ||
            mine.some(
              ({ actions, on }) => actions.includes(action) && on.some((thing) => covers(resource, thing)),
            );
          return meant
            ? []
            : [against(source, 'role-unmeant', `${one.role.name}: nobody meant ${action} on ${resource}`)];
        }),
      ),
    ),
  );
