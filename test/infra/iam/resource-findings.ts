import { against, type Found } from '../model.ts';
import type { Finding } from '../templates.ts';
import { answeredOnce, firstFinding } from './answered-once.ts';
import type { Grant, Situation } from './grant.ts';
import { elsewhere, type Place } from './place.ts';
import type { Policy, ResourcePolicy } from './policies.ts';
import { resourceIntent, theAccount } from './resource-intent.ts';
import { allowAll, isAllowed, sessionOf } from './simulate.ts';

type Whole = {
  readonly source: Found;
  readonly arn: string;
  readonly kind: ResourcePolicy['kind'];
  readonly policy: Policy;
};

/** What stands in several places about one thing is one policy. */
const wholes = (policies: readonly ResourcePolicy[]): readonly Whole[] =>
  [...Map.groupBy(policies, ({ arn }) => arn)].flatMap(([arn, parts]) => {
    const [first] = parts;
    return first === undefined
      ? []
      : [
          {
            source: first.source,
            arn,
            kind: first.kind,
            policy: { Version: '2012-10-17', Statement: parts.flatMap(({ policy }) => policy.Statement) },
          },
        ];
  });

const isOf = (whole: Whole, resource: string): boolean =>
  resource === whole.arn ||
  resource.startsWith(`${whole.arn}/`) ||
  resource === whole.arn.replace(':backup-vault:', ':recovery-point:');

const stranger = sessionOf(elsewhere, 'stranger');

const principalOf = (place: Place, who: string): string =>
  who === theAccount ? sessionOf(place.account, 'somebody') : who;

const kindOf: Readonly<Record<string, ResourcePolicy['kind']>> = {
  'AWS::SQS::Queue': 'queue',
  'AWS::SNS::Topic': 'topic',
  'AWS::S3::Bucket': 'bucket',
  'AWS::Lambda::Function': 'function',
};

/** Things for which a policy may be written elsewhere: one for which none is, is asked all the same. */
const withoutAWord = (model: readonly Found[]): readonly ResourcePolicy[] =>
  model.flatMap((source) => {
    const kind = kindOf[source.type];
    return kind === undefined
      ? []
      : [{ source, arn: source.arn, kind, policy: { Version: '2012-10-17', Statement: [] } }];
  });

/** What things say of who may use them, against what is meant, and against everybody who is not. */
export const resourceFindings = async (
  place: Place,
  written: readonly ResourcePolicy[],
): Promise<readonly Finding[]> => {
  const policies = [...written, ...withoutAWord(place.model)];
  const intent = resourceIntent(place, policies);
  const services = [...new Set(intent.map(({ who }) => who).filter((who) => who !== theAccount))];
  const findings = await Promise.all(
    wholes(policies).map((whole) => {
      const mine = intent.filter(({ on }) => on.some((resource) => isOf(whole, resource)));
      const { stack, id } = whole.source;
      return answeredOnce(['resource', stack, id, whole.policy, mine, services], () => {
        const questions = [...meantOf(place, mine), ...strangersTo(mine, services, whole)];
        return firstFinding(questions, (question) => answer(place, whole, question));
      });
    }),
  );
  return findings.flat();
};

type Question = {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly situation: Situation;
  readonly meant: boolean;
};

const meantOf = (place: Place, grants: readonly Grant[]): readonly Question[] =>
  grants.flatMap(({ who, actions, on, right, wrong }) =>
    actions.flatMap((action) =>
      on.flatMap((resource) => {
        const principal = principalOf(place, who);
        return [
          ...right.map((situation) => ({ principal, action, resource, situation, meant: true })),
          ...wrong.map((situation) => ({ principal, action, resource, situation, meant: false })),
        ];
      }),
    ),
  );

/** Every other service, somebody of another account, and anybody: with all that makes others' requests right. */
const strangersTo = (
  grants: readonly Grant[],
  services: readonly string[],
  whole: Whole,
): readonly Question[] => {
  const invited = new Set(grants.map(({ who }) => who));
  const principals = [
    ...services.filter((service) => !invited.has(service)),
    'ec2.amazonaws.com',
    stranger,
    // The simulator knows nobody without a name in what is not asked by them in truth.
    ...(whole.kind === 'bucket' || whole.kind === 'queue' || whole.kind === 'topic' ? ['*'] : []),
  ];
  // One of each kind of request is enough for each stranger.
  const asked = new Map(
    grants.flatMap(({ actions, on, right }) =>
      actions.flatMap((action) =>
        on.flatMap((resource) =>
          right.map((situation): [string, Omit<Question, 'principal' | 'meant'>] => [
            `${action} ${JSON.stringify(Object.keys(situation.context))}`,
            { action, resource, situation },
          ]),
        ),
      ),
    ),
  );
  return principals.flatMap((principal) =>
    [...asked.values()].map((question) => ({ ...question, principal, meant: false })),
  );
};

const answer = async (
  place: Place,
  { source, policy }: Whole,
  { principal, action, resource, situation, meant }: Question,
): Promise<readonly Finding[]> => {
  const allowed = await isAllowed(
    { principal, action, resource, account: place.account, context: situation.context },
    { resource: policy, ...(principal.startsWith('arn:') && { identity: [allowAll] }) },
  );
  const verdict = allowed ? 'is let through' : 'is refused';
  const who = principal.split(':').slice(-1).join();
  return allowed === meant
    ? []
    : [against(source, 'resource-policy', `${action} by ${who}, ${situation.name}: ${verdict}`)];
};
