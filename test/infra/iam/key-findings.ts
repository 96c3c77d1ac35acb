import { campaignsPolicy } from '@portolan/data/campaigns/campaign-policies';
import { domainPolicy } from '@portolan/data/campaigns/domain-policies';
import { mailEventPolicy } from '@portolan/data/campaigns/event-policies';
import { campaignPagesDirectoryPolicy } from '@portolan/data/campaigns/page-policies';
import { sendingPolicy } from '@portolan/data/campaigns/sending-policies';
import { feedbackLetterPolicy } from '@portolan/data/feedback/letter-policies';
import { pagesDirectoryPolicy } from '@portolan/data/feedback/page-policies';
import { directoryPolicy, type KeyStatement, organizationPolicy } from '@portolan/data/key-policies';
import {
  clockPolicy,
  dayPolicy,
  erasurePolicy,
  exportPolicy,
  feedbackPolicy,
  invitationLetterPolicy,
  projectorPolicy,
  rollupsPolicy,
} from '@portolan/data/worker-key-policies';
import { against, type Found, ofType } from '../model.ts';
import { at, type Finding, textsOf } from '../templates.ts';
import { answeredOnce, firstFinding } from './answered-once.ts';
import {
  api as apiRoles,
  campaignPages,
  foreign,
  keyReaches,
  neverMeant,
  own,
  pages,
  type Situation,
  situations,
  writersOfTwo,
} from './key-reach.ts';
import { actionsOf, type Policy, type RolePolicies, resourcesOf, rolesOf } from './policies.ts';
import { isAllowed, sessionOf } from './simulate.ts';

type Place = {
  readonly table: Found;
  readonly name: string;
  readonly index: string | null;
  readonly arn: string;
};

const suffixOf = ({ name, stage }: Found): string => name.replace(`portolan-${stage.name}-`, '');

const placesOf = (model: readonly Found[]): readonly Place[] =>
  ofType(model, 'AWS::DynamoDB::Table').flatMap((table) => {
    const name = suffixOf(table);
    const indexes = (at(table.is, 'GlobalSecondaryIndexes') ?? []) as readonly unknown[];
    return [
      { table, name, index: null, arn: table.arn },
      ...indexes.map((one) => {
        const index = String(at(one, 'IndexName'));
        return { table, name, index, arn: `${table.arn}/index/${index}` };
      }),
    ];
  });

const dynamodbActionsOf = (identity: readonly Policy[]): ReadonlySet<string> =>
  new Set(
    identity
      .flatMap(({ Statement }) => Statement)
      .filter((statement) => statement.Effect === 'Allow')
      .flatMap(actionsOf)
      .filter((action) => action.startsWith('dynamodb:'))
      .map((action) => action.slice('dynamodb:'.length)),
  );

const everyAction = [...new Set(keyReaches.flatMap(({ actions }) => actions)), ...neverMeant];

/** Actions that take a key condition at all; the simulator refuses to be asked about a key for others. */
const contextOf = ({ tag, partitions }: Situation) => ({
  ...(tag !== undefined && { 'aws:PrincipalTag/organization': tag }),
  ...(partitions !== undefined && { 'dynamodb:LeadingKeys': partitions }),
});

const isMeant = (role: string, action: string, place: Place, { tag, partitions }: Situation): boolean =>
  partitions !== undefined &&
  keyReaches.some(
    (reach) =>
      reach.roles.includes(role) &&
      reach.table === place.name &&
      reach.index === place.index &&
      reach.actions.includes(action) &&
      partitions.every((partition) => reach.may(partition, tag)),
  );

/** Every role, every action it has or must never have, every table and index, every situation. */
const matrixOf = async (one: RolePolicies, places: readonly Place[]): Promise<readonly Finding[]> => {
  const identity = one.identity.map(({ policy }) => policy);
  const has = dynamodbActionsOf(identity);
  const role = suffixOf(one.role);
  const { account } = one.role;
  const hasAll = [...has].some((action) => action.includes('*'));
  const asked = everyAction.flatMap((action) =>
    places.flatMap((place) =>
      // An action that no statement has is refused in every situation alike, so one is enough.
      (has.has(action) || hasAll ? situations : situations.slice(0, 1)).map((situation) => ({
        action,
        place,
        situation,
      })),
    ),
  );
  return firstFinding(asked, async ({ action, place, situation }) => {
    const allowed = await isAllowed(
      {
        principal: sessionOf(account, one.role.name),
        action: `dynamodb:${action}`,
        resource: place.arn,
        account,
        context: contextOf(situation),
      },
      { identity },
    );
    if (allowed === isMeant(role, action, place, situation)) return [];
    const where = place.index === null ? place.name : `${place.name}/${place.index}`;
    const verdict = allowed ? 'is let through' : 'is refused';
    return [against(one.role, 'key-reach', `${action} on ${where}, ${situation.name}: ${verdict}`)];
  });
};

const writes = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'];
const collections = ['WORK-PLANS', 'INVITATIONS', 'JOIN-REQUESTS', 'ENTRY', 'MEMBERS', 'AUDIT'];

/** Collections that a policy itself names, whatever they are. */
const collectionsNamedIn = (identity: readonly Policy[]): readonly string[] =>
  identity
    .flatMap(({ Statement }) => Statement)
    .flatMap((statement) =>
      textsOf(at(statement.Condition, 'ForAllValues:StringLike', 'dynamodb:LeadingKeys')),
    )
    .flatMap((pattern) => /^ORG#\*#(.+)$/.exec(pattern)?.[1]?.replaceAll('*', 'X') ?? []);

/** Sessions that can write keys of two organizations, whatever their tag. */
const writesTwo = async (one: RolePolicies, places: readonly Place[]): Promise<readonly Finding[]> => {
  const identity = one.identity.map(({ policy }) => policy);
  const role = suffixOf(one.role);
  const { account, name } = one.role;
  const known = [...new Set([...collections, ...collectionsNamedIn(identity)])];
  const asked = places
    .filter(({ index }) => index === null)
    .flatMap((place) =>
      writes.flatMap((action) => known.map((collection) => ({ place, action, collection }))),
    );
  const findings = await Promise.all(
    asked.map(async ({ place, action, collection }) => {
      const may = (organization: string) =>
        isAllowed(
          {
            principal: sessionOf(account, name),
            action: `dynamodb:${action}`,
            resource: place.arn,
            account,
            context: {
              'aws:PrincipalTag/organization': own,
              'dynamodb:LeadingKeys': [`ORG#${organization}#${collection}`],
            },
          },
          { identity },
        );
      const both = (await may(own)) && (await may(foreign));
      const named = writersOfTwo.some(
        (writer) =>
          writer.roles.includes(role) && writer.table === place.name && writer.collection === collection,
      );
      return both && !named
        ? [
            against(
              one.role,
              'two-organizations',
              `${action} of ${collection} in ${place.name} for two organizations`,
            ),
          ]
        : [];
    }),
  );
  return findings.flat();
};

const listed: readonly { readonly roles: readonly string[]; readonly policy: readonly KeyStatement[] }[] = [
  { roles: ['tenant'], policy: organizationPolicy(`\${aws:PrincipalTag/organization}`) },
  {
    roles: apiRoles,
    policy: directoryPolicy,
  },
  { roles: [pages], policy: pagesDirectoryPolicy },
  { roles: [campaignPages], policy: campaignPagesDirectoryPolicy },
  { roles: ['worker-invitations'], policy: invitationLetterPolicy },
  { roles: ['worker-feedback-letters'], policy: feedbackLetterPolicy },
  { roles: ['worker-campaigns'], policy: campaignsPolicy },
  { roles: ['worker-sending'], policy: sendingPolicy },
  { roles: ['worker-clock'], policy: clockPolicy },
  { roles: ['worker-days'], policy: dayPolicy },
  { roles: ['worker-projector'], policy: projectorPolicy },
  { roles: ['worker-rollups'], policy: rollupsPolicy },
  { roles: ['worker-feedback'], policy: feedbackPolicy },
  { roles: ['worker-mail-events'], policy: mailEventPolicy },
  { roles: ['worker-domains'], policy: domainPolicy },
  { roles: ['worker-exports'], policy: exportPolicy },
  { roles: ['worker-erasures'], policy: erasurePolicy },
];

const sorted = (texts: readonly string[]) => [...texts].sort();

/** What the data package lists, which every test at home runs under, is what the templates say, and neither says more. */
const agreement = (one: RolePolicies, places: readonly Place[]): readonly Finding[] => {
  const expected = listed
    .filter(({ roles }) => roles.includes(suffixOf(one.role)))
    .flatMap(({ policy }) => policy)
    .map(({ table, index, actions, leadingKeys }) => ({
      resources: places
        .filter((place) => place.name === table && place.index === index)
        .map(({ arn }) => arn),
      actions: sorted(actions.map((action) => `dynamodb:${action}`)),
      keys: sorted(leadingKeys),
    }));
  const found = one.identity
    .flatMap(({ policy }) => policy.Statement)
    .filter((statement) => resourcesOf(statement).some((arn) => places.some((place) => place.arn === arn)))
    .map((statement) => ({
      resources: [...resourcesOf(statement)],
      actions: sorted(actionsOf(statement)),
      keys: sorted(textsOf(at(statement.Condition, 'ForAllValues:StringLike', 'dynamodb:LeadingKeys'))),
    }));
  const texts = (list: readonly object[]) => sorted(list.map((entry) => JSON.stringify(entry)));
  return texts(expected).join('\n') === texts(found).join('\n')
    ? []
    : [against(one.role, 'key-policies-agree', 'its statements on tables are not those of the data package')];
};

const answer = async (one: RolePolicies, places: readonly Place[]): Promise<readonly Finding[]> => [
  ...(await matrixOf(one, places)),
  ...(await writesTwo(one, places)),
  ...agreement(one, places),
];

/** What every role of a stage can do to the tables, against what it is meant to. */
export const keyFindings = async (model: readonly Found[]): Promise<readonly Finding[]> => {
  const places = placesOf(model);
  const findings = await Promise.all(
    rolesOf(model).map(async (one) => {
      const policies = one.identity.map(({ policy }) => policy);
      const { stack, id, name } = one.role;
      const question = ['keys', stack, id, name, policies, places.map(({ arn }) => arn)];
      return answeredOnce(question, () => answer(one, places));
    }),
  );
  return findings.flat();
};
